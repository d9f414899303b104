import type { Effect, FeedbackCounts } from '../../../answers/feedback'
import { Columns } from '../../../ui/charts'
import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

/** What an answer did, on the desk: numbers, and a column for each of the last days. */
export function AnswerEffect({ effect, days }: { effect: Effect; days: { day: number; reads: number }[] }) {
  const words = useWords()
  const w = words.afterwards.effect
  return (
    <section aria-labelledby="effect-heading">
      <h2 id="effect-heading">{w.heading}</h2>
      <p>{w.told(effect)}</p>
      <p className="quiet">{w.saidTold(effect.said)}</p>
      {effect.lately > 0 && (
        <Columns
          title={w.chart}
          desc={w.chartAbout(effect.lately, days.length)}
          names={[w.reads]}
          columns={days.map(({ day, reads }, n) => ({
            name: words.date(day),
            label: (days.length - 1 - n) % 7 === 0 ? w.dayOfMonth(day) : '',
            values: [reads],
          }))}
        />
      )}
    </section>
  )
}

/** The question whether an answer still holds, and the button that says so. */
export function AnswerRenew({
  id,
  version,
  reviewByDay,
  said,
}: {
  id: string
  version: number
  reviewByDay: number
  said: FeedbackCounts
}) {
  const words = useWords()
  const w = words.afterwards.renew
  return (
    <section className="notice" aria-labelledby="renew-heading">
      <h2 id="renew-heading">{w.heading}</h2>
      <p>{said['out-of-date'] > 0 ? w.saidOutdated(said['out-of-date']) : w.due(words.date(reviewByDay))}</p>
      <PostForm action={`/desk/${id}`} className="ways">
        <input type="hidden" name="version" value={version} />
        <button className="button" name="intent" value="renew">
          {w.renew}
        </button>
        <a href={`/desk/${id}/edit`}>{w.change}</a>
      </PostForm>
      <p className="hint">{w.hint}</p>
    </section>
  )
}
