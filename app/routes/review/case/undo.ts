import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { undoDecision } from '../../../../moderation/decisions/undo'
import { notFound, requireStaff } from '../../../context'

export const loader = () => {
  throw notFound()
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const decisionId = params.decision ?? ''
  const undone = await undoDecision(context.db, { decisionId, staffId, now: context.now })
  if (undone.outcome === 'undone') return redirect(`/review/${undone.caseId}`, 303)
  return redirect(`/review?not-undone=${undone.outcome}`, 303)
}
