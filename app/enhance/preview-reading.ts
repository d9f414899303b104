/** As large as all other modules together, so it's fetched once someone starts writing. */

import type { Detail } from '../../moderation/signals/personal/details/detail'
import { findDetails } from '../../moderation/signals/personal/details/find-details'
import { noticeWhileWriting } from '../../moderation/signals/while-writing'
import { helpAskedBy } from '../../moderation/triage-table'

export const passagesIn = (text: string): Detail[] =>
  findDetails(text, new Date().getFullYear(), noticeWhileWriting(text))

export function askedIn(text: string) {
  const signals = noticeWhileWriting(text)
  return { help: helpAskedBy(signals), hostile: signals.some(({ kind }) => kind === 'hostility') }
}
