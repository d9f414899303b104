import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hasOthersReplies } from '../../../../moderation/decisions/visibility'
import { withdrawPost } from '../../../forum/withdraw'
import { PostForm } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireMyPost, requireMyPostOrDeleted } from './view'

export const meta = titled(words => words.post.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { mine } = await requireMyPost(context, params.post)
  const { id, body, position } = mine.post
  const isKept = position === 0 && (await hasOthersReplies(context.db.read, mine.thread.id))
  return { post: { id, body, position }, isKept }
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { mine } = await requireMyPostOrDeleted(context, params.post)
  if (mine.post.visibility !== 'withdrawn') await withdrawPost(context.db, { mine, now: context.now })
  return redirect(`/p/${mine.post.id}/receipt`, 303)
}

export default function Withdraw() {
  const words = useWords()
  const { post, isKept } = useLoaderData<typeof loader>()
  const w = words.post
  return (
    <section className="narrow">
      <h1>{w.withdrawHeading}</h1>
      <p>{w.withdrawText}</p>
      {post.position === 0 && <p>{isKept ? w.withdrawOpening : w.withdrawThread}</p>}
      <blockquote className="card">
        <Prose text={post.body} />
      </blockquote>
      <PostForm action={`/p/${post.id}/withdraw`} className="actions">
        <button className="button danger">{w.withdraw}</button>
        <a href={`/p/${post.id}`}>{w.keep}</a>
      </PostForm>
    </section>
  )
}
