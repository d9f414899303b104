/** What reads a text on the writer's device: as much as all other modules together, so it is fetched once somebody writes. */

import type { Detail } from '../../moderation/signals/personal/details/detail'
import { findDetails } from '../../moderation/signals/personal/details/find-details'
import { noticeWhileWriting } from '../../moderation/signals/while-writing'
import { helpAskedBy } from '../../moderation/triage-table'

/** The passages of one box by which its writer could be recognised. */
export const passagesIn = (text: string): Detail[] =>
  findDetails(text, new Date().getFullYear(), noticeWhileWriting(text))

/** Which help a text asks for, and whether it may hurt somebody. */
export function askedIn(text: string) {
  const signals = noticeWhileWriting(text)
  return { help: helpAskedBy(signals), hostile: signals.some(({ kind }) => kind === 'hostility') }
}
