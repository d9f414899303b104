import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { takeNextCase } from '../../../../moderation/queue/next-case'
import { notFound, requireStaff } from '../../../context'

export const loader = () => {
  throw notFound()
}

/** Takes the case that stands first for them; where all that is left is heavy and they had enough, offers a break. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const load = (await request.formData()).get('load')
  const chosen = load === 'any' || load === 'light' ? load : undefined
  const taken = await takeNextCase(context.db, { staffId, now: context.now, chosen })
  if (taken.outcome === 'claimed') return redirect(`/review/${taken.caseId}`, 303)
  return redirect(taken.outcome === 'only-heavy' ? '/review/break' : '/review?none-free', 303)
}
