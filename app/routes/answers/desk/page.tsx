import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dayOf } from '../../../../db/clock'
import { mayWrite } from '../../../answers/answer'
import { listAutosaves } from '../../../answers/answer-drafts'
import { readReportedAnswers } from '../../../answers/answer-reports'
import { type DeskAnswer, readDesk } from '../../../answers/desk'
import { requireStaff } from '../../../context'
import { reminderOf } from '../../../professionals/credentials'
import { PostForm } from '../../../ui/form'
import { Table } from '../../../ui/table'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { BegunAnswers } from '../edit/saved-draft'
import { ClustersOnDesk } from '../questions/clusters'
import { clustersFor } from '../questions/view'
import { NextOnDesk, nextStep } from './next-step'

export const meta = titled(words => words.desk.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = requireStaff(context.viewer, 'professional', 'moderator')
  const today = dayOf(context.now)
  const { professional } = staff
  const credential =
    professional && staff.roles.includes('professional')
      ? {
          ...professional,
          reminder: reminderOf(professional, today),
          left: professional.validUntilDay - today,
        }
      : null
  const reported = (await readReportedAnswers(context.db.read, context.secret, staff, today)).length
  const writes = mayWrite(staff, today)
  const { asked } = await clustersFor(context, staff)
  const desk = await readDesk(context.db.read, staff, today)
  const begun = await listAutosaves(context.db.read, staff.id)
  return {
    reported,
    asked,
    ...desk,
    begun,
    next: nextStep({ reported, ...desk, begun: writes ? begun : [], offered: writes ? asked.offered : [] }),
    writes,
    credential,
    late: new URL(request.url).searchParams.has('late'),
  }
}

export default function Desk() {
  const words = useWords()
  const { reported, asked, begun, mine, waiting, boards, next, writes, credential, late } =
    useLoaderData<typeof loader>()
  const w = words.desk
  return (
    <>
      <h1>{w.heading}</h1>
      {late && (
        <p className="notice" role="status">
          {words.writing.read.late}
        </p>
      )}
      {credential?.reminder === 'ended' && <CredentialNote mine={credential} />}
      <NextOnDesk step={next} />
      <p className="lead">{w.lead}</p>
      {reported > 0 && next.kind !== 'reports' && (
        <p>
          <a href="/desk/reports">{words.reportsAndAppeals.desk.link(reported)}</a>
        </p>
      )}
      <p className="ways">
        <a href="/review/unanswered">{words.metrics.unanswered.see}</a>
        {mine.length > 0 && <a href="/desk/effect">{words.afterwards.effect.link}</a>}
      </p>
      {credential && credential.reminder !== 'ended' && <CredentialNote mine={credential} />}
      {writes ? (
        <p>
          <a className="button" href="/desk/write">
            {w.write}
          </a>
        </p>
      ) : (
        credential === null && <p className="hint">{w.readsOnly}</p>
      )}
      {writes && <BegunAnswers begun={begun} />}
      {(writes || mine.length > 0) && (
        <Part heading={w.mine} count={mine.length}>
          {mine.length > 0 ? (
            <AnswerTable answers={mine} label={w.mine} />
          ) : (
            <p className="quiet">{w.noneOfMine}</p>
          )}
        </Part>
      )}
      <Part heading={w.waiting} count={waiting.length}>
        {waiting.length > 0 ? (
          <AnswerTable answers={waiting} label={w.waiting} />
        ) : (
          <p className="quiet">{w.noneWaiting}</p>
        )}
      </Part>
      <Part heading={words.clusters.groups.heading} count={asked.offered.length}>
        <ClustersOnDesk asked={asked} shown={'group' in next ? next.group.id : null} />
      </Part>
      <Part heading={w.boards} count={boards.length}>
        {boards.map(board => (
          <details key={board.id} className="card">
            <summary>
              <h3 dir="auto">{board.title}</h3>
            </summary>
            <p>
              {w.expertWishes(board.wishes)} <a href={`/b/${board.id}`}>{w.toBoard}</a>
            </p>
            {board.answers.length > 0 ? (
              <AnswerTable answers={board.answers} label={board.title} offers={writes} />
            ) : (
              <p className="quiet">{w.noQuestions}</p>
            )}
            {writes && (
              <p>
                <a href={`/desk/write?board=${board.id}`}>{w.writeFor}</a> ·{' '}
                <a href={`/desk/pins/${board.id}`}>{w.pins}</a>
              </p>
            )}
          </details>
        ))}
      </Part>
    </>
  )
}

/** Folded on a narrow screen; on a wide one it stands open, where a style can show it. */
function Part({ heading, count, children }: { heading: string; count: number; children: ReactNode }) {
  return (
    <details className="desk-part">
      <summary>
        <h2>
          {heading} <span className="quiet">({count})</span>
        </h2>
      </summary>
      {children}
    </details>
  )
}

type MyCredential = {
  staffId: string
  validUntilDay: number
  /** The day on which it was withdrawn. */
  endedDay: number | null
  reminder: number | 'ended' | null
  /** Whole days that are left. */
  left: number
}

/** On a professional's desk: until when they are one, a reminder as the end comes near, and what they can do. */
function CredentialNote({ mine }: { mine: MyCredential }) {
  const words = useWords()
  const { validUntilDay, endedDay, reminder, left, staffId } = mine
  const w = words.credentials.mine
  const until = words.date(validUntilDay)
  const withdrawn = reminder === 'ended' && endedDay !== null && endedDay <= validUntilDay
  const told =
    reminder === null
      ? w.valid(until)
      : reminder !== 'ended'
        ? w.soon(until, left)
        : withdrawn
          ? w.withdrawn(words.date(endedDay))
          : w.ended(until)
  return (
    <section className={reminder === null ? 'card credential' : 'notice credential'} aria-label={w.label}>
      <p>{told}</p>
      <nav className="ways" aria-label={w.label}>
        <a href="/desk/credential">{withdrawn ? w.whyAndAgain : w.again}</a>{' '}
        <a href="/desk/limits">{w.limits}</a> <a href={`/who/${staffId}`}>{w.page}</a>
      </nav>
    </section>
  )
}

type Props = {
  answers: DeskAnswer[]
  label: string
  /** Whether the questions can be answered from here too, and starters adopted. */
  offers?: boolean
}

/** Answers of the desk, a row each: the question, its state, by whom, until when. */
function AnswerTable({ answers, label, offers = false }: Props) {
  const words = useWords()
  const w = words.desk
  return (
    <Table
      label={label}
      heads={[w.question, w.state, w.author, w.until]}
      rows={answers.map(answer => ({
        id: answer.id,
        cells: [
          <>
            <a href={`/desk/${answer.id}`} dir="auto">
              {answer.question}
            </a>
            {offers && <Offers {...answer} />}
          </>,
          <>
            <span className="badge">{w.states[answer.state]}</span>
            {answer.stillShown && <span className="quiet"> {w.stillShown}</span>}
          </>,
          answer.author && (
            <a href={`/who/${answer.author.id}`} dir="auto">
              {answer.author.name}
            </a>
          ),
          answer.state !== 'starter' && words.date(answer.reviewByDay),
        ],
      }))}
    />
  )
}

/** A starter is nobody's answer yet: one press makes it a draft of one's own. */
function Offers({ id, question, questionId, state }: DeskAnswer) {
  const words = useWords()
  const w = words.desk
  const link = (
    <a className="quiet" href={`/desk/write?question=${questionId}`}>
      {w.answerToo}
    </a>
  )
  if (state !== 'starter') return <> {link}</>
  return (
    <div className="actions">
      <PostForm action={`/desk/${id}`}>
        <button
          className="plain"
          name="intent"
          value="adopt"
          aria-label={w.answer.adopt + w.answer.adoptWhich(question)}
        >
          {w.answer.adopt}
        </button>
      </PostForm>
      {link}
    </div>
  )
}
