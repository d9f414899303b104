import { everybody, type Scene, type Who } from './scene'

type Statuses = Record<Who, number>
/** `get` and `post`: what each may expect there. A post has the session's token and no field filled in. */
export type Place = { pattern: string; path: (it: Scene) => string; get: Statuses; post: Statuses }

const all = (status: number): Statuses => Object.fromEntries(everybody.map(who => [who, status])) as Statuses
/** For everybody else, it is not there. */
const only = (status: number, ...who: Who[]): Statuses => ({
  ...all(404),
  ...Object.fromEntries(who.map(each => [each, status])),
})
const staffOnly = (status: number) =>
  only(status, 'moderator', 'trainee', 'adviser', 'professional', 'operator')
/** Who reads the queue; trainees propose, and advisers write notes. */
const readersOnly = (status: number) => only(status, 'moderator', 'trainee', 'adviser')
const deskOnly = (status: number) => only(status, 'moderator', 'professional')
const checkersOnly = (status: number) => only(status, 'moderator', 'operator')
/** Guests are asked to sign in. */
const signedIn = (status: number): Statuses => ({ ...all(status), guest: 303 })

const nowhere = all(404)
const noForm = all(405)

const at = (pattern: string, get: Statuses, post: Statuses, path = (_: Scene) => pattern): Place => ({
  pattern,
  path,
  get,
  post,
})

/** Every address and what it answers to whom. Those at the end end the session, so they come last. */
export const places: Place[] = [
  at('/', all(200), noForm),
  at('/b/:board', all(200), signedIn(400), () => '/b/amber'),
  at('/unanswered', all(200), noForm),
  at('/b/:board/write', all(200), all(400), () => '/b/amber/write'),
  at('/t/:thread', all(200), signedIn(400), it => `/t/${it.threadId}`),
  at('/t/:thread/reply', all(200), all(400), it => `/t/${it.threadId}/reply`),
  at('/t/:thread/print', all(200), noForm, it => `/t/${it.threadId}/print`),
  at('/w/:way', all(200), noForm, () => '/w/9'),
  at('/t/:thread/about', only(200, 'moderator'), only(400, 'moderator'), it => `/t/${it.threadId}/about`),
  at('/t/:thread/merge', only(200, 'moderator'), only(400, 'moderator'), it => `/t/${it.threadId}/merge`),
  at('/t/:thread/move', only(200, 'moderator'), only(400, 'moderator'), it => `/t/${it.threadId}/move`),
  at(
    '/t/:thread/incident',
    only(200, 'moderator'),
    only(400, 'moderator'),
    it => `/t/${it.threadId}/incident`,
  ),
  at('/b/:board/places', all(200), all(303), () => '/b/amber/places'),
  at('/first-step', all(200), noForm),
  at('/sheet', all(200), noForm),
  at('/a/:answer', all(200), all(400), it => `/a/${it.starterId}`),
  at('/a/:answer/changes', all(200), noForm, it => `/a/${it.starterId}/changes`),
  at('/b/:board/answers/:found?', all(200), all(400), () => '/b/amber/answers'),
  at('/b/:board/answers.xml', all(200), noForm, () => '/b/amber/answers.xml'),
  at('/search/:found?', all(200), all(400), () => '/search'),
  at('/help', all(200), noForm),
  at('/country', nowhere, all(303)),
  at('/e/:listing', all(200), all(400), it => `/e/${it.listing}`),
  at('/safety', all(200), noForm),
  at('/stored', all(200), noForm),
  at('/stored/tables', all(200), noForm),
  at('/rules', all(200), noForm),
  at('/transparency', all(200), noForm),
  at('/transparency.csv', all(200), noForm),
  at('/log', all(200), noForm),

  at('/sent/:post', signedIn(404), noForm, it => `/sent/${it.postId}`),
  at('/key', signedIn(200), { ...all(303), guest: 404 }),
  at('/sign-in', all(200), all(400)),
  at('/sign-in/code', { ...staffOnly(303), reviewer: 303 }, { ...staffOnly(303), reviewer: 303 }),
  at('/mine', signedIn(200), all(303)),
  at('/reading', signedIn(200), all(303)),
  at('/look', nowhere, all(303)),
  at('/mine/drafts/:draft', signedIn(404), signedIn(400), () => '/mine/drafts/none'),
  at('/mine/data', signedIn(200), signedIn(400)),
  at('/mine/data/export', signedIn(200), signedIn(400)),
  at('/mine/data/file', nowhere, all(303)),
  at('/mine/data/key', signedIn(200), signedIn(400)),
  at('/mine/data/delete', signedIn(200), signedIn(400)),
  at('/deleted', all(200), noForm),
  at('/mine/hidden', signedIn(200), signedIn(400)),
  at('/mine/names', signedIn(200), signedIn(404)),
  at('/p/:post', signedIn(404), signedIn(404), it => `/p/${it.postId}`),
  at('/p/:post/withdraw', signedIn(404), signedIn(404), it => `/p/${it.postId}/withdraw`),

  at('/p/:post/receipt', signedIn(404), noForm, it => `/p/${it.postId}/receipt`),

  at('/p/:post/appeal', signedIn(404), signedIn(404), it => `/p/${it.postId}/appeal`),
  at('/n', all(200), all(400)),
  at('/n/sent', all(200), noForm),
  at('/n/about-me', all(200), all(400)),
  at('/n/:kind/:subject', all(200), all(400), it => `/n/p/${it.postId}`),
  at('/n/:kind/:subject/about-me', all(200), all(400), it => `/n/p/${it.postId}/about-me`),

  at('/left', all(200), noForm),
  at('/return', nowhere, all(303)),
  at('/stale', nowhere, nowhere),

  at('/staff', staffOnly(200), only(400, 'operator')),
  at('/staff/hours', checkersOnly(200), checkersOnly(400)),
  at('/staff/brake', checkersOnly(200), checkersOnly(400)),
  at('/staff/invite', only(200, 'operator'), only(400, 'operator')),
  at('/staff/listings', only(200, 'operator'), noForm),
  at('/staff/listings/new', only(200, 'operator'), only(400, 'operator')),
  at(
    '/staff/listings/:listing',
    only(200, 'operator'),
    only(400, 'operator'),
    it => `/staff/listings/${it.listing}`,
  ),
  at('/join/:token', nowhere, all(400), () => '/join/none'),

  at('/professionals/apply', all(200), all(400)),
  at(
    '/professionals/applied/:application',
    all(200),
    all(400),
    it => `/professionals/applied/${it.applicationToken}`,
  ),
  at('/who/:professional', all(200), noForm, it => `/who/${it.professionalId}`),
  at('/staff/applications', checkersOnly(200), noForm),
  at(
    '/staff/applications/:application',
    checkersOnly(200),
    checkersOnly(400),
    it => `/staff/applications/${it.applicationId}`,
  ),
  at(
    '/staff/credentials/:professional',
    checkersOnly(200),
    checkersOnly(400),
    it => `/staff/credentials/${it.professionalId}`,
  ),
  at('/desk/credential', only(200, 'professional'), only(400, 'professional')),
  at('/desk/limits', only(200, 'professional'), only(400, 'professional')),

  at('/review', readersOnly(200), only(400, 'moderator', 'trainee')),
  at('/review/after', only(200, 'moderator'), noForm),
  at('/review/:case/appeal', nowhere, nowhere, it => `/review/${it.caseId}/appeal`),
  at('/review/:case/protocol', nowhere, nowhere, it => `/review/${it.caseId}/protocol`),
  at('/review/unanswered', deskOnly(200), noForm),
  at('/review/measures', only(200, 'moderator'), noForm),
  at('/review/double', only(200, 'moderator'), only(400, 'moderator')),
  at('/review/group-note', only(200, 'moderator'), only(400, 'moderator')),
  at('/review/incidents', only(200, 'moderator'), noForm),
  at(
    '/review/incidents/:incident',
    only(200, 'moderator'),
    only(400, 'moderator'),
    it => `/review/incidents/${it.incidentId}`,
  ),
  at('/review/provisional', only(200, 'moderator'), noForm),
  at('/review/invite', only(200, 'moderator'), only(400, 'moderator')),
  at('/review/outside', only(200, 'reviewer'), noForm),
  at(
    '/review/outside/:case',
    only(200, 'reviewer'),
    only(400, 'reviewer'),
    it => `/review/outside/${it.outsideCaseId}`,
  ),
  at('/review/view', readersOnly(200), readersOnly(303)),
  at('/review/break', only(200, 'moderator', 'trainee'), noForm),
  // It speaks to a script that asks for events, and to nobody else.
  at('/review/live', nowhere, noForm),
  at(
    '/review/alike/:case',
    only(200, 'moderator'),
    only(400, 'moderator'),
    it => `/review/alike/${it.caseId}`,
  ),
  at('/review/:case', readersOnly(200), readersOnly(400), it => `/review/${it.caseId}`),

  at('/desk', deskOnly(200), noForm),
  at('/desk/write', only(200, 'professional'), only(400, 'professional')),
  at('/desk/reports', deskOnly(200), deskOnly(400)),
  at('/desk/questions', deskOnly(200), noForm),
  at('/desk/questions/:group', nowhere, deskOnly(400), () => '/desk/questions/none'),
  at('/desk/effect', only(200, 'professional'), noForm),
  at('/desk/:answer', deskOnly(200), only(400, 'professional'), it => `/desk/${it.answerId}`),
  at('/desk/:answer/edit', nowhere, nowhere, it => `/desk/${it.answerId}/edit`),
  at('/desk/:answer/confirm', deskOnly(200), deskOnly(400), it => `/desk/${it.answerId}/confirm`),
  at('/desk/:answer/keep', nowhere, nowhere, it => `/desk/${it.answerId}/keep`),
  at('/desk/:answer/versions', deskOnly(200), noForm, it => `/desk/${it.answerId}/versions`),
  at(
    '/desk/:answer/view',
    only(200, 'moderator'),
    only(400, 'moderator'),
    it => `/desk/${it.starterId}/view`,
  ),
  at('/desk/pins/:board', only(200, 'professional'), only(303, 'professional'), () => '/desk/pins/cedar'),

  at('/*', nowhere, nowhere, () => '/nothing/is/here'),
  at('/sign-out', nowhere, all(303)),
  at('/exit', all(303), noForm),
]
