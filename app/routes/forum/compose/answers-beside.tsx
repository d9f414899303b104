import { useWords } from '../../../words/use-words'

/** `terms` as `app/answers/matching/rank-answers.ts` writes them. */
export type AnswerAhead = { id: string; question: string; terms: string; onThisBoard: boolean }

/** Answers that may fit what is being written: `app/enhance/preview-answers.ts` chooses from them on the device. */
export function AnswersAhead({ answers }: { answers: AnswerAhead[] }) {
  const words = useWords()
  const w = words.afterwards.while
  if (answers.length === 0) return null
  return (
    <template id="preview-parts-answers">
      <section className="card" aria-labelledby="preview-answers-heading">
        <h2 id="preview-answers-heading">{w.heading}</h2>
        <p className="hint">{w.hint}</p>
        <ul>
          {answers.map(({ id, question, terms, onThisBoard }) => (
            <li key={id} data-terms={terms} data-here={onThisBoard ? '' : undefined}>
              <a href={`/a/${id}`} target="_blank" rel="noopener" dir="auto">
                {question}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </template>
  )
}
