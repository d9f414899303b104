import { useWords } from '../../../words/use-words'

export type MyCredential = {
  staffId: string
  validUntilDay: number
  /** The day on which it was withdrawn. */
  endedDay: number | null
  reminder: number | 'ended' | null
  /** Whole days that are left. */
  left: number
}

/** On a professional's desk: until when they are one, a reminder as the end comes near, and what they can do. */
export function CredentialNote({ mine }: { mine: MyCredential }) {
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
