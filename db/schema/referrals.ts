import { index, int, json, primaryKey, table, text, yesNo } from '../columns'

export type Verification = 'verified' | 'not-yet-verified'

/** What both lists keep of an entry beside its text. */
const listing = () => ({
  id: text().primaryKey(),
  position: int().notNull(),
  entry: json<unknown>().notNull(),
  state: text().$type<Verification>().notNull(),
  /** The day on which somebody last looked, or on which its link last answered. */
  checkedDay: int().notNull(),
  checkedBy: text().$type<'person' | 'link'>().notNull().default('person'),
  version: int().notNull().default(1),
  /** Since an operator changed it here, a later release leaves it alone. */
  editedDay: int(),
  withdrawnDay: int(),
})

export const directories = table('directories', listing())

export const helpLines = table('help_lines', listing())

export type ListingKind = 'directory' | 'help-line'
export type ListingChange = 'came' | 'released' | 'added' | 'edited' | 'looked' | 'withdrawn' | 'put-back'

/** What an entry said from each change on. The first is kept when there is a second. */
export const listingVersions = table(
  'listing_versions',
  {
    kind: text().$type<ListingKind>().notNull(),
    listingId: text().notNull(),
    version: int().notNull(),
    change: text().$type<ListingChange>().notNull(),
    entry: json<unknown>().notNull(),
    state: text().$type<Verification>().notNull(),
    /** A staff id, or 'release' for what comes with the forum. */
    by: text().notNull(),
    day: int().notNull(),
  },
  t => [primaryKey({ columns: [t.kind, t.listingId, t.version] })],
)

/** What came of trying an entry's addresses, each by itself. */
export const listingLinks = table(
  'listing_links',
  {
    kind: text().$type<ListingKind>().notNull(),
    listingId: text().notNull(),
    url: text().notNull(),
    triedDay: int().notNull(),
    /** A code: 'answered', 'gone', 'no-such-name', 'refused', 'timeout' and the like. */
    said: text().notNull(),
    /** Tries in a row that failed. */
    failures: int().notNull(),
    /** Set while the address leads nowhere. */
    deadDay: int(),
  },
  t => [primaryKey({ columns: [t.kind, t.listingId, t.url] })],
)

/** A reader says that an entry is dead or wrong. Who it was is not known. */
export const listingReports = table(
  'listing_reports',
  {
    id: text().primaryKey(),
    kind: text().$type<ListingKind>().notNull(),
    listingId: text().notNull(),
    reason: text().notNull(),
    noteSealed: text(),
    /** The first that came from its client on this entry that day: only such are counted. */
    first: yesNo().notNull(),
    madeDay: int().notNull(),
    settledDay: int(),
  },
  t => [index('listing_reports_by_listing').on(t.kind, t.listingId)],
)

/** How often an entry was opened in a month (months since 1970); never by whom, never on which day. */
export const listingOpens = table(
  'listing_opens',
  {
    kind: text().$type<ListingKind>().notNull(),
    listingId: text().notNull(),
    month: int().notNull(),
    opens: int().notNull(),
  },
  t => [primaryKey({ columns: [t.kind, t.listingId, t.month] })],
)

/** What a conversation is about, by rule, with the passages (offsets) the rule rests on. */
export const threadConcerns = table(
  'thread_concerns',
  {
    threadId: text().notNull(),
    concern: text().notNull(),
    because: json<[number, number][]>().notNull(),
    /** Set when the author says: not about me. */
    rejectedDay: int(),
    setBy: text().$type<'rule' | 'moderator'>().notNull().default('rule'),
    /** Set when a moderator says: not about this. */
    droppedDay: int(),
  },
  t => [primaryKey({ columns: [t.threadId, t.concern] })],
)

/** The author chose to show no referral on this conversation. */
export const hiddenReferrals = table('hidden_referrals', {
  threadId: text().primaryKey(),
  hiddenDay: int().notNull(),
})
