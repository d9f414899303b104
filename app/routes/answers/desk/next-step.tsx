import type { DeskAnswer } from '../../../answers/desk'
import { useWords } from '../../../words/use-words'
import { Clusters, type GroupView } from '../questions/clusters'

type OfAnswer = 'taken' | 'asked' | 'review' | 'draft' | 'due'

export type NextStep =
  | { kind: OfAnswer; id: string; question: string }
  | { kind: 'reports'; reports: number }
  | { kind: 'begun'; id: string; question: string }
  | { kind: 'claimed' | 'offered'; group: GroupView }
  | { kind: 'nothing' }

type OnDesk = {
  reported: number
  mine: DeskAnswer[]
  waiting: DeskAnswer[]
  begun: { id: string; begins: string }[]
  offered: GroupView[]
}

/** What readers may be harmed by comes first, then what somebody else waits for, then one's own, then new questions. */
export function nextStep({ reported, mine, waiting, begun, offered }: OnDesk): NextStep {
  const own = (state: DeskAnswer['state'], kind: OfAnswer) => {
    const found = mine.find(answer => answer.state === state)
    return found && { kind, id: found.id, question: found.question }
  }
  const [review] = waiting
  const [typed] = begun
  const [group] = offered
  return (
    (reported > 0 ? { kind: 'reports' as const, reports: reported } : undefined) ??
    own('taken', 'taken') ??
    own('asked', 'asked') ??
    (review && { kind: 'review' as const, id: review.id, question: review.question }) ??
    (group?.mine ? { kind: 'claimed' as const, group } : undefined) ??
    own('draft', 'draft') ??
    (typed && { kind: 'begun' as const, id: typed.id, question: typed.begins }) ??
    own('under-review', 'due') ??
    (group ? { kind: 'offered' as const, group } : { kind: 'nothing' as const })
  )
}

/** The one thing to do next, before everything else on the desk. */
export function NextOnDesk({ step }: { step: NextStep }) {
  const words = useWords()
  const w = words.desk.next
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">{w.heading}</h2>
      {step.kind === 'nothing' ? (
        <p>{w.nothing}</p>
      ) : step.kind === 'reports' ? (
        <p>
          <a href="/desk/reports">{words.reportsAndAppeals.desk.link(step.reports)}</a>
        </p>
      ) : 'group' in step ? (
        <Clusters groups={[step.group]} brief />
      ) : (
        <>
          <p>{w.said[step.kind]}</p>
          <p>
            <a href={addressOf[step.kind](step.id)} dir="auto">
              {step.question || words.writing.kept.nothing}
            </a>
          </p>
        </>
      )}
    </section>
  )
}

const addressOf: Record<OfAnswer | 'begun', (id: string) => string> = {
  taken: id => `/desk/${id}`,
  asked: id => `/desk/${id}/edit`,
  review: id => `/desk/${id}/confirm`,
  draft: id => `/desk/${id}/edit`,
  due: id => `/desk/${id}`,
  begun: id => `/desk/write?answer=${id}`,
}
