import { big, int, json, primaryKey, table, text } from '../columns'

export type Role = 'moderator' | 'professional' | 'operator'
export type Profession = { name: string; credential: string; validUntilDay: number }

/** Staff are known to each other by a handle, and sign in with a second factor. */
export const staff = table('staff', {
  id: text().primaryKey(),
  accountId: text().notNull().unique(),
  handle: text().notNull().unique(),
  totpSealed: text().notNull(),
  /** The last 30-second step whose code was used: a code works once. */
  totpLastStep: int().notNull().default(0),
  createdDay: int().notNull(),
})

export const staffRoles = table(
  'staff_roles',
  {
    staffId: text().notNull(),
    role: text().$type<Role>().notNull(),
    grantedBy: text().notNull(),
    grantedDay: int().notNull(),
  },
  t => [primaryKey({ columns: [t.staffId, t.role] })],
)

/** A one-time link. Only the hash of its token is kept. */
export const invitations = table('invitations', {
  tokenHash: text().primaryKey(),
  roles: json<Role[]>().notNull(),
  profession: json<Profession>(),
  invitedBy: text().notNull(),
  expiresAt: big().notNull(),
  usedBy: text(),
  usedDay: int(),
})

export const professionals = table('professionals', {
  staffId: text().primaryKey(),
  name: text().notNull(),
  credential: text().notNull(),
  validUntilDay: int().notNull(),
  madeDay: int().notNull(),
})
