import type { AppLoadContext } from '@remix-run/node'
import { readBrakes } from '../../../moderation/brake/brakes-on'
import { policy } from '../../../moderation/policy'
import { isTaskDone, isWaitOpen, newTask, type Task, type Terms } from '../../accounts/proof-of-work'
import { line, readForm } from '../../forms'

/** People who write for longer than two hours press the button twice. */
const FIRST_POSTS: Terms = { what: 'first post', validMinutes: 120, waitSeconds: 60, waitsPerHour: 20 }

type Asking = Pick<AppLoadContext, 'db' | 'viewer' | 'now'>

/** Only while a brake is on, of new keys and of members who are still new here. */
export async function isWorkAsked({ db, viewer, now }: Asking, publishedPosts: number): Promise<boolean> {
  const isStaff = viewer.kind === 'member' && viewer.staff !== null
  if (isStaff || publishedPosts >= policy()['known-after-published']) return false
  return (await readBrakes(db.read, now)).length > 0
}

/** @returns null where nothing is asked */
export const taskFor = async (context: AppLoadContext, publishedPosts: number): Promise<Task | null> =>
  (await isWorkAsked(context, publishedPosts)) ? newTask(context.secret, context.now, FIRST_POSTS) : null

const readWork = (form: FormData) => readForm(form, { proof: line, ticket: line })

/** @param once of the form, which may arrive again with the same work */
export const isWorkDone = (context: AppLoadContext, form: FormData, once: string): Promise<boolean> =>
  isTaskDone(context, readWork(form), FIRST_POSTS, once)

/** Of a form that comes back to its writer: the wait goes on from when they first opened it. */
export function waitIn({ secret, now }: AppLoadContext, form: FormData): string {
  const { ticket } = readWork(form)
  return isWaitOpen(secret, ticket, FIRST_POSTS, now) ? ticket : ''
}
