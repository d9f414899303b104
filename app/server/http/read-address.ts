const LONGEST = 4096
const host = /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

export function readAddress(target: string, hostHeader: string | undefined): URL | 400 | 414 {
  if (target.length > LONGEST) return 414
  if (!target.startsWith('/') || !hostHeader || !host.test(hostHeader)) return 400
  // PostgreSQL accepts no NUL in text.
  if (/\0|%00/.test(target) || !URL.canParse(`http://${hostHeader}${target}`)) return 400
  const url = new URL(`http://${hostHeader}${target}`)
  url.hash = ''
  // In a link or a redirect, a path that begins with // would be another host.
  return url.pathname.startsWith('//') || !decodes(url.pathname) ? 400 : url
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
