import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { myPersonas } from '../../../context'
import { checked, line, readField } from '../../../forms'
import { readPostForm } from '../../../forum/compose/post-form'
import { intentOf, type LookView, previewPost } from '../../../forum/compose/preview'
import { sendForm } from '../../../forum/compose/send'
import { submitReply } from '../../../forum/compose/submit'
import { readVoice, voicesFor } from '../../../forum/compose/voice'
import { maySayHowItWent } from '../../../forum/how-it-went'
import { readThread } from '../../../forum/thread'
import { useCarried } from '../../../ui/carried'
import { Checkbox, Field, RadioGroup } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { NoteBadge } from '../content-note'
import { CarefulNote, noProblems, noValues, WriteForm, type WriteProblems } from './form'
import { Preview } from './preview'
import { problemsOf, readLapsed, statusOf, writePage } from './view'

export const meta = titled(words => words.write.title)
export const handle = { enhance: ['preview'] }

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const thread = await readThread(context.db.read, params.thread ?? '', await myPersonas(context))
  // Not thrown: somebody's reply may be on its way to a conversation that was taken back meanwhile.
  if (thread?.visibility !== 'published')
    return data(
      { thread: null, voices: null, later: null, ...(await writePage(context, request, null)) },
      404,
    )
  return data({
    thread: {
      id: thread.id,
      title: thread.title,
      wish: thread.wish,
      body: thread.opening.body,
      notes: thread.opening.notes,
      findable: thread.findable,
    },
    /** Whether they may say here how it went, and came for that. */
    later: maySayHowItWent(thread, context.now)
      ? { isChosen: new URL(request.url).searchParams.has('later') }
      : null,
    voices: await voicesFor(context, thread.id),
    ...(await writePage(context, request, thread.id)),
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { words } = context
  const threadId = params.thread ?? ''
  const form = await request.formData()
  const { fields, faults } = readPostForm(form, 'reply')
  const chosen = readField(form, 'persona', line)
  const voice = await readVoice(context, form, threadId)
  const answer = (problems: WriteProblems, init: number | ResponseInit = 200, look: LookView | null = null) =>
    data(
      { fields, chosen, problems, look, voice: voice.values, later: readField(form, 'later', checked) },
      init,
    )
  const lapsed = readLapsed(context, form)
  const intent = intentOf(form)
  const thread = await readThread(context.db.read, threadId, [])
  const looked = { fields, faults, boardId: thread?.board.id ?? '', threadId, withTitle: false }
  const look = intent === 'preview' && thread ? await previewPost(context, request, form, looked) : null
  if (look) return answer(noProblems, 200, look)
  if (intent === 'write' && thread) return answer(problemsOf(words, {}, null, lapsed))
  const problems = problemsOf(words, faults, null, lapsed)
  if (voice.hindrance) return answer({ ...problems, hindrance: voice.hindrance }, 400)
  const wrong = [...problems.fields, ...voice.faults]
  if (wrong.length > 0) return answer({ ...problems, fields: wrong }, 400)

  if (!thread) return answer(problemsOf(words, {}, 'closed'), 404)
  const { speaking } = voice
  const toldFindable = readField(form, 'told', checked)
  const saysHowItWent = readField(form, 'later', checked)
  const sent = await sendForm(
    context,
    request,
    form,
    threadId,
    sending =>
      submitReply(context.db, {
        threadId,
        body: fields.body,
        notes: fields.notes,
        speaking,
        toldFindable,
        saysHowItWent,
        ...sending,
      }),
    speaking,
  )
  return sent instanceof Response ? sent : answer(problemsOf(words, {}, sent, lapsed), statusOf(sent))
}

export default function Reply() {
  const words = useWords()
  const { thread, voices, later, ...page } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const carried = useCarried()
  if (!thread)
    return (
      <section className="narrow">
        <h1>{words.errors.notFound.heading}</h1>
        <p>{tried ? words.write.closed : words.errors.notFound.text}</p>
        {tried && <Field name="body" label={words.write.bodyLabel} value={tried.fields.body} rows={8} />}
      </section>
    )
  const address = `/t/${thread.id}/reply`
  if (tried?.look) return <Preview look={tried.look} action={address} once={page.once} />
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={carried(`/t/${thread.id}`)} dir="auto">
          {thread.title || words.thread.withoutOpening.title}
        </a>
      </p>
      <h1>{words.write.replyHeading}</h1>
      {thread.title ? (
        <>
          <p className="lead">{words.wishes[thread.wish].reply}</p>
          <details className="reread">
            <summary dir="auto">
              {thread.title} <NoteBadge notes={thread.notes} />
            </summary>
            <Prose text={thread.body} />
          </details>
        </>
      ) : (
        <p className="notice">{words.thread.withoutOpening.text}</p>
      )}
      <CarefulNote first={page.personas.length === 0 && !page.fixed} />
      <WriteForm
        kind="reply"
        action={carried(address)}
        values={tried?.fields ?? noValues}
        problems={tried?.problems ?? noProblems}
        chosen={tried?.chosen ?? ''}
        {...page}
        personas={voices?.there === 'professional' ? [] : page.personas}
      >
        {later && (
          <Checkbox
            name="later"
            label={words.later.label}
            hint={words.later.hint}
            checked={tried?.later ?? later.isChosen}
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
            values={tried?.voice ?? voices.values}
            faults={tried?.problems.fields ?? []}
          />
        )}
      </WriteForm>
      <p>
        <a href={carried(`/t/${thread.id}`)}>{words.write.back}</a>
      </p>
    </section>
  )
}

type VoiceValues = { voice: string; outside: boolean; interest: string }

type Props = {
  by: { name: string; credential: string }
  /** Nothing that this conversation is about is in their scope. */
  outside: boolean
  /** How they write in this conversation already. */
  there: 'member' | 'professional' | null
  values: VoiceValues
  /** A sentence for each field that has to be looked at. */
  faults: [field: string, sentence: string][]
}

/** For a professional who replies: as a member like everybody, or under their own name. */
function ReplyVoice({ by, outside, there, values, faults }: Props) {
  const words = useWords()
  const w = words.credentials.reply
  const fault = (field: string) => faults.find(([name]) => name === field)?.[1] ?? null
  if (there === 'member') return <p className="hint">{w.mixed.member}</p>
  return (
    <>
      {there === 'professional' ? (
        <>
          <input type="hidden" name="voice" value="professional" />
          <p className="hint">{w.fixed}</p>
        </>
      ) : (
        <RadioGroup
          name="voice"
          legend={w.legend}
          value={values.voice}
          choices={[
            { value: 'member', label: w.member, hint: w.memberHint },
            {
              value: 'professional',
              label: w.professional(by.name, by.credential),
              hint: w.professionalHint,
            },
          ]}
        />
      )}
      <fieldset className="field voice">
        <legend>{there ? w.professional(by.name, by.credential) : w.more}</legend>
        <Checkbox
          name="outside"
          label={w.outside}
          hint={outside ? w.outsideNeeded : w.outsideHint}
          fault={fault('outside')}
          checked={values.outside}
        />
        <Field
          name="interest"
          label={w.interest}
          hint={w.interestHint}
          fault={fault('interest')}
          value={values.interest}
        />
      </fieldset>
    </>
  )
}
