import { int, table, text } from '../columns'

/**
 * What members keep unsent. `slotTag` is an HMAC under the owner key; whose it is, and where it belongs, is only inside
 * `sealed`, which is padded.
 */
export const drafts = table('drafts', {
  slotTag: text().primaryKey(),
  sealed: text().notNull(),
  keptDay: int().notNull(),
})
