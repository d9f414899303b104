import { Field } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

/** What somebody typed into a form of a case that is not there any more, so that nothing of it is lost. */
export function TypedWords(typed: { words: string; hide: string; note: string }) {
  const w = useWords()
  const boxes = [
    { name: 'words', label: w.case.words, value: typed.words },
    { name: 'hide', label: w.decisions.hideHeading, value: typed.hide },
    { name: 'note', label: w.decisions.passNote, value: typed.note },
  ].filter(({ value }) => value.trim() !== '')
  if (boxes.length === 0) return null
  return (
    <section className="card">
      <h2>{w.case.kept}</h2>
      {boxes.map(({ name, label, value }) => (
        <Field key={name} name={`kept-${name}`} label={label} value={value} rows={4} />
      ))}
    </section>
  )
}
