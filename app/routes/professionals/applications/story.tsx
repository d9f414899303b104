import { useWords } from '../../../words/use-words'

type Told = {
  state: string
  madeDay: number
  lookUntilDay: number
  checker: string | null
  checkedDay: number | null
  decider: string | null
  decidedDay: number | null
  validUntilDay: number | null
  check: string | null
  words: string | null
}

/** Who did what with an application, and what they wrote down. */
export function ApplicationStory({ application }: { application: Told }) {
  const words = useWords()
  const w = words.credentials.application
  const { state, checker, checkedDay, decider, decidedDay, validUntilDay } = application
  const by = (handle: string | null) => handle ?? w.somebody
  return (
    <>
      <ul className="quiet">
        <li>{w.sent(words.date(application.madeDay))}</li>
        {checkedDay !== null && <li>{w.checked(by(checker), words.date(checkedDay))}</li>}
        {checkedDay !== null && validUntilDay !== null && <li>{w.until(words.date(validUntilDay))}</li>}
        {(state === 'waiting' || state === 'checked') && (
          <li>{w.lookUntil(words.date(application.lookUntilDay))}</li>
        )}
        {decidedDay !== null && (
          <li>
            {state === 'withdrawn' || state === 'closed'
              ? w.itself[state](words.date(decidedDay))
              : (state === 'confirmed' ? w.confirmed : w.refused)(by(decider), words.date(decidedDay))}
          </li>
        )}
      </ul>
      {application.check && (
        <section className="card">
          <h2>{w.found}</h2>
          <p className="typed" dir="auto">
            {application.check}
          </p>
        </section>
      )}
      {application.words && (
        <section className="card">
          <h2>{w.told}</h2>
          <p className="typed" dir="auto">
            {application.words}
          </p>
        </section>
      )}
    </>
  )
}
