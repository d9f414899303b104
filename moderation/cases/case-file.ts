import { and, asc, between, desc, eq, inArray, isNull, ne, notInArray, or } from 'drizzle-orm'
import type { Reader } from '../../db'
import {
  boards,
  cases,
  decisions,
  events,
  opinions,
  personas,
  posts,
  revisions,
  staff,
  threads,
} from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import { readPendingEdit } from './pending-edits'

const AROUND = 20

export async function readCase(read: Reader, caseId: string) {
  const [row] = await read
    .select({ case: cases, post: posts, thread: threads, board: boards, persona: personas.name })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(eq(cases.id, caseId))
  if (!row) return null
  const [around, earlier, revised, story, holder, edit, said] = await Promise.all([
    read
      .select({
        id: posts.id,
        position: posts.position,
        body: posts.body,
        visibility: posts.visibility,
        personaId: posts.personaId,
        persona: personas.name,
      })
      .from(posts)
      .innerJoin(personas, eq(personas.id, posts.personaId))
      .where(
        and(
          eq(posts.threadId, row.thread.id),
          or(
            eq(posts.position, 0),
            between(posts.position, row.post.position - AROUND, row.post.position + AROUND),
          ),
        ),
      )
      .orderBy(asc(posts.position)),
    read
      .select()
      .from(decisions)
      .where(and(eq(decisions.postId, row.post.id), isNull(decisions.undoneAt)))
      .orderBy(desc(decisions.decidedAt)),
    read.select().from(revisions).where(eq(revisions.postId, row.post.id)).orderBy(desc(revisions.version)),
    read
      .select({
        kind: events.kind,
        hour: events.hour,
        actor: events.actor,
        handle: staff.handle,
        detail: events.detail,
      })
      .from(events)
      .leftJoin(staff, eq(staff.id, events.actor))
      .where(eq(events.caseId, caseId))
      .orderBy(asc(events.seq)),
    row.case.claimedBy
      ? read.select({ handle: staff.handle }).from(staff).where(eq(staff.id, row.case.claimedBy))
      : Promise.resolve([]),
    row.case.kind === 'edit' ? readPendingEdit(read, row.post.id) : Promise.resolve(null),
    read
      .select({ opinion: opinions, handle: staff.handle })
      .from(opinions)
      .leftJoin(staff, eq(staff.id, opinions.staffId))
      .where(and(eq(opinions.caseId, caseId), inArray(opinions.kind, ['proposal', 'question', 'advice'])))
      .orderBy(asc(opinions.givenAt)),
  ])
  return { ...row, around, earlier, revised, story, edit, said, claimedByHandle: holder[0]?.handle ?? null }
}

export type CaseFile = NonNullable<Awaited<ReturnType<typeof readCase>>>

export const notesIn = (secret: Secret, { said }: Pick<CaseFile, 'said'>) =>
  said.flatMap(({ opinion, handle }) => {
    const note = openNote(secret, opinion)
    return note ? [{ id: opinion.id, by: handle ?? '', note }] : []
  })

export async function readWeight(read: Reader, caseId: string): Promise<boolean> {
  const [row] = await read.select({ heavy: cases.heavy }).from(cases).where(eq(cases.id, caseId))
  return row?.heavy ?? false
}

export const historyOf = (read: Reader, { threadId, personaId }: { threadId: string; personaId: string }) =>
  read
    .select({
      position: posts.position,
      outcome: decisions.outcome,
      reason: decisions.reason,
      decidedAt: decisions.decidedAt,
    })
    .from(decisions)
    .innerJoin(posts, eq(posts.id, decisions.postId))
    .where(and(eq(posts.threadId, threadId), eq(posts.personaId, personaId), isNull(decisions.undoneAt)))
    .orderBy(desc(decisions.decidedAt))
    .limit(20)

export async function openCaseOf(read: Reader, postId: string, about: 'post' | 'edit' = 'post') {
  const [row] = await read
    .select({
      priority: cases.priority,
      because: cases.because,
      signals: cases.signals,
      openedAt: cases.openedAt,
    })
    .from(cases)
    .where(
      and(
        eq(cases.postId, postId),
        eq(cases.state, 'open'),
        about === 'edit' ? eq(cases.kind, 'edit') : notInArray(cases.kind, ['edit', 'appeal']),
      ),
    )
  return row ?? null
}

/** Of a text that was sent again after its case closed; never an appeal, which is about the past. */
export async function openCaseIdOf(read: Reader, postId: string): Promise<string | null> {
  const [row] = await read
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.postId, postId), eq(cases.state, 'open'), ne(cases.kind, 'appeal')))
    .orderBy(desc(cases.openedAt), asc(cases.id))
    .limit(1)
  return row?.id ?? null
}

const keyOf = (secret: Secret) => secretFor(secret, 'moderators-notes')

export const sealNote = (secret: Secret, opinionId: string, note: string): string =>
  seal(keyOf(secret), note, opinionId)

export const openNote = (
  secret: Secret,
  { id, noteSealed }: Pick<typeof opinions.$inferSelect, 'id' | 'noteSealed'>,
): string | null => noteSealed && unseal(keyOf(secret), noteSealed, id)
