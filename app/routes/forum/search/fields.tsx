import { Field, Select } from '../../../ui/form'
import { useWords } from '../../../words/use-words'
import type { Asked, SearchOptions } from './page'

type Props = {
  asked: Asked | undefined
  options: SearchOptions
  fault: string | null
}

/** The words, and what narrows a search down, which unfolds. */
export function SearchFields({ asked, options: { boards, themes, replies, periods }, fault }: Props) {
  const words = useWords()
  const w = words.search
  const narrowed = asked && (asked.board || asked.about || asked.replies || asked.period)
  return (
    <>
      <Field name="words" type="search" label={w.label} hint={w.hint} fault={fault} value={asked?.typed} />
      <details className="more" open={Boolean(narrowed)}>
        <summary>{w.narrow}</summary>
        <Select name="board" label={w.board} value={asked?.board ?? ''}>
          <option value="">{w.anyBoard}</option>
          {boards.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Select name="about" label={w.theme} value={asked?.about ?? ''}>
          <option value="">{w.anyTheme}</option>
          {themes.map(concern => (
            <option key={concern} value={concern}>
              {words.themes[concern]}
            </option>
          ))}
        </Select>
        <Select name="replies" label={w.replies} value={asked?.replies ?? ''}>
          <option value="">{w.anyReplies}</option>
          {replies.map(each => (
            <option key={each} value={each}>
              {w.repliesFrom[each]}
            </option>
          ))}
        </Select>
        <Select name="period" label={w.period} value={asked?.period ?? ''}>
          <option value="">{w.anyPeriod}</option>
          {periods.map(each => (
            <option key={each} value={each}>
              {w.periods[each]}
            </option>
          ))}
        </Select>
      </details>
    </>
  )
}
