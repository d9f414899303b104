import { int, table, text, yesNo } from '../columns'

/** `id` is derived from the key's words; `preferences` are encrypted with the owner key. Deleting the row destroys it. */
export const accounts = table('accounts', {
  id: text().primaryKey(),
  /** Raised to end every session of the account at once. It starts at random, so no old session fits a new row. */
  epoch: int().notNull().default(0),
  /** Until its owner confirms, a form sent twice shows the same new key again. */
  keyKept: yesNo().notNull().default(false),
  preferences: text(),
  /** The owner key, encrypted under the words. Null in older rows: theirs is derived from the words. */
  wrappedOwnerKey: text(),
})

/** Whose session this is is encrypted inside, so that an account's sessions can't be told from others. */
export const sessions = table('sessions', {
  tokenHash: text().primaryKey(),
  sealed: text().notNull(),
  expiresDay: int().notNull(),
})

/** `ownerTag` is an HMAC under a key that only exists while its owner is signed in. */
export const personas = table('personas', {
  id: text().primaryKey(),
  ownerTag: text().notNull().unique(),
  name: text().notNull(),
  createdDay: int().notNull(),
})
