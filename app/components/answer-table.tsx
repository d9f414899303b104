import type { DeskAnswer } from '../answers/desk'
import { words } from '../words'
import { TableFrame } from './table-frame'

/** Answers of the desk, a row each: the question, its state, by whom, until when. */
export function AnswerTable({
  answers,
  label,
  more,
}: {
  answers: DeskAnswer[]
  label: string
  more?: (answer: DeskAnswer) => { href: string; text: string } | null
}) {
  const w = words.desk
  return (
    <TableFrame label={label}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{w.question}</th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.author}</th>
            <th scope="col">{w.until}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(answer => {
            const link = more?.(answer)
            return (
              <tr key={answer.id}>
                <td>
                  <a href={`/desk/${answer.id}`}>{answer.question}</a>
                  {link && (
                    <>
                      {' '}
                      <a className="quiet" href={link.href}>
                        {link.text}
                      </a>
                    </>
                  )}
                </td>
                <td>
                  <span className="badge">{w.states[answer.state]}</span>
                  {answer.stillShown && <span className="quiet"> {w.stillShown}</span>}
                </td>
                <td>{answer.author && <a href={`/who/${answer.author.id}`}>{answer.author.name}</a>}</td>
                <td>{answer.state === 'starter' ? '' : words.date(answer.reviewByDay)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableFrame>
  )
}
