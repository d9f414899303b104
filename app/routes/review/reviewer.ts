import { type AppLoadContext, redirect } from '@remix-run/node'
import { isOwnCase, type Own } from '../../../moderation/cases/own-cases'
import { openReportTags } from '../../../moderation/reports/read-reports'
import { isAlone } from '../../../moderation/team'
import { reportTag } from '../../accounts/tags'
import { myPersonas, requireStaff, sessionOf } from '../../context'

/**
 * The moderator who asks, and what their own key wrote and reported: no page offers them that. A moderator who is
 * alone may still decide what they reported, as a report is the only way to bring a post before the moderators.
 */
export async function requireReviewer(context: AppLoadContext): Promise<{ staffId: string; own: Own }> {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const { db, viewer, now } = context
  const session = sessionOf(viewer)
  const [personas, alone] = await Promise.all([
    myPersonas({ db, viewer }),
    isAlone(db.read, { staffId, now }),
  ])
  const reportTags =
    alone || !session
      ? []
      : await openReportTags(db.read, report => reportTag(session.ownerKey, report) === report.reporterTag)
  return { staffId, own: { personas, reportTags, alone } }
}

/** Sends a moderator away from a case about what they wrote, before anything of it is shown. */
export async function refuseOwnCase(
  { db }: AppLoadContext,
  caseId: string,
  { personas }: Own,
): Promise<void> {
  if (await isOwnCase(db.read, caseId, { personas, reportTags: [] })) throw redirect('/review?own', 303)
}
