import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { claimCase } from '../../../../moderation/cases/case'
import { notFound, requireStaff } from '../../../context'

export const loader = () => {
  throw notFound()
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const caseId = params.case ?? ''
  const { outcome } = await claimCase(context.db, { caseId, staffId, now: context.now })
  return redirect(`/review/${caseId}${outcome === 'taken' ? '?taken' : ''}`, 303)
}
