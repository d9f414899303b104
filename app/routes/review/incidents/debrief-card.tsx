import type { DebriefAbout } from '../../../../db/schema'
import { FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

export type DebriefTyped = {
  about: DebriefAbout | null
  note: string
  fault: 'note-missing' | 'note-long' | 'note-about'
}
type Noted = { id: string; about: DebriefAbout; note: string; by: string; day: number }

/** What the team notes for the talk afterwards, and the form for one more. */
export function DebriefCard({ notes, typed }: { notes: Noted[]; typed: DebriefTyped | null }) {
  const words = useWords()
  const w = words.incidents
  const sentence = typed ? w.faults[typed.fault] : null
  const field = typed?.fault === 'note-about' ? 'note-about' : 'note'
  const abouts = Object.entries(w.debriefAbouts) as [DebriefAbout, string][]
  return (
    <section className="card" id="debrief">
      <h2>{w.debrief}</h2>
      {sentence && <FaultList heading={w.faults.heading} faults={[[field, sentence]]} />}
      <p className="hint">{w.debriefHint}</p>
      {notes.length === 0 && <p className="quiet">{w.noNotes}</p>}
      {abouts.map(([about, heading]) => {
        const there = notes.filter(each => each.about === about)
        if (there.length === 0) return null
        return (
          <div key={about}>
            <h3>{heading}</h3>
            {there.map(({ id, note, by, day }) => (
              <div key={id}>
                <Prose text={note} />
                <p className="quiet">{w.by(by, words.date(day))}</p>
              </div>
            ))}
          </div>
        )
      })}
      <PostForm>
        <RadioGroup
          name="note-about"
          legend={w.noteAbout}
          fault={field === 'note-about' ? sentence : null}
          value={typed?.about ?? null}
          choices={abouts.map(([value, label]) => ({ value, label }))}
        />
        <Field
          name="note"
          label={w.note}
          fault={field === 'note' ? sentence : null}
          value={typed?.note ?? ''}
          rows={4}
        />
        <button className="button second" name="intent" value="note">
          {w.add}
        </button>
      </PostForm>
    </section>
  )
}
