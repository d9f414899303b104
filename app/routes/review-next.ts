import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { claimCase, nextFreeCase } from '../../moderation/review-queue'
import { notFound, requireStaff } from '../context'

export const loader = () => {
  throw notFound()
}

/** Takes the free case with the nearest deadline; when a colleague was quicker, the one after it. */
export async function action({ context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const { db, now } = context
  for (let attempt = 0; attempt < 10; attempt++) {
    const caseId = await nextFreeCase(db.read, now, staffId)
    if (!caseId) break
    if ((await claimCase(db, { caseId, staffId, now })).outcome === 'claimed')
      return redirect(`/review/${caseId}`, 303)
  }
  return redirect('/review?none-free', 303)
}
