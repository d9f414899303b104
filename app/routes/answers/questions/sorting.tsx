import type { Opening } from '../../../answers/questions/desk'
import { FaultList, PostForm } from '../../../ui/form'
import { Select } from '../../../ui/select'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

export type Other = { id: string; label: string }
type Fault = keyof Words['clusters']['groups']['group']['faults'] | null

/** Every conversation of a group, each with the press that takes it out. */
export function SortOpenings({ openings, mayGroup }: { openings: Opening[]; mayGroup: boolean }) {
  const words = useWords()
  const w = words.clusters.groups
  return (
    <ul className="openings">
      {openings.map(({ threadId, title, short, board, people }) => (
        <li key={threadId}>
          <a href={`/t/${threadId}`} dir="auto">
            {title}
          </a>
          <p className="quiet" dir="auto">
            {short}
          </p>
          <p className="quiet">
            {board}
            {people >= 3 && ` · ${w.wonderToo(people)}`}
          </p>
          {mayGroup && openings.length > 1 && (
            <PostForm>
              <input type="hidden" name="thread" value={threadId} />
              <button
                className="plain"
                name="intent"
                value="split"
                aria-label={w.group.split + w.group.splitOf(title)}
              >
                {w.group.split}
              </button>
            </PostForm>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Puts the whole group to another. */
export function MergeForm({ others, fault }: { others: Other[]; fault: Fault }) {
  const words = useWords()
  const w = words.clusters.groups.group
  if (others.length === 0) return null
  return (
    <section>
      <h2>{w.merge}</h2>
      <p className="hint">{w.mergeHint}</p>
      <FaultList heading={w.faults.heading} faults={fault ? [['into', w.faults[fault]]] : []} />
      <PostForm>
        <Select name="into" label={w.into} fault={fault && w.faults[fault]}>
          <option value="">{w.choose}</option>
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
        <button className="button second" name="intent" value="merge">
          {w.mergeButton}
        </button>
      </PostForm>
    </section>
  )
}
