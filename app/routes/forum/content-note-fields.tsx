import type { ContentNote } from '../../../db/schema'
import { CheckboxGroup } from '../../ui/form'
import { useWords } from '../../words/use-words'

/** What somebody may not want to meet unprepared, for the writer to tick; unfolds. */
export function ContentNoteFields({
  chosen,
  isOpen = chosen.length > 0,
}: {
  chosen: ContentNote[]
  isOpen?: boolean
}) {
  const w = useWords().contentNotes
  return (
    <details className="more" open={isOpen}>
      <summary>{w.add}</summary>
      <CheckboxGroup
        name="notes"
        legend={w.legend}
        hint={w.hint}
        fault={null}
        chosen={chosen}
        choices={Object.entries(w.choices).map(([value, label]) => ({ value, label }))}
      />
    </details>
  )
}
