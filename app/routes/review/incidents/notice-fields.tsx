import type { IncidentAbout, IncidentReplies } from '../../../../db/schema'
import type { changeNotice, openIncident } from '../../../../moderation/incidents/incident'
import { Field, RadioGroup } from '../../../ui/form'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

export type NoticeFields = { about: IncidentAbout | null; words: string; replies: IncidentReplies | null }

type Refused = Exclude<
  Awaited<ReturnType<typeof openIncident>>['outcome'] | Awaited<ReturnType<typeof changeNotice>>['outcome'],
  'opened' | 'already' | 'changed' | 'own' | 'gone'
>
export type NoticeFault = 'about' | 'replies' | Refused

const fieldOf: Record<NoticeFault, string> = {
  about: 'about',
  replies: 'replies',
  'words-missing': 'words',
  'words-long': 'words',
  stale: 'words',
  lifted: 'words',
}

export const faultsShown = (words: Words, faults: NoticeFault[]): [field: string, sentence: string][] =>
  faults.map(fault => [fieldOf[fault], words.incidents.faults[fault]])

/** What happened, what everybody reads, and whether they can reply. */
export function NoticeFieldset({ values, faults }: { values: NoticeFields; faults: [string, string][] }) {
  const words = useWords()
  const w = words.incidents
  const faultOf = (name: string) => faults.find(([field]) => field === name)?.[1] ?? null
  return (
    <>
      <RadioGroup
        name="about"
        legend={w.about}
        fault={faultOf('about')}
        value={values.about}
        choices={keysOf(w.abouts).map(value => ({ value, label: w.abouts[value] }))}
      />
      <Field
        name="words"
        label={w.words}
        hint={w.wordsHint}
        fault={faultOf('words')}
        value={values.words}
        rows={7}
      />
      <details className="more">
        <summary>{w.models}</summary>
        {keysOf(w.model).map(model => (
          <div key={model}>
            <h3>{w.modelNames[model]}</h3>
            <p className="typed">{w.model[model]}</p>
            <button className="button second" name="put" value={model}>
              {w.put}
            </button>
          </div>
        ))}
      </details>
      <RadioGroup
        name="replies"
        legend={w.replies}
        fault={faultOf('replies')}
        value={values.replies}
        choices={keysOf(w.repliesLabels).map(value => ({ value, label: w.repliesLabels[value] }))}
      />
    </>
  )
}

const keysOf = <Key extends string>(labelled: Record<Key, string>) => Object.keys(labelled) as Key[]
