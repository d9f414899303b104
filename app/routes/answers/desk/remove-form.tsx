import { FaultList, Field, PostForm } from '../../../ui/form'
import { ReasonChoice } from '../../../ui/reason-choice'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Props = {
  reasons: { code: string; for: (keyof Words['case']['outcomes'])[]; label: string }[]
  typed: { reason: string; words: string } | null
  fault: 'reason-missing' | 'words-too-long' | null
}

/** Why an answer leaves view, and what its author is told. */
export function RemoveForm({ reasons, typed, fault }: Props) {
  const words = useWords()
  const w = words.removedAnswers
  const sentence = fault ? words.case.faults[fault] : null
  const field = fault === 'reason-missing' ? 'reason' : 'words'
  return (
    <PostForm>
      <FaultList heading={words.case.notDecided} faults={sentence ? [[field, sentence]] : []} />
      <ReasonChoice
        outcomes={['remove']}
        reasons={reasons}
        value={typed?.reason}
        fault={field === 'reason' ? sentence : null}
      />
      <Field
        name="words"
        label={words.case.words}
        hint={w.wordsHint}
        fault={field === 'words' ? sentence : null}
        value={typed?.words}
        rows={5}
      />
      <button className="button" name="intent" value="take">
        {w.take}
      </button>
    </PostForm>
  )
}
