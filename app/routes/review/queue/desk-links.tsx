import { useWords } from '../../../words/use-words'

/** From the queue to what stands beside it: conversations without an answer, the measures, a second reading. */
export function DeskLinks({ alarms }: { alarms: number }) {
  const words = useWords()
  const w = words.metrics
  return (
    <>
      {alarms > 0 && (
        <p className="notice">
          <a href="/review/unanswered">{w.unanswered.alarms(alarms)}</a>
        </p>
      )}
      <nav aria-label={w.measures.ways} className="ways">
        <a href="/review/unanswered">{w.unanswered.heading}</a>{' '}
        <a href="/review/double">{w.double.heading}</a> <a href="/review/measures">{w.measures.heading}</a>
      </nav>
    </>
  )
}
