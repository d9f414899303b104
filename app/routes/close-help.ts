import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { notFound } from '../context'
import { closeHelp } from '../forum/close-help'
import { requireMyPost } from './my-post'

export const loader = () => {
  throw notFound()
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { mine } = await requireMyPost(context, params.post)
  await closeHelp(context.db, { postId: mine.post.id, now: context.now })
  return redirect(`/t/${mine.thread.id}`, 303)
}
