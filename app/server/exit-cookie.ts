import { readCookie } from './cookies'

/** Set by a quick exit, taken away by coming back on purpose. */
const LEFT_COOKIE = '__Host-left'

const stillOpen = ['/exit', '/return']

/** After a quick exit, Back must not show a page: until the person returns on purpose, every page is the neutral one. */
export const hasLeft = (url: URL, method: string | undefined, cookies: string | undefined): boolean =>
  method !== 'POST' && !stillOpen.includes(url.pathname) && readCookie(cookies, LEFT_COOKIE) !== null
