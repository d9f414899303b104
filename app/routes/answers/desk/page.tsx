import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { mayWrite } from '../../../answers/answer'
import { listAutosaves } from '../../../answers/autosave'
import { readDesk } from '../../../answers/desk'
import { readReportedAnswers } from '../../../answers/reports'
import { requireStaff } from '../../../context'
import { reminderOf } from '../../../professionals/credentials'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { BegunAnswers } from '../edit/keeping'
import { ClustersOnDesk } from '../questions/clusters'
import { clustersFor } from '../questions/view'
import { CredentialNote } from './credential-note'
import { AnswerTable } from './table'

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
  return {
    reported,
    asked: (await clustersFor(context, staff)).asked,
    ...(await readDesk(context.db.read, staff, today)),
    begun: await listAutosaves(context.db.read, staff.id),
    writes: mayWrite(staff, today),
    credential,
    late: new URL(request.url).searchParams.has('late'),
  }
}

export default function Desk() {
  const words = useWords()
  const { reported, asked, begun, mine, waiting, boards, writes, credential, late } =
    useLoaderData<typeof loader>()
  const w = words.desk
  return (
    <>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {late && (
        <p className="notice" role="status">
          {words.writing.read.late}
        </p>
      )}
      {reported > 0 && (
        <p>
          <a href="/desk/reports">{words.reportsAndAppeals.desk.link(reported)}</a>
        </p>
      )}
      <p className="ways">
        <a href="/review/unanswered">{words.metrics.unanswered.see}</a>
        {mine.length > 0 && <a href="/desk/effect">{words.afterwards.effect.link}</a>}
      </p>
      {credential && <CredentialNote mine={credential} />}
      {writes ? (
        <p>
          <a className="button" href="/desk/write">
            {w.write}
          </a>
        </p>
      ) : (
        credential === null && <p className="hint">{w.readsOnly}</p>
      )}
      <ClustersOnDesk asked={asked} />
      {writes && <BegunAnswers begun={begun} />}
      {(writes || mine.length > 0) && (
        <section>
          <h2>{w.mine}</h2>
          {mine.length > 0 ? (
            <AnswerTable answers={mine} label={w.mine} />
          ) : (
            <p className="quiet">{w.noneOfMine}</p>
          )}
        </section>
      )}
      <section>
        <h2>{w.waiting}</h2>
        {waiting.length > 0 ? (
          <AnswerTable answers={waiting} label={w.waiting} />
        ) : (
          <p className="quiet">{w.noneWaiting}</p>
        )}
      </section>
      <h2>{w.boards}</h2>
      {boards.map(board => (
        <section key={board.id} className="card">
          <h3 dir="auto">{board.title}</h3>
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
        </section>
      ))}
    </>
  )
}
