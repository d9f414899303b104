import { and, eq, inArray, not, notInArray, type SQL } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { boards, personas, posts, threads } from '../../db/schema'
import type { KeyHolder } from '../accounts/key'
import { HIDDEN_LIMITS, type Hidden, readPreferences, savePreferences } from '../accounts/preferences'
import { type Site, sessionOf, type Viewer } from '../context'
import { CONCERNS, type Concern } from '../referrals/concern'
import { isAbout } from '../referrals/thread-concerns'

export const HIDDEN_KINDS = ['personas', 'boards', 'themes'] as const satisfies (keyof Hidden)[]

const nothing: Hidden = { personas: [], boards: [], themes: [] }

/** What the viewer doesn't want to see; nothing for a guest. */
export async function readHidden({ db, viewer }: Pick<Site, 'db'> & { viewer: Viewer }): Promise<Hidden> {
  const session = sessionOf(viewer)
  return session ? (await readPreferences(db, session)).hidden : nothing
}

export const hidesAny = (hidden: Hidden): boolean => HIDDEN_KINDS.some(kind => hidden[kind].length > 0)

/**
 * Of a query of threads: those that this member wants to see in a list.
 * @param asked a board or theme that they ask for by name is shown all the same
 */
export const notHidden = (
  read: Reader,
  hidden: Hidden,
  asked: { board?: string | null | undefined; about?: Concern | Concern[] | null | undefined } = {},
): SQL | undefined => {
  const hiddenBoards = hidden.boards.filter(board => board !== asked.board)
  const named = [asked.about].flat()
  const hiddenThemes = CONCERNS.filter(each => hidden.themes.includes(each) && !named.includes(each))
  return and(
    hiddenBoards.length > 0 ? notInArray(threads.boardId, hiddenBoards) : undefined,
    hidden.personas.length > 0 ? notInArray(threads.personaId, hidden.personas) : undefined,
    ...hiddenThemes.map(theme => not(isAbout(read, theme))),
  )
}

type Choice = { kind: keyof Hidden; id: string }

/** Kept sealed on the account: nobody else learns who hid what. */
export async function hide(
  db: Db,
  holder: KeyHolder,
  { kind, id, mine }: Choice & { mine: string[] },
): Promise<{ outcome: 'done' | 'gone' | 'full' }> {
  if (mine.includes(id) || !(await exists(db.read, { kind, id }))) return { outcome: 'gone' }
  let outcome: 'done' | 'full' = 'done'
  await savePreferences(db, holder, ({ hidden }) => {
    if (hidden[kind].includes(id)) return {}
    if (hidden[kind].length >= HIDDEN_LIMITS[kind]) {
      outcome = 'full'
      return {}
    }
    return { hidden: { ...hidden, [kind]: [...hidden[kind], id] } }
  })
  return { outcome }
}

export const unhide = (db: Db, holder: KeyHolder, { kind, id }: Choice): Promise<void> =>
  savePreferences(db, holder, ({ hidden }) => ({
    hidden: { ...hidden, [kind]: hidden[kind].filter(each => each !== id) },
  }))

/** The persona that a post's reader hides; its id stands on no page. */
export async function authorOf(read: Reader, threadId: string, postId: string): Promise<string | null> {
  const [post] = await read
    .select({ personaId: posts.personaId })
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.threadId, threadId)))
  return post?.personaId ?? null
}

async function exists(read: Reader, { kind, id }: Choice): Promise<boolean> {
  if (kind === 'themes') return CONCERNS.some(concern => concern === id)
  const table = kind === 'boards' ? boards : personas
  return (await read.$count(table, eq(table.id, id))) > 0
}

/** Everything that is hidden, with its names, for whoever hid it. */
export async function listHidden(read: Reader, hidden: Hidden) {
  const [hiddenPersonas, hiddenBoards] = await Promise.all([
    hidden.personas.length > 0
      ? read
          .select({ id: personas.id, name: personas.name })
          .from(personas)
          .where(inArray(personas.id, hidden.personas))
      : [],
    hidden.boards.length > 0
      ? read
          .select({ id: boards.id, name: boards.title })
          .from(boards)
          .where(inArray(boards.id, hidden.boards))
      : [],
  ])
  return { personas: hiddenPersonas, boards: hiddenBoards, themes: hidden.themes }
}
