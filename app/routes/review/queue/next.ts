import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { takeNextCase } from '../../../../moderation/queue/next-case'
import { notFound, requireStaff } from '../../../context'
import { oneOf, readField } from '../../../forms'

export const loader = () => {
  throw notFound()
}

/** Takes the case that stands first for them; where all that is left is heavy and they had enough, offers a break. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const load = readField(await request.formData(), 'load', oneOf(['any', 'light']))
  const taken = await takeNextCase(context.db, { staffId, now: context.now, chosen: load ?? undefined })
  if (taken.outcome === 'claimed') return redirect(`/review/${taken.caseId}`, 303)
  return redirect(taken.outcome === 'only-heavy' ? '/review/break' : '/review?none-free', 303)
}
