import { big, index, int, json, primaryKey, table, text } from '../columns'

export type Role = 'moderator' | 'professional' | 'operator'
export type Profession = {
  name: string
  credential: string
  validUntilDay: number
  /** The confirmed application in which the rest of it stands; none where the operator invites by themselves. */
  applicationId?: string
}

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

/** What a professional is known by, as two colleagues checked it. Every part of it but the sealed one is public. */
export const professionals = table('professionals', {
  staffId: text().primaryKey(),
  name: text().notNull(),
  /** Profession and body in one line, as it stands beside an answer. */
  credential: text().notNull(),
  /** The last day on which anything of theirs is shown as a professional's. */
  validUntilDay: int().notNull(),
  madeDay: int().notNull(),
  profession: text().notNull().default(''),
  body: text().notNull().default(''),
  /** Where they are registered: ISO 3166-1 alpha-2, or empty. */
  country: text().notNull().default(''),
  /** Concerns that they may speak on; empty where nobody asked for it. */
  scope: json<string[]>().notNull().default([]),
  /** What they declare to earn from or belong to; empty for nothing. */
  interests: text().notNull().default(''),
  checkedDay: int(),
  /** The number in the register, sealed. */
  registerSealed: text(),
  /** Withdrawn from this day on. */
  endedDay: int(),
  /** What they are told about that, sealed; null for nothing. */
  endedWordsSealed: text(),
  /** How many open questions they take at a time. */
  mostOpen: int().notNull().default(3),
  awayUntilDay: int(),
  /** Concerns of their scope that they want to be asked about now; null for all. */
  asks: json<string[]>(),
})

/** "closed": nobody decided it in time. */
export type ApplicationState = 'waiting' | 'checked' | 'confirmed' | 'refused' | 'withdrawn' | 'closed'

/** Somebody asks to be shown as a professional, or to stay one. What they tell is sealed. */
export const applications = table(
  'applications',
  {
    id: text().primaryKey(),
    /** SHA-256 of the secret in the address under which the applicant finds it again. */
    tokenHash: text().notNull().unique(),
    /** Who is one already and has it checked again. */
    staffId: text(),
    state: text().$type<ApplicationState>().notNull(),
    sealed: text().notNull(),
    madeDay: int().notNull(),
    checkedBy: text(),
    checkedDay: int(),
    /** What was looked up, and where. */
    checkSealed: text(),
    decidedBy: text(),
    decidedDay: int(),
    validUntilDay: int(),
    /** A sentence to the applicant, sealed. */
    wordsSealed: text(),
  },
  t => [index('applications_by_state').on(t.state, t.madeDay)],
)
