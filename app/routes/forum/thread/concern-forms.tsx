import { PostForm } from '../../../ui/form'
import { Select } from '../../../ui/select'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Props = {
  states: { concern: string; state: 'found' | 'added' | 'dropped' | 'rejected' }[]
  others: string[]
  /** Add was pressed, and nothing chosen. */
  missing: boolean
}

const named = (words: Words, concern: string) => words.themes[concern] ?? concern

/** What a conversation is about, for a moderator to change: each with whose word it is. */
export function ConcernForms({ states, others, missing }: Props) {
  const words = useWords()
  const w = words.referring.about
  return (
    <>
      {states.length === 0 && <p className="quiet">{w.none}</p>}
      <ul className="concerns">
        {states.map(({ concern, state }) => (
          <li key={concern} className="card">
            <p>
              <strong>{named(words, concern)}</strong> <span className="quiet">{w.states[state]}</span>
            </p>
            {state !== 'rejected' && (
              <PostForm>
                <button className="plain" name={state === 'dropped' ? 'add' : 'drop'} value={concern}>
                  {state === 'dropped'
                    ? w.putBack(named(words, concern))
                    : w.dropNamed(named(words, concern))}
                </button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <PostForm>
          <Select name="add" label={w.addLabel} fault={missing ? w.missing : null}>
            <option value="">{w.choose}</option>
            {others.map(concern => (
              <option key={concern} value={concern}>
                {named(words, concern)}
              </option>
            ))}
          </Select>
          <button className="button second">{w.add}</button>
        </PostForm>
      )}
    </>
  )
}
