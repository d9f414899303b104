import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readBadges } from '../../../answers/badge'
import { myPersonas } from '../../../context'
import { checked, line, oneOf, readField, readForm } from '../../../forms'
import { openDraft, sameDraft } from '../../../forum/compose/draft-form'
import { waitIn } from '../../../forum/compose/first-work'
import { keepForm } from '../../../forum/compose/keep-draft'
import { readPostForm, withQuote } from '../../../forum/compose/post-form'
import { helpFor, intentOf, type LookView, previewPost } from '../../../forum/compose/preview-post'
import { sendForm } from '../../../forum/compose/send'
import { submitReply } from '../../../forum/compose/submit'
import { readVoice, voicesFor } from '../../../forum/compose/voice'
import { maySayHowItWent } from '../../../forum/how-it-went'
import { isFolded, readNoteChoices } from '../../../forum/note-choices'
import { readForReply } from '../../../forum/thread'
import { useCarried } from '../../../ui/carried'
import { Checkbox, Field } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { GoesOn } from '../goes-on'
import { AnsweringWell } from './answering-well'
import {
  BeforeWriting,
  CarefulNote,
  noProblems,
  noValues,
  WriteFaults,
  WriteForm,
  type WriteProblems,
} from './form'
import { Answered, ConversationInView } from './in-view'
import { newName } from './name-choice'
import { Preview } from './preview'
import { ReplyVoice } from './reply-voice'
import { problemsOf, readLapsed, statusOf, writePage } from './view'

export const meta = titled(words => words.write.title)
export const handle = { enhance: ['preview', 'quote'] }

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { read } = context.db
  const to = answersIn(request)
  const found = await readForReply(read, params.thread ?? '', to)
  // Not thrown: somebody's reply may be on its way to a conversation that was taken back meanwhile.
  if (!found) {
    const page = await writePage(context, request, { boardId: null, threadId: null })
    return data(
      { thread: null, later: null, voices: null, marks: {}, folded: [], opened: null, ...page },
      404,
    )
  }
  const { id, title, wish, answered, opening, replies, replyCount, findable, notice, goesOnIn, board } = found
  const mine = await myPersonas(context)
  const choices = await readNoteChoices(context)
  const inView = [opening, ...replies, ...(answered ? [answered] : [])]
  const shown = inView.flatMap(({ id: post, answers }) =>
    answers && answers !== 'gone' ? [post, answers.id] : [post],
  )
  return data({
    thread: {
      id,
      title,
      wish,
      answered,
      answeredGone: to !== null && !answered,
      opening,
      replies,
      replyCount,
      findable,
      notice,
      goesOnIn,
    },
    /** Whether they may say here how it went, and came for that. */
    later: maySayHowItWent({ ...found, isMine: mine.includes(opening.persona.id) }, context.now)
      ? { isChosen: new URL(request.url).searchParams.has('later') }
      : null,
    folded: inView
      .filter(({ notes, persona }) => !mine.includes(persona.id) && isFolded(notes, choices))
      .map(post => post.id),
    marks: await readBadges(read, shown, dayOf(context.now)),
    voices: await voicesFor(context, id),
    opened: await openDraft(context, request, { threadId: id, to }),
    ...(await writePage(context, request, { boardId: board.id, threadId: id })),
  })
}

/** The post that's answered, where one was chosen. It stands in the form's address, as the choice of a country does. */
const answersIn = (request: Request): string | null => new URL(request.url).searchParams.get('to')

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { words } = context
  const threadId = params.thread ?? ''
  const form = await request.formData()
  const { fields, faults } = readPostForm(form, 'reply')
  const chosen = readForm(form, { persona: line, other: line })
  const voice = await readVoice(context, form, threadId)
  const answersPostId = answersIn(request)
  const saysHowItWent = readField(form, 'later', checked)
  const answer = (
    problems: WriteProblems,
    init: number | ResponseInit = 200,
    look: LookView | null = null,
    draft = sameDraft(form),
  ) =>
    data(
      {
        ...{ fields, chosen, problems, look, draft },
        ...{ voice: voice.values, later: saysHowItWent, ticket: waitIn(context, form) },
      },
      init,
    )
  const lapsed = readLapsed(context, form)
  const thread = await readForReply(context.db.read, threadId, answersPostId)
  if (thread?.answered && readField(form, 'intent', oneOf(['quote']))) {
    return data({
      fields: { ...fields, body: withQuote(fields.body, thread.answered.body) },
      chosen,
      problems: problemsOf(words, {}, null, lapsed),
      look: null,
      draft: sameDraft(form),
      voice: voice.values,
      later: saysHowItWent,
      ticket: waitIn(context, form),
    })
  }
  if (intentOf(form) === 'keep' && thread) {
    const kept = await keepForm(context, form, { threadId, to: thread.answered?.id ?? null })
    if (kept instanceof Response) return kept
    const { hindrance, draft } = kept
    return answer(
      problemsOf(words, {}, hindrance, lapsed),
      hindrance ? statusOf(hindrance) : 409,
      null,
      draft,
    )
  }
  const looked = { fields, faults, boardId: thread?.board.id ?? '', threadId, withTitle: false }
  const look = thread && (await previewPost(context, request, form, looked))
  if (look) return answer(noProblems, 200, look)
  if (intentOf(form) === 'write' && thread) return answer(problemsOf(words, {}, null, lapsed))
  const problems = problemsOf(words, faults, null, lapsed)
  if (voice.hindrance) return answer({ ...problems, hindrance: voice.hindrance }, 400)
  const wrong = [...problems.fields, ...voice.faults]
  if (wrong.length > 0) return answer({ ...problems, fields: wrong }, 400)

  if (!thread) return answer(problemsOf(words, {}, 'closed'), 404)
  const { speaking } = voice
  const toldFindable = readField(form, 'told', checked)
  const sent = await sendForm(
    context,
    request,
    form,
    { boardId: thread.board.id, threadId },
    sending =>
      submitReply(context.db, {
        ...{ threadId, answersPostId, speaking, toldFindable, saysHowItWent },
        ...{ body: fields.body, notes: fields.notes, aiHelped: fields.aiHelped },
        ...sending,
      }),
    speaking,
  )
  if (sent instanceof Response) return sent
  const help = await helpFor(context, request, form, { title: null, body: fields.body })
  return answer(problemsOf(words, {}, sent, lapsed, help), statusOf(sent))
}

export default function Reply() {
  const words = useWords()
  const { thread, voices, later, marks, folded, opened, ...page } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const typed = tried ?? opened
  const carried = useCarried()
  if (!thread)
    return (
      <section className="narrow">
        <h1>{words.errors.notFound.heading}</h1>
        <p>{tried ? words.write.closed : words.errors.notFound.text}</p>
        {tried && <Field name="body" label={words.write.bodyLabel} value={tried.fields.body} rows={8} />}
      </section>
    )
  const whole = `/t/${thread.id}/reply`
  const { answered } = thread
  if (thread.notice?.replies === 'closed' && !tried)
    return (
      <section className="narrow">
        <h1>{words.incidentNotice.closedHeading}</h1>
        <div className="notice">
          <Prose text={thread.notice.notice} />
        </div>
        {opened?.fields && (
          <Field name="body" label={words.write.bodyLabel} value={opened.fields.body} rows={8} />
        )}
        <p>
          <a href={carried(`/t/${thread.id}`)}>{words.write.back}</a>
        </p>
      </section>
    )
  if (thread.goesOnIn && !tried)
    return (
      <section className="narrow">
        <h1>{words.merges.closedHeading}</h1>
        <div className="notice">
          <GoesOn goal={thread.goesOnIn} />
        </div>
        {opened?.fields && (
          <Field name="body" label={words.write.bodyLabel} value={opened.fields.body} rows={8} />
        )}
        <p>
          <a className="button" href={carried(`/t/${thread.goesOnIn.id}/reply`)}>
            {words.merges.replyThere}
          </a>
        </p>
        <p>
          <a href={carried(`/t/${thread.id}`)}>{words.write.back}</a>
        </p>
      </section>
    )
  const address = answered ? `${whole}?to=${answered.id}` : whole
  if (tried?.look) return <Preview look={tried.look} action={address} {...page} />
  return (
    <div className="replying">
      <section className="narrow">
        <WriteFaults problems={tried?.problems ?? noProblems} />
        <p className="crumb">
          <a href={carried(`/t/${thread.id}`)} dir="auto">
            {thread.title || words.thread.withoutOpening.title}
          </a>
        </p>
        <h1>{words.write.replyHeading}</h1>
        <BeforeWriting
          isClosed={page.isClosed}
          brakes={page.brakes}
          problems={tried?.problems ?? noProblems}
        />
        {thread.notice && (
          <div className="notice">
            <Prose text={thread.notice.notice} />
          </div>
        )}
        {thread.goesOnIn && (
          <div className="notice">
            <GoesOn goal={thread.goesOnIn} />
          </div>
        )}
        {thread.notice?.replies === 'held' && <p>{words.incidentNotice.held}</p>}
        {thread.title ? (
          <>
            <p className="lead">{words.wishes[thread.wish].reply}</p>
            <details className="reread">
              <summary>{words.waiting.more}</summary>
              <AnsweringWell wish={thread.wish} />
            </details>
          </>
        ) : (
          <p className="notice">{words.thread.withoutOpening.text}</p>
        )}
        {thread.answeredGone && <p className="notice">{words.answering.gone}</p>}
        <CarefulNote first={!page.isAdult} />
        <WriteForm
          kind="reply"
          action={carried(address)}
          values={typed?.fields ?? noValues}
          problems={tried?.problems ?? noProblems}
          chosen={typed?.chosen ?? newName}
          draft={typed?.draft ?? null}
          ticket={tried?.ticket}
          {...page}
          names={voices?.there === 'professional' ? { here: [], others: [] } : page.names}
          above={
            answered && (
              <Answered
                post={answered}
                isFolded={folded.includes(answered.id)}
                mark={marks[answered.id]}
                whole={carried(whole)}
              />
            )
          }
        >
          {later && (
            <Checkbox
              name="later"
              label={words.later.label}
              hint={words.later.hint}
              checked={typed?.later ?? later.isChosen}
            />
          )}
          {thread.findable && (
            <>
              <input type="hidden" name="told" value="yes" />
              <p className="notice">{words.findable.told}</p>
            </>
          )}
          {voices && (
            <ReplyVoice
              {...voices}
              values={typed?.voice ?? voices.values}
              faults={tried?.problems.fields ?? []}
            />
          )}
        </WriteForm>
        <p>
          <a href={carried(`/t/${thread.id}`)}>{words.write.back}</a>
        </p>
      </section>
      <ConversationInView thread={thread} marks={marks} folded={folded} />
    </div>
  )
}
