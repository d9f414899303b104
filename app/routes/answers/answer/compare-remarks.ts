import type { DeskAnswerFile } from '../../../answers/desk-answer'
import { differenceOf } from '../../../answers/difference'
import { passagesOfAnswer, readsNow } from '../../../answers/remarks'
import type { NoteView } from './passage-notes'

/** What was remarked on passages, each with how its passage reads in the version at hand. */
export function compareRemarks(answer: Pick<DeskAnswerFile, 'notes' | 'easy' | 'body'>): NoteView[] {
  const passages = passagesOfAnswer(answer)
  return answer.notes.map(({ id, version, quote, words, handle, settledDay }) => {
    const now = readsNow(quote, passages)
    return {
      ...{ id, version, quote, words, handle },
      isSettled: settledDay !== null,
      now: now === quote ? 'same' : now === null ? 'gone' : differenceOf(quote, now),
    }
  })
}
