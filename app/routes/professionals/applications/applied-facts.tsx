import { PostForm } from '../../../ui/form'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

export type AppliedState = keyof Words['credentials']['applied']['states']

type Props = {
  state: AppliedState
  madeDay: number
  decidedDay: number | null
  validUntilDay: number | null
  /** The last day on which somebody surely still looks at it. */
  lookUntilDay: number
  /** The sentence to the applicant; null where there is none, or not any more. */
  why: string | null
}

const mayApplyAgain = new Set<AppliedState>(['refused', 'over', 'withdrawn', 'closed'])

/** What became of an application, for the applicant, with what they can do now. */
export function Applied({ state, madeDay, decidedDay, validUntilDay, lookUntilDay, why }: Props) {
  const words = useWords()
  const w = words.credentials.applied
  const waits = state === 'waiting' || state === 'checked'
  return (
    <>
      <section className="card" role="status">
        <p className="lead">{w.states[state]}</p>
        <p className="quiet">{w.sent(words.date(madeDay))}</p>
        {waits && <p>{w.lookUntil(words.date(lookUntilDay))}</p>}
        {state === 'closed' && decidedDay !== null && <p>{w.closed(words.date(decidedDay))}</p>}
        {state === 'confirmed' && validUntilDay !== null && <p>{w.until(words.date(validUntilDay))}</p>}
        {state === 'refused' && (
          <>
            <h2>{w.why}</h2>
            <p className="typed">{why ?? w.whyGone}</p>
          </>
        )}
      </section>
      {state === 'confirmed' && (
        <PostForm>
          <button className="button" name="intent" value="come-in">
            {w.comeIn}
          </button>
          <p className="quiet">{w.comeInHint}</p>
        </PostForm>
      )}
      {state === 'joined' && (
        <p>
          <a className="button" href="/sign-in">
            {w.signIn}
          </a>
        </p>
      )}
      {mayApplyAgain.has(state) && (
        <p>
          <a href="/professionals/apply">{w.again}</a>
        </p>
      )}
      {waits && (
        <section className="notice">
          <h2>{w.keep}</h2>
          <p>{w.keepText}</p>
        </section>
      )}
      {(waits || state === 'confirmed') && (
        <PostForm>
          <button className="plain" name="intent" value="take-back">
            {w.takeBack}
          </button>
          <p className="quiet">{w.takeBackHint}</p>
        </PostForm>
      )}
    </>
  )
}
