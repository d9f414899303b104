import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../db/clock'
import { askForChange } from '../answers/ask-for-change'
import { confirmAnswer, wordOf } from '../answers/confirm-answer'
import { readDeskAnswer } from '../answers/desk-answer'
import { readVersion } from '../answers/keep-version'
import { leaveRemarks } from '../answers/leave-remarks'
import { readRemarks } from '../answers/passage-notes'
import { passagesOf } from '../answers/passages'
import { AnswerActions, ModeratorReads } from '../components/answer-actions'
import { AnswerFacts } from '../components/answer-facts'
import { AnswerText } from '../components/answer-text'
import { FaultList } from '../components/form'
import { PassageNotes } from '../components/passage-notes'
import { LostRemarks, SecondReading } from '../components/second-reading'
import { titled } from '../components/title'
import { notFound, requireStaff } from '../context'
import { words } from '../words'
import { shownReading } from './answer-writing'
import { versionOf } from './desk-author'
import { notesWithNow } from './notes-with-now'

export const meta = titled(words.desk.confirm.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { answer } = await findOnDesk(context, params.answer ?? '')
  if (!answer) throw notFound()
  return {
    answer,
    easy: passagesOf(answer.easy),
    body: passagesOf(answer.body),
    notes: notesWithNow(answer),
    reading: shownReading(answer.body),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context
  const form = await request.formData()
  const version = versionOf(form)
  // Asked twice at once: the first press gave the draft back to its author, and there is nothing more to see.
  const { staff, answer } = await findOnDesk(context, params.answer ?? '')
  const said = { answerId: params.answer ?? '', version, staff }
  const asks = form.get('outcome') === 'ask'
  if (!answer && asks && (await wordOf(db.read, said)) === 'asked') return redirect('/desk', 303)
  if (!answer) throw notFound()
  // Their remarks are on the passages that they read, whatever stands there now.
  const read = version === answer.version ? answer : await readVersion(db.read, answer.id, version)
  const { typed, remarks, tooLong } = readRemarks(form, answer.may.ask && read ? read : answer)
  const told = String(form.get('words') ?? '')
  const reading = { answerId: answer.id, staff, version, now, remarks }
  const { outcome } =
    tooLong.length > 0
      ? { outcome: 'remark-long' as const }
      : await press(form.get('outcome'), context, { ...reading, words: told })
  if (outcome === 'gone' || outcome === 'not-allowed') throw notFound()
  // After a change was asked for, the draft is its author's alone again.
  if (outcome === 'published') return redirect(`/desk/${answer.id}`, 303)
  if (outcome === 'remarked') return redirect(`/desk/${answer.id}?remarked`, 303)
  if (outcome === 'asked') return redirect('/desk', 303)
  const lost = version === answer.version ? [] : remarks
  return data({ words: told, typed: lost.length > 0 ? [] : typed, lost, tooLong, fault: outcome }, 400)
}

type Reading = Parameters<typeof askForChange>[1] & Parameters<typeof leaveRemarks>[1]

async function press(chosen: unknown, { db }: AppLoadContext, reading: Reading) {
  if (chosen === 'confirm') return confirmAnswer(db, reading)
  if (chosen === 'ask') return askForChange(db, reading)
  if (chosen === 'leave') return leaveRemarks(db, reading)
  return { outcome: 'choose' as const }
}

async function findOnDesk({ db, viewer, now }: AppLoadContext, id: string) {
  const staff = requireStaff(viewer, 'professional', 'moderator')
  return { staff, answer: await readDeskAnswer(db.read, id, staff, dayOf(now)) }
}

export default function DeskConfirm() {
  const { answer, notes, reading, ...passages } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.desk.confirm
  const faults: Record<string, string> = { ...w.faults, ...words.writing.read.faults }
  const told = tried ? (faults[tried.fault] ?? null) : null
  const tooLong = tried?.tooLong ?? []
  const onWhole = tooLong.length > 0 ? null : told
  const first = tooLong.length > 0 ? `remark-${tooLong[0]}` : 'words'
  const shown = (texts: string[], from: number) =>
    texts.map((text, n) => ({
      text,
      typed: tried?.typed[from + n] ?? '',
      fault: tooLong.includes(from + n) ? told : null,
    }))
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/desk/${answer.id}`}>{words.desk.answer.title}</a>
      </p>
      <h1>{answer.question.text}</h1>
      <FaultList heading={w.faults.heading} faults={told ? [[first, told]] : []} />
      {answer.may.ask ? (
        <>
          <AnswerFacts {...answer} reading={reading} />
          <ModeratorReads {...answer} />
          <PassageNotes notes={notes} lead />
          <h2>{words.writing.read.heading}</h2>
          <p className="hint">{words.writing.read.lead}</p>
          <LostRemarks lost={tried?.lost ?? []} />
          <SecondReading
            version={answer.version}
            easy={shown(passages.easy, 0)}
            body={shown(passages.body, passages.easy.length)}
            mayConfirm={answer.may.confirm}
            words={tried?.words ?? ''}
            fault={onWhole}
          />
        </>
      ) : (
        <>
          <AnswerText {...answer} />
          <h2>{w.heading}</h2>
          {told && <p>{told}</p>}
          {tried && <p className="typed">{tried.words}</p>}
          <AnswerActions {...answer} />
        </>
      )}
    </section>
  )
}
