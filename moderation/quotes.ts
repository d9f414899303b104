import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db'
import { pendingEdits, posts, revisions } from '../db/schema'

/** In place of quoted words that are gone. Padded to their length, so that places in the text stay where they are. */
const GONE = '[…]'

const SIGNS = /^(?:> ?)+/

/** Letters and digits alone: whoever quotes leaves out stars, breaks lines elsewhere, or types other quotation marks. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Which lines of a reply quote the text that it answers: they begin with ">", and what follows stands there. */
function quotingLines(lines: string[], answered: string): boolean[] {
  const there = lettersOf(answered)
  return lines.map(line => {
    if (!SIGNS.test(line)) return false
    const pieces = line
      .replace(SIGNS, '')
      .split(/\[…\]|…|\.{3}/)
      .map(lettersOf)
      .filter(Boolean)
    return pieces.length > 0 && pieces.every(piece => there.includes(piece))
  })
}

const isGone = (line: string): boolean => SIGNS.test(line) && line.replace(SIGNS, '').trimEnd() === GONE

export type ReplyPart = { kind: 'own' | 'quote'; text: string } | { kind: 'gone' }

/**
 * A reply as it's shown: what it quotes of the text that it answers, what was quoted and is gone, and its own words.
 * @param shown whether readers see the answered post; while they don't, they don't see what is quoted of it either
 */
export function partsOfReply(body: string, answered: string, shown: boolean): ReplyPart[] {
  const lines = body.split('\n')
  const quoting = quotingLines(lines, answered)
  const kinds = lines.map((line, n) =>
    quoting[n] ? (shown ? 'quote' : 'gone') : isGone(line) ? 'gone' : 'own',
  )
  const parts: { kind: 'own' | 'quote' | 'gone'; lines: string[] }[] = []
  lines.forEach((line, n) => {
    const last = parts.at(-1)
    const empty = last?.kind === 'quote' && /^>\s*$/.test(line)
    const kind = empty ? 'quote' : (kinds[n] ?? 'own')
    if (last?.kind === kind) last.lines.push(line)
    else parts.push({ kind, lines: [line] })
  })
  return parts
    .map((part): ReplyPart => {
      if (part.kind === 'gone') return { kind: 'gone' }
      const unquoted = part.kind === 'quote' ? part.lines.map(line => line.replace(/^> ?/, '')) : part.lines
      return { kind: part.kind, text: unquoted.join('\n') }
    })
    .filter(part => part.kind === 'gone' || part.text.trim() !== '')
}

/** @returns the text without those of its quotations that stood in the answered one and no longer do */
export function withoutQuotes(body: string, { was, now }: { was: string; now: string }): string {
  const lines = body.split('\n')
  const [before, after] = [quotingLines(lines, was), quotingLines(lines, now)]
  return lines
    .map((line, n) => {
      if (!before[n] || after[n]) return line
      const signs = SIGNS.exec(line)?.[0] ?? ''
      const room = line.length - signs.length
      return signs + (room < GONE.length ? '…' : GONE).padEnd(room)
    })
    .join('\n')
}

/**
 * A quotation lasts as long as readers find its words in the post it is from (docs/decisions/030): takes out of its
 * replies, and of those that quote them in turn, what was quoted and is gone.
 * @param now '' when the post is no longer shown. Call before anything else is locked than the post
 */
export async function takeBackQuotes(
  tx: Tx,
  postId: string,
  change: { was: string; now: string },
): Promise<void> {
  if (change.was === '' || change.was === change.now) return
  const replies = await tx
    .select({ id: posts.id, position: posts.position, body: posts.body, version: posts.version })
    .from(posts)
    .where(eq(posts.answersPostId, postId))
    .orderBy(posts.position)
  for (const { id, body, version } of replies) {
    const left = withoutQuotes(body, change)
    if (left !== body) {
      await tx
        .update(posts)
        .set({ body: left, version: version + 1 })
        .where(eq(posts.id, id))
        .returning()
      await takeBackQuotes(tx, id, { was: body, now: left })
    }
    await takeBackInKept(tx, id, change)
  }
}

/** Older texts of a reply, and one that waits to be read. */
async function takeBackInKept(tx: Tx, postId: string, change: { was: string; now: string }): Promise<void> {
  const older = await tx.select().from(revisions).where(eq(revisions.postId, postId))
  for (const { version, body } of older) {
    const left = withoutQuotes(body, change)
    if (left !== body)
      await tx
        .update(revisions)
        .set({ body: left })
        .where(and(eq(revisions.postId, postId), eq(revisions.version, version)))
        .returning()
  }
  const [waiting] = await tx.select().from(pendingEdits).where(eq(pendingEdits.postId, postId))
  const left = waiting && withoutQuotes(waiting.body, change)
  if (left !== waiting?.body)
    await tx.update(pendingEdits).set({ body: left }).where(eq(pendingEdits.postId, postId)).returning()
}
