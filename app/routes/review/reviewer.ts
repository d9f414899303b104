import { type AppLoadContext, redirect } from '@remix-run/node'
import { isOwnCase, type Own } from '../../../moderation/cases/own-cases'
import { type QueueFilter, readQueueFilter } from '../../../moderation/queue/queue-filter'
import { openReportTags } from '../../../moderation/reports/read-reports'
import { isAlone } from '../../../moderation/team'
import { type Preferences, readPreferences } from '../../accounts/preferences'
import { reportTag } from '../../accounts/tags'
import { myPersonas, requireStaff, sessionOf } from '../../context'

/**
 * The moderator who asks, and what their own key wrote and reported: no page offers them that. A moderator who is
 * alone may still decide what they reported, as a report is the only way to bring a post before the moderators.
 */
export async function requireReviewer(context: AppLoadContext): Promise<{ staffId: string; own: Own }> {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const alone = await isAlone(context.db.read, { staffId, now: context.now })
  return { staffId, own: await ownOf(context, alone) }
}

/** Somebody from outside the team, who may see the cases they were invited to and nothing else. */
export async function requireOutsideReviewer(
  context: AppLoadContext,
): Promise<{ staffId: string; own: Own }> {
  const { id: staffId } = requireStaff(context.viewer, 'independent-reviewer')
  return { staffId, own: await ownOf(context, false) }
}

async function ownOf({ db, viewer }: AppLoadContext, alone: boolean): Promise<Own> {
  const session = sessionOf(viewer)
  const personas = await myPersonas({ db, viewer })
  const reportTags =
    alone || !session
      ? []
      : await openReportTags(db.read, report => reportTag(session.ownerKey, report) === report.reporterTag)
  return { personas, reportTags, alone }
}

/** In which time zone a moderator reads deadlines, and which boards they call theirs. */
export async function deskOf({ db, viewer }: AppLoadContext): Promise<Preferences['desk']> {
  const session = sessionOf(viewer)
  return session ? (await readPreferences(db, session)).desk : { zone: null, boards: [] }
}

/** What an address of the desk asks for, with the boards that this moderator calls theirs. */
export async function filterOf(context: AppLoadContext, search: string): Promise<QueueFilter> {
  const chosen = readQueueFilter(new URLSearchParams(search))
  if (chosen.board !== 'mine') return chosen
  const { boards } = await deskOf(context)
  return boards.length > 0 ? { ...chosen, boards } : chosen
}

/** Sends a moderator away from a case about what they wrote, before anything of it is shown. */
export async function refuseOwnCase(
  { db }: AppLoadContext,
  caseId: string,
  { personas }: Own,
): Promise<void> {
  if (await isOwnCase(db.read, caseId, { personas, reportTags: [] })) throw redirect('/review?own', 303)
}
