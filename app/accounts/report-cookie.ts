import { Cookie } from 'lucia'

export const REPORT_COOKIE = '__Host-n'

const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' as const }

export const reportCookie = (code: string) => new Cookie(REPORT_COOKIE, code, attributes).serialize()
export const noReportCookie = () => new Cookie(REPORT_COOKIE, '', { ...attributes, maxAge: 0 }).serialize()
