/** The value of one cookie from a request's Cookie header; the first, where a name stands twice. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const cut = part.indexOf('=')
    if (cut > 0 && part.slice(0, cut).trim() === name) return part.slice(cut + 1).trim()
  }
  return null
}

/** Whether one of these Set-Cookie lines already says something about the cookie. */
export const setsCookie = (lines: string[], name: string): boolean =>
  lines.some(line => line.startsWith(`${name}=`))
