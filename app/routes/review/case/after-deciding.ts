import type { Reader } from '../../../../db'
import { readWeight } from '../../../../moderation/cases/case-file'

/** Where a moderator goes once a case is decided, and may take it back: past a breath, where it was a hard one. */
export const AFTER_HEAVY = '/review/after'

export const afterDeciding = async (read: Reader, caseId: string, decisionId: string): Promise<string> =>
  `${(await readWeight(read, caseId)) ? AFTER_HEAVY : '/review'}?decided=${decisionId}`
