import type { LeftOut } from '../../../../moderation/flood/decide-alike'
import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

type Props = {
  caseId: string
  last: string
  decided: { caseId: string; decisionId: string }[]
  left: { caseId: string; because: LeftOut }[]
  typed: { chosen: string[]; outcome: string | null; reason: string; words: string }
}

/** What came of deciding many at once: what was left out and why, each decision to be undone, and the next case. */
export function AlikeDone({ caseId, last, decided, left, typed }: Props) {
  const words = useWords()
  const w = words.floods
  const later = new Set(left.flatMap(({ caseId, because }) => (because === 'later' ? [caseId] : [])))
  const rest = typed.chosen.filter(each => later.has(each.split('.')[0] ?? ''))
  const others = left.filter(({ because }) => because !== 'later')
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/review">{w.back}</a>
      </p>
      <div role="status">
        <h1>{w.done(decided.length)}</h1>
      </div>
      {rest.length > 0 && (
        <PostForm action={`/review/alike/${caseId}`}>
          {rest.map(each => (
            <input key={each} type="hidden" name="chosen" value={each} />
          ))}
          <input type="hidden" name="outcome" value={typed.outcome ?? ''} />
          <input type="hidden" name="reason" value={typed.reason} />
          <input type="hidden" name="words" value={typed.words} />
          <button className="button" name="intent" value="decide">
            {w.goOn(rest.length)}
          </button>
        </PostForm>
      )}
      {others.length > 0 && (
        <>
          <h2>{w.leftHeading}</h2>
          <ul>
            {others.map(({ caseId, because }) => (
              <li key={caseId}>
                <a href={`/review/${caseId}`}>{w.left[because]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <PostForm action="/review">
        <input type="hidden" name="last" value={last} />
        <button className={rest.length > 0 ? 'button second' : 'button'} name="intent" value="next">
          {words.review.next}
        </button>
      </PostForm>
      <details className="more">
        <summary>{w.undoEach}</summary>
        <p className="hint">{w.undoHint}</p>
        <ul>
          {decided.map(({ caseId, decisionId }) => (
            <li key={decisionId}>
              <a href={`/review/${caseId}`}>{words.case.title}</a>{' '}
              <PostForm action="/review" className="undo">
                <input type="hidden" name="decision" value={decisionId} />
                <button className="plain" name="intent" value="undo">
                  {w.undo}
                </button>
              </PostForm>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
