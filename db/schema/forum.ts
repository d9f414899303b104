import { big, index, int, json, primaryKey, table, text, uniqueIndex, yesNo } from '../columns'

export type Wish = 'heard' | 'experience' | 'ideas' | 'expert'
export type Visibility = 'published' | 'held' | 'asked' | 'refused' | 'removed' | 'withdrawn'
/** What a text speaks of that somebody may not want to meet unprepared. */
export type ContentNote =
  | 'sexual-violence'
  | 'pregnancy-loss'
  | 'self-harm'
  | 'explicit'
  | 'illness-death'
  | 'eating'
export type HelpKind =
  | 'taken'
  | 'crisis'
  | 'crisis-other'
  | 'threat'
  | 'own-urges'
  | 'child-contact'
  | 'child'
  | 'violence'
  | 'violence-other'
  | 'survivor'
  | 'own-acts'
  | 'young'
  | 'unread'
export type LineKind =
  | 'crisis'
  | 'domestic-abuse'
  | 'sexual-assault'
  | 'young'
  | 'lgbtq'
  | 'child-protection'
  | 'own-behaviour'
  | 'own-thoughts'
  | 'victims-of-crime'
  | 'any'

export const boards = table('boards', {
  id: text().primaryKey(),
  position: int().notNull(),
  title: text().notNull(),
  about: text().notNull(),
  welcome: text().notNull(),
  slow: yesNo().notNull(),
  threadCount: int().notNull().default(0),
  replyCount: int().notNull().default(0),
  activeDay: int().notNull().default(0),
})

export const threads = table(
  'threads',
  {
    id: text().primaryKey(),
    boardId: text().notNull(),
    personaId: text().notNull(),
    title: text().notNull(),
    wish: text().$type<Wish>().notNull(),
    visibility: text().$type<Visibility>().notNull(),
    createdDay: int().notNull(),
    /** The day's first hour once the next day is over too (moderation/metrics/coarse-times.ts); so is a post's. */
    activeHour: int().notNull(),
    replyCount: int().notNull().default(0),
    /** Hours to the first reply by somebody else; set when the hours themselves go. */
    repliedAfter: int(),
    /** By search engines, as its author chose. */
    findable: yesNo().notNull().default(false),
    /** The author's reply that says how it went later, whether or not it is published. */
    laterPostId: text(),
  },
  t => [
    index('threads_by_board').on(t.boardId, t.visibility, t.activeHour, t.id),
    index('threads_by_persona').on(t.personaId),
  ],
)

export const posts = table(
  'posts',
  {
    id: text().primaryKey(),
    threadId: text().notNull(),
    position: int().notNull(),
    personaId: text().notNull(),
    body: text().notNull(),
    visibility: text().$type<Visibility>().notNull(),
    notes: json<ContentNote[]>().notNull().default([]),
    /** Its author says that an AI tool wrote some of it. */
    aiHelped: yesNo().notNull().default(false),
    /** Raised by every change of text or visibility; a decision on an older version is stale. */
    version: int().notNull().default(1),
    createdHour: int().notNull(),
    editedDay: int(),
    /** The how manieth of its conversation to appear; null until it first does. */
    appearance: int(),
    /** Newest first by day, random within it. */
    searchKey: big().notNull(),
    /** SHA-256 of the form's one-time token: the same form makes one post. */
    onceHash: text().notNull(),
    /** In the same conversation: the post that this one replies to, where its author said so. */
    answersPostId: text(),
  },
  t => [
    uniqueIndex('posts_in_thread').on(t.threadId, t.position),
    uniqueIndex('posts_once').on(t.onceHash),
    uniqueIndex('posts_search_key').on(t.searchKey),
    index('posts_by_persona').on(t.personaId),
    index('posts_by_answered').on(t.answersPostId),
  ],
)

export const revisions = table(
  'revisions',
  {
    postId: text().notNull(),
    version: int().notNull(),
    title: text(),
    body: text().notNull(),
    day: int().notNull(),
  },
  t => [primaryKey({ columns: [t.postId, t.version] })],
)

export const offeredHelp = table('offered_help', {
  postId: text().primaryKey(),
  kinds: json<HelpKind[]>().notNull(),
  offeredDay: int().notNull(),
  closedDay: int(),
})

/** What people who deleted their account left to be deleted: encrypted, and nothing says whose it was. */
export const scheduledDeletions = table('scheduled_deletions', {
  id: text().primaryKey(),
  sealed: text().notNull(),
})
export type TapKind = 'same-here' | 'thanks' | 'helped'

/** One per person and post; the tag can't be traced to anyone, and nothing tells when or in which order. */
export const taps = table(
  'taps',
  { tag: text().primaryKey(), postId: text().notNull(), kind: text().$type<TapKind>().notNull() },
  t => [index('taps_by_post').on(t.postId, t.kind)],
)

/** Replies that helped the person who began the conversation, as they say themselves. */
export const helpfulReplies = table(
  'helpful_replies',
  { postId: text().primaryKey(), threadId: text().notNull() },
  t => [index('helpful_replies_by_thread').on(t.threadId)],
)
