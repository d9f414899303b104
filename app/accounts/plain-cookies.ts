import { Cookie } from 'lucia'

export const LEFT_COOKIE = '__Host-left'

const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' as const }

export const leftCookie = () => new Cookie(LEFT_COOKIE, '1', attributes).serialize()
export const noLeftCookie = () => new Cookie(LEFT_COOKIE, '', { ...attributes, maxAge: 0 }).serialize()

/** Binds a newcomer's forms to their browser, and shows that it keeps cookies. Goes when they sign in or leave. */
export const FORM_COOKIE = '__Host-f'

export const formCookie = (token: string) => new Cookie(FORM_COOKIE, token, attributes).serialize()
export const noFormCookie = () => new Cookie(FORM_COOKIE, '', { ...attributes, maxAge: 0 }).serialize()

export const REPORT_COOKIE = '__Host-n'

export const reportCookie = (code: string) => new Cookie(REPORT_COOKIE, code, attributes).serialize()
export const noReportCookie = () => new Cookie(REPORT_COOKIE, '', { ...attributes, maxAge: 0 }).serialize()

/** How pages look during this visit. Goes when they leave. */
export const LOOK_COOKIE = '__Host-l'

export const plainLookCookie = () => new Cookie(LOOK_COOKIE, '1', attributes).serialize()
export const noLookCookie = () => new Cookie(LOOK_COOKIE, '', { ...attributes, maxAge: 0 }).serialize()

/** Set by a script, when somebody types on a page that keeps it. */
export const VISIT_COOKIE = '__Host-v'

export const noVisitCookie = () => new Cookie(VISIT_COOKIE, '', { ...attributes, maxAge: 0 }).serialize()
