import { big, index, int, json, primaryKey, table, text, uniqueIndex, yesNo } from '../columns'

/** What would help: just to be heard, others' experience, practical ideas, an expert's view. */
export type Wish = 'heard' | 'experience' | 'ideas' | 'expert'
/** Who sees a post: everyone, or only its author and moderators until something happens to it. */
export type Visibility = 'published' | 'held' | 'asked' | 'refused' | 'removed' | 'withdrawn'
/** Whom the words beside a post speak to, and about what; moderation/triage.ts says when. */
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
/** What a help line is for. `any` leads on to lines of every kind. */
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
  /** Published conversations and replies, and the last day one appeared: kept with each change. */
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
    activeHour: int().notNull(),
    /** Published replies. */
    replyCount: int().notNull().default(0),
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
    /** 0 is the opening post; replies count from 1 in the order they were sent. */
    position: int().notNull(),
    personaId: text().notNull(),
    body: text().notNull(),
    visibility: text().$type<Visibility>().notNull(),
    /** Raised by every change of text or visibility; a decision on an older one is stale. */
    version: int().notNull().default(1),
    createdHour: int().notNull(),
    editedDay: int(),
    /** Newest first by the day, in random order within it. */
    searchKey: big().notNull(),
    /** SHA-256 of the form's one-time token: the same form makes one post. */
    onceHash: text().notNull(),
  },
  t => [
    uniqueIndex('posts_in_thread').on(t.threadId, t.position),
    uniqueIndex('posts_once').on(t.onceHash),
    uniqueIndex('posts_search_key').on(t.searchKey),
    index('posts_by_persona').on(t.personaId),
  ],
)

/** What a post said before its author changed it. */
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

/** Help lines offered to an author beside a post, until they close them. */
export const offeredHelp = table('offered_help', {
  postId: text().primaryKey(),
  kinds: json<HelpKind[]>().notNull(),
  offeredDay: int().notNull(),
  closedDay: int(),
})
