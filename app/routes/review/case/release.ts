import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { releaseCase } from '../../../../moderation/cases/case'
import { notFound, requireStaff } from '../../../context'

export const loader = () => {
  throw notFound()
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  await releaseCase(context.db, { caseId: params.case ?? '', staffId, now: context.now })
  return redirect('/review', 303)
}
