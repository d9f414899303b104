import { Field, PostForm } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

type Passage = { text: string; typed: string; fault: string | null }

type SecondReadingProps = {
  version: number
  /** The passages of the easy version, then those of the body. */
  easy: Passage[]
  body: Passage[]
  mayConfirm: boolean
  words: string
  fault: string | null
}

/** The answer, passage by passage, each with room for a remark, and the word on all of it: one form. */
export function SecondReading({ version, easy, body, mayConfirm, words: typed, fault }: SecondReadingProps) {
  const words = useWords()
  const [w, c] = [words.writing.read, words.desk.confirm]
  return (
    <PostForm>
      <input type="hidden" name="version" value={version} />
      {easy.length > 0 && <h3>{w.easy}</h3>}
      {easy.map((passage, n) => (
        <PassageToRead key={n} n={n} {...passage} />
      ))}
      <h3>{w.body}</h3>
      {body.map((passage, n) => (
        <PassageToRead key={n} n={easy.length + n} {...passage} />
      ))}
      <h3>{w.whole}</h3>
      <p>
        {c.lead} {c.version(version)}
      </p>
      <Field
        name="words"
        label={c.words}
        hint={c.wordsHint}
        fault={fault}
        value={typed}
        rows={4}
        spellCheck
      />
      <p className="actions">
        {mayConfirm && (
          <button type="submit" className="button" name="intent" value="confirm">
            {c.confirm}
          </button>
        )}
        <button type="submit" className="button" name="intent" value="ask">
          {c.ask}
        </button>
        <button type="submit" className="button second" name="intent" value="leave">
          {w.leave}
        </button>
      </p>
    </PostForm>
  )
}

function PassageToRead({ n, text, typed, fault }: Passage & { n: number }) {
  const words = useWords()
  const w = words.writing.read
  return (
    <div className="card to-read">
      <Prose text={text} />
      <details open={typed !== '' || fault !== null}>
        <summary>{w.add}</summary>
        <Field name={`remark-${n}`} label={w.label(n + 1)} fault={fault} value={typed} rows={3} spellCheck />
      </details>
    </div>
  )
}
