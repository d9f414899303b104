import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dayOf } from '../../../../db/clock'
import { readDeskAnswer } from '../../../answers/desk-answer'
import { confirmAnswer, leaveRemarks, requestChange } from '../../../answers/peer-review'
import { onAllOfIt, passagesOf, readRemarks } from '../../../answers/remarks'
import { readVersion } from '../../../answers/versions'
import { notFound, requireStaff } from '../../../context'
import { checked, oneOf, readForm, versionNumber } from '../../../forms'
import { FaultList, Field, PostForm } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { shownReading } from '../edit/view'
import { AnswerText } from '../library/answer-text'
import { AnswerActions, ModeratorReads, UncoveredTick } from './actions'
import { AnswerFacts } from './answer-facts'
import { compareRemarks } from './compare-remarks'
import { PassageNotes } from './passage-notes'

export const meta = titled(words => words.desk.confirm.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = requireStaff(context.viewer, 'professional', 'moderator')
  const answer = await readDeskAnswer(context.db.read, params.answer ?? '', staff, dayOf(context.now))
  if (!answer) throw notFound()
  return {
    answer,
    passages: passagesIn(answer),
    notes: compareRemarks(answer),
    reading: shownReading(answer.body),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireStaff(context.viewer, 'professional', 'moderator')
  const { db, now } = context
  const answerId = params.answer ?? ''
  const form = await request.formData()
  const { version, intent, uncovered } = readForm(form, {
    version: versionNumber,
    intent: oneOf(['confirm', 'ask', 'leave']),
    uncovered: checked,
  })
  // Their remarks are on the passages that they read, whatever stands there now.
  const read =
    (await readVersion(db.read, answerId, version)) ??
    (await readDeskAnswer(db.read, answerId, staff, dayOf(now)))
  if (!read) throw notFound()
  const { tooLong, ...said } = readRemarks(form, read)
  const { outcome } =
    tooLong.length > 0
      ? { outcome: 'too-long' as const }
      : await apply(intent, context, {
          ...{ answerId, staff, version, now, ...said },
          knowsUncovered: uncovered,
        })
  if (outcome === 'gone' || outcome === 'not-allowed') throw notFound()
  if (outcome === 'published') return redirect(`/desk/${answerId}`, 303)
  // After a change was asked for, the draft is its author's alone again.
  if (outcome === 'asked') return redirect('/desk', 303)
  const there = await readDeskAnswer(db.read, answerId, staff, dayOf(now))
  if (outcome === 'remarked' || outcome === 'stale') {
    const told = there?.may.ask && there.version === version ? 'remarked' : 'late'
    return redirect(`/desk${there ? `/${answerId}` : ''}?${told}`, 303)
  }
  if (!there?.may.ask) throw notFound()
  const shown = { version: read.version, passages: passagesIn(read), tooLong, uncovered }
  return data({ ...said, ...shown, fault: outcome }, 400)
}

type Reading = Parameters<typeof requestChange>[1] &
  Parameters<typeof leaveRemarks>[1] &
  Parameters<typeof confirmAnswer>[1]

/** What is said on all of it is the reason for a change, or else one more remark. */
async function apply(intent: 'confirm' | 'ask' | 'leave' | null, { db }: AppLoadContext, reading: Reading) {
  const remarks = [...reading.remarks, ...onAllOfIt(reading.words)]
  switch (intent) {
    case 'confirm':
      return confirmAnswer(db, { ...reading, remarks })
    case 'ask':
      return requestChange(db, reading)
    case 'leave':
      return leaveRemarks(db, { ...reading, remarks })
    default:
      return { outcome: 'choose' as const }
  }
}

const passagesIn = ({ easy, body }: { easy: string; body: string }) => ({
  easy: passagesOf(easy),
  body: passagesOf(body),
})

export default function DeskConfirm() {
  const words = useWords()
  const { answer, notes, reading, ...page } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.desk.confirm
  const { easy, body } = tried?.passages ?? page.passages
  const told = tried ? { ...w.faults, ...words.writing.read.faults }[tried.fault] : null
  const faults = Object.fromEntries(
    tried && told
      ? (tried.tooLong.length > 0
          ? tried.tooLong
          : [tried.fault === 'uncovered' ? 'uncovered' : 'words']
        ).map(field => [field, field === 'words' && tried.tooLong.length > 0 ? w.faults['words-long'] : told])
      : [],
  )
  const shown = (texts: string[], from: number) =>
    texts.map((text, n) => ({
      text,
      typed: tried?.typed[from + n] ?? '',
      fault: faults[`remark-${from + n}`] ?? null,
    }))
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/desk/${answer.id}`}>{words.desk.answer.title}</a>
      </p>
      <h1 dir="auto">{answer.question.text}</h1>
      <FaultList heading={w.faults.heading} faults={Object.entries(faults)} />
      {answer.may.ask ? (
        <>
          <AnswerFacts {...answer} reading={reading} />
          <ModeratorReads {...answer} />
          <PassageNotes notes={notes} lead />
          <h2>{words.writing.read.heading}</h2>
          <p className="hint">{words.writing.read.lead}</p>
          <SecondReading
            version={tried?.version ?? answer.version}
            easy={shown(easy, 0)}
            body={shown(body, easy.length)}
            mayConfirm={answer.may.confirm}
            words={tried?.words ?? ''}
            fault={faults.words ?? null}
            scopes={
              <UncoveredTick
                {...answer}
                fault={faults.uncovered ?? null}
                isTicked={tried?.uncovered ?? false}
              />
            }
          />
        </>
      ) : (
        <>
          <AnswerText {...answer} />
          <h2>{w.heading}</h2>
          <AnswerActions {...answer} />
        </>
      )}
    </section>
  )
}

type Passage = { text: string; typed: string; fault: string | null }

type SecondReadingProps = {
  version: number
  /** The passages of the easy version, then those of the body. */
  easy: Passage[]
  body: Passage[]
  mayConfirm: boolean
  words: string
  fault: string | null
  scopes: ReactNode
}

/** The answer, passage by passage, each with room for a remark, and the word on all of it: one form. */
function SecondReading({ version, easy, body, mayConfirm, words: typed, fault, scopes }: SecondReadingProps) {
  const words = useWords()
  const [w, c] = [words.writing.read, words.desk.confirm]
  return (
    <PostForm>
      <input type="hidden" name="version" value={version} />
      {easy.length > 0 && <h3>{w.easy}</h3>}
      {easy.map((passage, n) => (
        <PassageToRead key={n} n={n} {...passage} />
      ))}
      <h3>{w.body}</h3>
      {body.map((passage, n) => (
        <PassageToRead key={n} n={easy.length + n} {...passage} />
      ))}
      <h3>{w.whole}</h3>
      <p>
        {c.lead} {c.version(version)}
      </p>
      <Field
        name="words"
        label={c.words}
        hint={c.wordsHint}
        fault={fault}
        value={typed}
        rows={4}
        spellCheck
      />
      {scopes}
      <p className="actions">
        {mayConfirm && (
          <button type="submit" className="button" name="intent" value="confirm">
            {c.confirm}
          </button>
        )}
        <button type="submit" className="button" name="intent" value="ask">
          {c.ask}
        </button>
        <button type="submit" className="button second" name="intent" value="leave">
          {w.leave}
        </button>
      </p>
    </PostForm>
  )
}

function PassageToRead({ n, text, typed, fault }: Passage & { n: number }) {
  const words = useWords()
  const w = words.writing.read
  return (
    <div className="card to-read">
      <Prose text={text} />
      <details open={typed !== '' || fault !== null}>
        <summary>{w.add}</summary>
        <Field name={`remark-${n}`} label={w.label(n + 1)} fault={fault} value={typed} rows={3} spellCheck />
      </details>
    </div>
  )
}
