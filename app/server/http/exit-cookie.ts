import { LEFT_COOKIE } from '../../accounts/left-cookie'
import { readCookie } from './cookies'

const stillOpen = ['/exit', '/return']

/** After a quick exit, Back must not show a page until the person returns on purpose. */
export const hasLeft = (url: URL, method: string | undefined, cookies: string | undefined): boolean =>
  method !== 'POST' && !stillOpen.includes(url.pathname) && readCookie(cookies, LEFT_COOKIE) !== null
