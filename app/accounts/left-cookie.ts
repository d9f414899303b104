import { Cookie } from 'lucia'

export const LEFT_COOKIE = '__Host-left'

const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' as const }

export const leftCookie = () => new Cookie(LEFT_COOKIE, '1', attributes).serialize()
export const noLeftCookie = () => new Cookie(LEFT_COOKIE, '', { ...attributes, maxAge: 0 }).serialize()
