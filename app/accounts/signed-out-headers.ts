import { noFormCookie, noLookCookie, noReportCookie, noVisitCookie } from './plain-cookies'
import { noSessionCookie } from './sessions'

/** For a browser whose session is over: nothing of it stays there. */
export function signedOutHeaders(): Headers {
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
  // One by one: a colleague's browser keeps the mark that lets them in when the forum is flooded.
  const cookies = [noSessionCookie(), noFormCookie(), noReportCookie(), noVisitCookie(), noLookCookie()]
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return headers
}
