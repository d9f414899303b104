import type { WaitSpread, weeklyWaits } from '../../../../moderation/metrics/weekly-waits'
import { Columns, Lines } from '../../../ui/charts'
import { NumberTable } from '../../../ui/table'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Waits = Awaited<ReturnType<typeof weeklyWaits>>

/** A name below each third column or point: twelve wouldn't fit. */
const THIRD = 3

/** First replies beside decisions, week by week; then first replies by board and by hour. All of it in tables too. */
export function WeeklyWaits({ weeks, boards, hours }: Waits) {
  const words = useWords()
  const w = words.metrics.weekly
  const names = [w.half, w.most]
  const points = (of: 'replied' | 'decided') =>
    weeks.map((week, n) => ({
      name: String(week.monday),
      label: n % THIRD === 0 ? words.dayShort(week.monday) : '',
      values: [week[of]?.half ?? null, week[of]?.most ?? null],
    }))
  const isEmpty = weeks.every(week => !week.replied && !week.decided)
  return (
    <>
      <h2>{w.heading}</h2>
      {isEmpty ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <>
          <p className="quiet">{w.lead}</p>
          <div className="charts">
            <Lines title={w.replies} desc={w.repliesDesc} names={names} points={points('replied')} />
            <Lines title={w.decisions} desc={w.decisionsDesc} names={names} points={points('decided')} />
            {hours.some(each => each.replied) && (
              <Columns
                title={w.byHour}
                desc={w.byHourDesc}
                names={[w.half]}
                columns={hours.map(({ hour, replied }) => ({
                  name: w.hour(hour),
                  label: hour % (2 * THIRD) === 0 ? w.hour(hour) : '',
                  values: [replied?.half ?? 0],
                }))}
              />
            )}
          </div>
          <WeekTable weeks={weeks} />
          <Spreads
            title={w.byBoard}
            head={w.board}
            rows={boards.map(({ board, replied }) => [board, replied])}
          />
          <p className="quiet">{w.byHourHint}</p>
          <Spreads
            title={w.byHour}
            head={w.publishedAt}
            rows={hours.flatMap(({ hour, replied }) => (replied ? [[w.hour(hour), replied]] : []))}
          />
        </>
      )}
    </>
  )
}

const told = (words: Words, spread: WaitSpread | null, share: 'half' | 'most') =>
  spread ? words.metrics.weekly.within(spread[share]) : words.metrics.weekly.tooFew

function WeekTable({ weeks }: Pick<Waits, 'weeks'>) {
  const words = useWords()
  const w = words.metrics.weekly
  return (
    <NumberTable
      label={w.heading}
      heads={[w.week, w.replyHalf, w.replyMost, w.decisionHalf, w.decisionMost]}
      rows={weeks
        .toReversed()
        .map(({ monday, replied, decided }) => [
          words.date(monday),
          told(words, replied, 'half'),
          told(words, replied, 'most'),
          told(words, decided, 'half'),
          told(words, decided, 'most'),
        ])}
    />
  )
}

function Spreads({
  title,
  head,
  rows,
}: {
  title: string
  head: string
  rows: [string, WaitSpread | null][]
}) {
  const words = useWords()
  const w = words.metrics.weekly
  if (rows.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <NumberTable
        label={title}
        heads={[head, w.conversations, w.half, w.most]}
        rows={rows.map(([name, spread]) => [
          name,
          spread ? words.number(spread.n) : w.tooFew,
          told(words, spread, 'half'),
          told(words, spread, 'most'),
        ])}
      />
    </>
  )
}
