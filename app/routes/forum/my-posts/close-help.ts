import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { notFound } from '../../../context'
import { line, readField } from '../../../forms'
import { closeHelp } from '../../../forum/close-help'
import { requireMyPost } from './my-post'

export const loader = () => {
  throw notFound()
}

/** Back to where it stood: a newcomer's key stands on the page after sending. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { mine } = await requireMyPost(context, params.post)
  await closeHelp(context.db, { postId: mine.post.id, now: context.now })
  const sent = `/sent/${mine.post.id}`
  const from = readField(await request.formData(), 'back', line)
  return redirect(from === sent ? sent : `/t/${mine.thread.id}`, 303)
}
