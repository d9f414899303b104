import { LEFT_COOKIE } from '../../accounts/plain-cookies'

export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const cut = part.indexOf('=')
    if (cut > 0 && part.slice(0, cut).trim() === name) return part.slice(cut + 1).trim()
  }
  return null
}

export const setsCookie = (lines: string[], name: string): boolean =>
  lines.some(line => line.startsWith(`${name}=`))

const stillOpen = ['/exit', '/return']

/** Answered without asking who it is, so that someone who leaves waits for no database. */
export const needsNobody = ({ pathname }: URL): boolean =>
  pathname === '/left' || stillOpen.includes(pathname)

/** After a quick exit, Back and a form sent again must not show anything until the person returns on purpose. */
export const hasLeft = (url: URL, cookies: string | undefined): boolean =>
  !stillOpen.includes(url.pathname) && readCookie(cookies, LEFT_COOKIE) !== null
