import { Alert, PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'
import { useWithFilter } from '../queue-links'

type Props = {
  decisionId: string | null
  mayUndo: boolean
  told: 'proposed' | 'passed' | 'appealDecided' | 'own' | null
  /** Why a decision was not taken back. */
  notUndone: string | null
}

/** What came of the last press, above the queue: for half a minute a decision can be taken back. */
export function AfterPress({ decisionId, mayUndo, told, notUndone }: Props) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.decisions
  const fault = Object.entries(w.undoFaults).find(([code]) => code === notUndone)?.[1]
  return (
    <>
      {decisionId && mayUndo && (
        <div className="notice after-press" role="status">
          <p>{w.decided}</p>
          <PostForm action={to('/review')} className="undo">
            <input type="hidden" name="decision" value={decisionId} />
            <button className="button second" name="intent" value="undo">
              {w.undo}
            </button>
          </PostForm>
        </div>
      )}
      {told && (
        <p className="notice" role="status">
          {w[told]}
        </p>
      )}
      {fault && <Alert>{fault}</Alert>}
    </>
  )
}
