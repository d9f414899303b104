import { int, json, primaryKey, table, text } from '../columns'

export type Verification = 'verified' | 'not-yet-verified'

export const directories = table('directories', {
  id: text().primaryKey(),
  position: int().notNull(),
  entry: json<unknown>().notNull(),
  state: text().$type<Verification>().notNull(),
  checkedDay: int().notNull(),
})

export const helpLines = table('help_lines', {
  id: text().primaryKey(),
  position: int().notNull(),
  entry: json<unknown>().notNull(),
  state: text().$type<Verification>().notNull(),
  checkedDay: int().notNull(),
})

/** What a conversation is about, by rule, with the passages (offsets) the rule rests on. */
export const threadConcerns = table(
  'thread_concerns',
  {
    threadId: text().notNull(),
    concern: text().notNull(),
    because: json<[number, number][]>().notNull(),
    /** Set when the author says: not about me. */
    rejectedDay: int(),
  },
  t => [primaryKey({ columns: [t.threadId, t.concern] })],
)

/** The author chose to show no referral on this conversation. */
export const hiddenReferrals = table('hidden_referrals', {
  threadId: text().primaryKey(),
  hiddenDay: int().notNull(),
})
