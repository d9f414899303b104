import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { takeNextCase } from '../../moderation/next-case'
import { notFound, requireStaff } from '../context'

export const loader = () => {
  throw notFound()
}

/** Takes the case that stands first for them; where all that is left is heavy and they had enough, offers a break. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const any = (await request.formData()).has('any')
  const taken = await takeNextCase(context.db, { staffId, now: context.now, any })
  if (taken.outcome === 'claimed') return redirect(`/review/${taken.caseId}`, 303)
  return redirect(taken.outcome === 'only-heavy' ? '/review/break' : '/review?none-free', 303)
}
