import { index, int, json, primaryKey, table, text, yesNo } from '../columns'

export type Verification = 'verified' | 'not-yet-verified'

const listing = () => ({
  id: text().primaryKey(),
  position: int().notNull(),
  entry: json<unknown>().notNull(),
  state: text().$type<Verification>().notNull(),
  checkedDay: int().notNull(),
  checkedBy: text().$type<'person' | 'link'>().notNull().default('person'),
  version: int().notNull().default(1),
  /** Once an operator has edited it, later releases leave it alone. */
  editedDay: int(),
  withdrawnDay: int(),
})

export const directories = table('directories', listing())

export const helpLines = table('help_lines', listing())

export type ListingKind = 'directory' | 'help-line'
export type ListingChange = 'came' | 'released' | 'added' | 'edited' | 'looked' | 'withdrawn' | 'put-back'

export const listingVersions = table(
  'listing_versions',
  {
    kind: text().$type<ListingKind>().notNull(),
    listingId: text().notNull(),
    version: int().notNull(),
    change: text().$type<ListingChange>().notNull(),
    entry: json<unknown>().notNull(),
    state: text().$type<Verification>().notNull(),
    by: text().notNull(),
    day: int().notNull(),
  },
  t => [primaryKey({ columns: [t.kind, t.listingId, t.version] })],
)

export const listingLinks = table(
  'listing_links',
  {
    kind: text().$type<ListingKind>().notNull(),
    listingId: text().notNull(),
    url: text().notNull(),
    triedDay: int().notNull(),
    said: text().notNull(),
    failures: int().notNull(),
    deadDay: int(),
  },
  t => [primaryKey({ columns: [t.kind, t.listingId, t.url] })],
)

export const listingReports = table(
  'listing_reports',
  {
    id: text().primaryKey(),
    kind: text().$type<ListingKind>().notNull(),
    listingId: text().notNull(),
    reason: text().notNull(),
    noteSealed: text(),
    first: yesNo().notNull(),
    madeDay: int().notNull(),
    settledDay: int(),
  },
  t => [index('listing_reports_by_listing').on(t.kind, t.listingId)],
)

/** Months since 1970; never by whom, never on which day. */
export const listingClicks = table(
  'listing_clicks',
  {
    kind: text().$type<ListingKind>().notNull(),
    listingId: text().notNull(),
    month: int().notNull(),
    clicks: int().notNull(),
  },
  t => [primaryKey({ columns: [t.kind, t.listingId, t.month] })],
)

export const threadConcerns = table(
  'thread_concerns',
  {
    threadId: text().notNull(),
    concern: text().notNull(),
    because: json<[number, number][]>().notNull(),
    rejectedDay: int(),
    setBy: text().$type<'rule' | 'moderator'>().notNull().default('rule'),
    droppedDay: int(),
  },
  t => [primaryKey({ columns: [t.threadId, t.concern] })],
)

export const hiddenReferrals = table('hidden_referrals', {
  threadId: text().primaryKey(),
  hiddenDay: int().notNull(),
})
