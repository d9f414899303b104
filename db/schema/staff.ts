import { big, index, int, json, primaryKey, table, text } from '../columns'

export type Role = 'moderator' | 'professional' | 'operator' | 'independent-reviewer'
export type Profession = {
  name: string
  credential: string
  validUntilDay: number
  applicationId?: string
}

export const staff = table('staff', {
  id: text().primaryKey(),
  accountId: text().notNull().unique(),
  handle: text().notNull().unique(),
  totpSealed: text().notNull(),
  totpLastStep: int().notNull().default(0),
  createdDay: int().notNull(),
  /** On which a moderator is back. */
  awayUntilDay: int(),
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

export const invitations = table('invitations', {
  tokenHash: text().primaryKey(),
  roles: json<Role[]>().notNull(),
  profession: json<Profession>(),
  invitedBy: text().notNull(),
  expiresAt: big().notNull(),
  usedBy: text(),
  usedDay: int(),
})

/** Checked by two colleagues. All of it is public except what is encrypted. */
export const professionals = table('professionals', {
  staffId: text().primaryKey(),
  name: text().notNull(),
  credential: text().notNull(),
  validUntilDay: int().notNull(),
  madeDay: int().notNull(),
  profession: text().notNull().default(''),
  body: text().notNull().default(''),
  country: text().notNull().default(''),
  scope: json<string[]>().notNull().default([]),
  interests: text().notNull().default(''),
  checkedDay: int(),
  registerSealed: text(),
  endedDay: int(),
  endedWordsSealed: text(),
  mostOpen: int().notNull().default(3),
  awayUntilDay: int(),
  asks: json<string[]>(),
})

/** 'closed': nobody decided it in time. */
export type ApplicationState = 'waiting' | 'checked' | 'confirmed' | 'refused' | 'withdrawn' | 'closed'

export const applications = table(
  'applications',
  {
    id: text().primaryKey(),
    tokenHash: text().notNull().unique(),
    staffId: text(),
    state: text().$type<ApplicationState>().notNull(),
    sealed: text().notNull(),
    madeDay: int().notNull(),
    checkedBy: text(),
    checkedDay: int(),
    checkSealed: text(),
    decidedBy: text(),
    decidedDay: int(),
    validUntilDay: int(),
    wordsSealed: text(),
  },
  t => [index('applications_by_state').on(t.state, t.madeDay)],
)
