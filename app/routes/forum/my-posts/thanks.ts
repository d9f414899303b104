import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { giveThanks } from '../../../../moderation/metrics/thanks'
import { notFound } from '../../../context'
import { line, readField } from '../../../forms'
import { requireMyPost } from './my-post'

export const loader = () => {
  throw notFound()
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { mine } = await requireMyPost(context, params.post)
  const decisionId = readField(await request.formData(), 'decision', line)
  await giveThanks(context.db, { postId: mine.post.id, decisionId, now: context.now })
  return redirect(`/p/${mine.post.id}`, 303)
}
