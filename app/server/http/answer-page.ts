import type { AppLoadContext } from '@remix-run/node'

/** How a request becomes an answer: Remix's request handler over the built routes. */
export type Handle = (request: Request, context: AppLoadContext) => Promise<Response>

/**
 * Asks the routes for a page. Every page passes here and nowhere else, with all that decides what it says: a page
 * for a guest (`context.viewer`) is the same for everybody, so it is here that one may be kept and compressed. A
 * page in a session never is: what changes in length with a secret gives it away when compressed (BREACH).
 */
export const answerPage = (handle: Handle, request: Request, context: AppLoadContext): Promise<Response> =>
  handle(request, context)
