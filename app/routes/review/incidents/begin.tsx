import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { openIncident } from '../../../../moderation/incidents/incident'
import { readNotice } from '../../../../moderation/incidents/notice'
import { notFound } from '../../../context'
import { readThreadTitle } from '../../../forum/thread'
import { Alert, FaultList, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireReviewer } from '../reviewer'
import { faultsShown, type NoticeFault, type NoticeFields, NoticeFieldset } from './notice-fields'
import { missingIn, readNoticeForm, withModel } from './read-notice-form'

export const meta = titled(words => words.incidents.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  await requireReviewer(context)
  const thread = await readThreadTitle(context.db.read, params.thread ?? '')
  if (!thread?.published) throw notFound()
  const open = await readNotice(context.db.read, thread.id)
  if (open) throw redirect(`/review/incidents/${open.id}`, 303)
  return { thread }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { put, about, words, replies } = readNoticeForm(await request.formData())
  const typed: NoticeFields = { about, words, replies }
  const refuse = (faults: NoticeFault[], own = false) => data({ typed, faults, own }, own ? 409 : 400)
  if (put)
    return data({ typed: { ...typed, words: withModel(context.words, words, put) }, faults: [], own: false })
  const missing = missingIn(typed)
  if (!about || !replies) return refuse(missing)
  const opened = await openIncident(context.db, {
    ...{ threadId: params.thread ?? '', staffId, mine: own.personas, now: context.now },
    ...{ about, replies, notice: words },
  })
  if ('incidentId' in opened) return redirect(`/review/incidents/${opened.incidentId}`, 303)
  if (opened.outcome === 'gone') throw notFound()
  return opened.outcome === 'own' ? refuse([], true) : refuse([opened.outcome])
}

/** Where a moderator puts a notice on a conversation, after a death or another serious incident. */
export default function BeginIncident() {
  const words = useWords()
  const { thread } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.incidents
  const faults = faultsShown(words, tried?.faults ?? [])
  return (
    <section className="narrow">
      <FaultList heading={w.faults.heading} faults={faults} />
      {tried?.own && <Alert>{w.own}</Alert>}
      <p className="crumb">
        <a href={`/t/${thread.id}`} dir="auto">
          {thread.title}
        </a>
      </p>
      <h1>{w.heading}</h1>
      <p>{w.lead}</p>
      <PostForm>
        <NoticeFieldset values={tried?.typed ?? { about: null, words: '', replies: null }} faults={faults} />
        <button className="button" name="intent" value="open">
          {w.button}
        </button>
      </PostForm>
    </section>
  )
}
