import { int, table, text, yesNo } from '../columns'

/** A key and nothing else. `id` is derived from the key's words; `preferences` is sealed by the owner key. */
export const accounts = table('accounts', {
  id: text().primaryKey(),
  createdDay: int().notNull(),
  /** Raised to end every session of the account at once. */
  epoch: int().notNull().default(0),
  /** Said by its owner. Until then a form sent twice shows the same new key again. */
  keyKept: yesNo().notNull().default(false),
  preferences: text(),
})

/** Whose session this is stands sealed inside, so that sessions of one account cannot be told from others. */
export const sessions = table('sessions', {
  tokenHash: text().primaryKey(),
  sealed: text().notNull(),
  expiresDay: int().notNull(),
})

/** A public name. `ownerTag` is an HMAC under a key that exists only while its owner is signed in. */
export const personas = table('personas', {
  id: text().primaryKey(),
  ownerTag: text().notNull().unique(),
  name: text().notNull(),
  createdDay: int().notNull(),
})
