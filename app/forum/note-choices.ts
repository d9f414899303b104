import type { AppLoadContext } from '@remix-run/node'
import { aliasedTable, and, eq, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { type ContentNote, posts, threads } from '../../db/schema'
import { CONTENT_NOTES } from '../../moderation/decisions/change-notes'
import { type NoteChoices, readPreferences } from '../accounts/preferences'
import { sessionOf } from '../context'

/** How this reader wants to meet texts with content notes: folded, unless they chose otherwise. */
export async function readNoteChoices({ db, viewer }: AppLoadContext): Promise<NoteChoices> {
  const session = sessionOf(viewer)
  return session ? (await readPreferences(db, session)).notes : {}
}

export const isFolded = (notes: ContentNote[], choices: NoteChoices): boolean =>
  notes.some(note => choices[note] !== 'open')

const opening = aliasedTable(posts, 'opening')

/** Of a query of threads: those that begin with none of the notes that this reader hides. */
export function withoutHiddenNotes(read: Reader, choices: NoteChoices): SQL | undefined {
  const hidden = CONTENT_NOTES.filter(note => choices[note] === 'hide')
  if (hidden.length === 0) return undefined
  const its = and(eq(opening.threadId, threads.id), eq(opening.position, 0))
  const noted = or(...hidden.map(note => sql`cast(${opening.notes} as text) like ${`%"${note}"%`}`))
  return notExists(read.select({ id: opening.id }).from(opening).where(and(its, noted)))
}
