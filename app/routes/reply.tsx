import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Prose } from '../components/prose'
import { titled } from '../components/title'
import { CarefulNote, noProblems, noValues, WriteForm } from '../components/write-form'
import { notFound } from '../context'
import { readPostForm } from '../forum/read-post-form'
import { submitReply } from '../forum/submit'
import { readThread } from '../forum/thread'
import { words } from '../words'
import { sendForm } from './sending'
import { problemsOf, writePage } from './write-page'

export const meta = titled(words.write.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const thread = await readThread(context.db.read, params.thread ?? '', [])
  if (!thread) throw notFound()
  return {
    thread: { id: thread.id, title: thread.title, wish: thread.wish, body: thread.opening.body },
    ...(await writePage(context, thread.id)),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const threadId = params.thread ?? ''
  if (!(await readThread(context.db.read, threadId, []))) throw notFound()
  const form = await request.formData()
  const { fields, faults } = readPostForm(form, 'reply')
  const chosen = String(form.get('persona') ?? '')
  if (Object.keys(faults).length > 0) return data({ fields, chosen, problems: problemsOf(faults, null) }, 400)

  const sent = await sendForm(context, form, threadId, sending =>
    submitReply(context.db, { threadId, body: fields.body, ...sending }),
  )
  return typeof sent === 'string' ? data({ fields, chosen, problems: problemsOf({}, sent) }, 400) : sent
}

export default function Reply() {
  const { thread, ...page } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/t/${thread.id}`}>{thread.title}</a>
      </p>
      <h1>{words.write.replyHeading}</h1>
      <p className="lead">{words.wishes[thread.wish].reply}</p>
      <details className="reread">
        <summary>{thread.title}</summary>
        <Prose text={thread.body} />
      </details>
      <CarefulNote />
      <WriteForm
        kind="reply"
        action={`/t/${thread.id}/reply`}
        values={tried?.fields ?? noValues}
        problems={tried?.problems ?? noProblems}
        chosen={tried?.chosen ?? ''}
        {...page}
      />
      <p>
        <a href={`/t/${thread.id}`}>{words.write.back}</a>
      </p>
    </section>
  )
}
