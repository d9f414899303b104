import { useWords } from '../../../words/use-words'

/** To a professional whose credential was withdrawn: on which day, why, and what was written to them. */
export function EndedBecause({
  day,
  reason,
  words: told,
}: {
  day: number
  reason: string
  words: string | null
}) {
  const words = useWords()
  const w = words.credentials.mine
  return (
    <section className="notice">
      <p>{w.withdrawnBecause(words.date(day), w.reasons[reason] ?? reason)}</p>
      {told && <p className="typed">{told}</p>}
    </section>
  )
}
