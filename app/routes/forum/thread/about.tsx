import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CONTENT_NOTES, changeNotes } from '../../../../moderation/decisions/change-notes'
import { correctConcern, readConcernStates } from '../../../../moderation/decisions/correct-concerns'
import { notFound, requireStaff } from '../../../context'
import { many, oneOf, readForm } from '../../../forms'
import { readNotesOf, readThreadTitle } from '../../../forum/thread'
import { CONCERNS } from '../../../referrals/concern'
import { readConcerns } from '../../../referrals/thread-concerns'
import { Alert, PostForm, Select } from '../../../ui/form'
import { titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { ContentNoteFields } from '../content-note-fields'

export const meta = titled(words => words.referring.about.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireStaff(context.viewer, 'moderator')
  const { read } = context.db
  const thread = await readThreadTitle(read, params.thread ?? '')
  if (!thread) throw notFound()
  const { searchParams } = new URL(request.url)
  const noted = await readNotesOf(read, thread.id, searchParams.get('post'))
  const states = await readConcernStates(read, thread.id)
  const { offered } = await readConcerns(read, thread.id)
  return {
    thread,
    states,
    others: CONCERNS.filter(concern => !states.some(each => each.concern === concern)),
    alone: offered.length > 0,
    /** The post that content notes are given to: the opening, unless a reply was chosen. */
    post: noted,
    changed: searchParams.has('changed'),
    saved: searchParams.has('noted'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const threadId = params.thread ?? ''
  if (!(await readThreadTitle(context.db.read, threadId))) throw notFound()
  const { intent, notes, drop, add } = readForm(await request.formData(), {
    intent: oneOf(['content-notes']),
    notes: many(CONTENT_NOTES),
    drop: oneOf(CONCERNS),
    add: oneOf(CONCERNS),
  })
  if (intent) {
    const post = await readNotesOf(context.db.read, threadId, new URL(request.url).searchParams.get('post'))
    if (!post) throw notFound()
    await changeNotes(context.db, { postId: post.id, notes, actor: staffId, now: context.now })
    const which = post.position === 0 ? '' : `&post=${post.id}`
    return redirect(`/t/${threadId}/about?noted${which}#content-notes`, 303)
  }
  const [press, concern] = drop ? (['drop', drop] as const) : (['add', add] as const)
  if (!concern) return data({ fault: 'missing' as const }, 400)
  const done = await correctConcern(context.db, { threadId, concern, press, staffId, now: context.now })
  if (done === 'gone') throw notFound()
  if (done === 'changed') return redirect(`/t/${threadId}/about?changed`, 303)
  return data({ fault: done }, 409)
}

export default function ThreadAbout() {
  const words = useWords()
  const { thread, states, others, alone, post, changed, saved } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.referring.about
  return (
    <section className="narrow">
      <p className="crumb">{thread.published ? <a href={`/t/${thread.id}`}>{w.back}</a> : thread.title}</p>
      <h1>{w.heading}</h1>
      <p className="lead" dir="auto">
        {thread.title}
      </p>
      <p>{w.lead}</p>
      {changed && !tried && (
        <p className="notice" role="status">
          {w.changed}
        </p>
      )}
      {saved && !tried && (
        <p className="notice" role="status">
          {words.contentNotes.changed}
        </p>
      )}
      {tried && tried.fault !== 'missing' && <Alert>{w[tried.fault]}</Alert>}
      {alone && <p className="notice">{w.alone}</p>}
      <ConcernForms states={states} others={others} missing={tried?.fault === 'missing'} />
      {post && (
        <>
          <h2 id="content-notes" dir="auto">
            {post.position === 0 ? words.contentNotes.moderator : words.contentNotes.onReply(post.persona)}
          </h2>
          <p>{words.contentNotes.moderatorHint}</p>
          <PostForm>
            <ContentNoteFields chosen={post.notes} />
            <button className="button second" name="intent" value="content-notes">
              {words.contentNotes.change}
            </button>
          </PostForm>
        </>
      )}
    </section>
  )
}

type Props = {
  states: { concern: string; state: 'found' | 'added' | 'dropped' | 'rejected' }[]
  others: string[]
  /** Add was pressed, and nothing chosen. */
  missing: boolean
}

const named = (words: Words, concern: string) => words.themes[concern] ?? concern

/** What a conversation is about, for a moderator to change: each with whose word it is. */
function ConcernForms({ states, others, missing }: Props) {
  const words = useWords()
  const w = words.referring.about
  return (
    <>
      {states.length === 0 && <p className="quiet">{w.none}</p>}
      <ul className="concerns">
        {states.map(({ concern, state }) => (
          <li key={concern} className="card">
            <p>
              <strong>{named(words, concern)}</strong> <span className="quiet">{w.states[state]}</span>
            </p>
            {state !== 'rejected' && (
              <PostForm>
                <button className="plain" name={state === 'dropped' ? 'add' : 'drop'} value={concern}>
                  {state === 'dropped'
                    ? w.putBack(named(words, concern))
                    : w.dropNamed(named(words, concern))}
                </button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <PostForm>
          <Select name="add" label={w.addLabel} fault={missing ? w.missing : null}>
            <option value="">{w.choose}</option>
            {others.map(concern => (
              <option key={concern} value={concern}>
                {named(words, concern)}
              </option>
            ))}
          </Select>
          <button className="button second">{w.add}</button>
        </PostForm>
      )}
    </>
  )
}
