import type { AppLoadContext } from '@remix-run/node'

export type Handle = (request: Request, context: AppLoadContext) => Promise<Response>

/**
 * Every page passes here. A guest's page is the same for everyone, so it can be cached and compressed. A page in a
 * session never is: compression would reveal a secret by its length (BREACH).
 */
export const answerPage = (handle: Handle, request: Request, context: AppLoadContext): Promise<Response> =>
  handle(request, context)
