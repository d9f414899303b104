import { createHash, createHmac } from 'node:crypto'
import { and, eq, gte, isNotNull, isNull } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { idempotent } from '../../db/idempotent'
import { alphabet, newId } from '../../db/ids'
import { cases, type posts, type ReportSubject, reports, threads } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import { lockPost } from '../cases/case'
import { REMOVAL_REQUEST } from '../policy'
import { joinCase, openReportCase } from './report-case'
import { priorityOfReport } from './settle-reports'

/**
 * Days for which a kept post isn't reopened on guests' reports alone, except about the law (DSA Art. 16), a life, or
 * the one who reports.
 */
const QUIET_DAYS = 30
/** One may be a grudge, and two may be one person in two places; a third is someone else. */
const TOGETHER = 3

export type NewReport = {
  once: string
  subjectKind: ReportSubject
  subjectId: string
  reason: string
  words: ReportWords
  reporterTag: string | null
  now: number
}

type Reported = { outcome: 'made'; code: string } | { outcome: 'already' | 'gone' }

/** The same form twice makes one report; a member reports each subject once. */
export function makeReport(
  { db, secret }: { db: Db; secret: Secret },
  { once, words, ...report }: NewReport,
): Promise<Reported> {
  const { reason, reporterTag } = report
  const id = newId()
  const code = reportCode(secret, once)
  const codeHash = reportCodeHash(code)
  const row = { id, codeHash, sealed: sealReport(secret, id, words), legal: reason === 'illegal', ...report }
  return idempotent<Reported>(db, {
    before: async tx => {
      const [sent] = await tx.select().from(reports).where(eq(reports.codeHash, codeHash))
      if (sent) {
        const written = unseal(keyOf(secret), sent.sealed, sent.id)
        return written === null || written === unseal(keyOf(secret), row.sealed, row.id)
          ? { outcome: 'made', code }
          : { outcome: 'already' }
      }
      const already = reporterTag && (await tx.$count(reports, eq(reports.reporterTag, reporterTag))) > 0
      return already ? { outcome: 'already' } : null
    },
    change: async tx => ((await keepReport(db, tx, row)) ? { outcome: 'made', code } : { outcome: 'gone' }),
  })
}

type Row = Omit<NewReport, 'once' | 'words'> &
  Pick<typeof reports.$inferSelect, 'id' | 'codeHash' | 'sealed' | 'legal'>

async function keepReport(db: Db, tx: Tx, { now, ...report }: Row): Promise<boolean> {
  const madeDay = dayOf(now)
  const row = { ...report, madeDay, caseId: null as string | null }
  if (report.subjectKind === 'answer') {
    await tx.insert(reports).values({ ...row, state: 'open' })
    await tell({ answerId: report.subjectId })
    return true
  }

  const post = await lockPost(tx, report.subjectId)
  const [thread] = post ? await tx.select().from(threads).where(eq(threads.id, post.threadId)) : []
  if (!post || !thread || post.visibility !== 'published' || thread.visibility !== 'published') return false
  // An earlier decision says nothing about a text that was edited since.
  const since = Math.max(madeDay - QUIET_DAYS, post.editedDay ?? 0)
  const looked =
    report.legal || report.reason === REMOVAL_REQUEST || priorityOfReport(report.reason) === 'now'
  const settled = !report.reporterTag && !looked && (await isQuiet(tx, report, since))
  const caseId = settled ? null : await bringToCase(db, tx, { post, thread, reason: report.reason, now })
  await tx.insert(reports).values({
    ...row,
    caseId,
    ...(settled ? { state: 'settled', outcome: 'kept', settledDay: madeDay } : { state: 'open' }),
  })
  if (caseId) await wakeQuiet(tx, report, caseId)
  await tell({ caseId, postId: post.id, threadId: thread.id })
  return true

  async function tell(ids: {
    caseId?: string | null
    postId?: string
    threadId?: string
    answerId?: string
  }) {
    const detail = { subject: report.subjectKind, reason: report.reason, legal: Number(report.legal) }
    await appendEvent(db, tx, { kind: 'report-made', actor: 'reader', now, ...ids, detail })
  }
}

type Found = {
  post: typeof posts.$inferSelect
  thread: typeof threads.$inferSelect
  reason: string
  now: number
}

/** One case for all reports on a post; an appeal or a waiting edit stays separate. */
async function bringToCase(db: Db, tx: Tx, found: Found): Promise<string> {
  const open = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.postId, found.post.id), eq(cases.state, 'open')))
  const there = open.find(each => each.kind !== 'appeal' && each.kind !== 'edit')
  return there ? joinCase(db, tx, { ...found, case: there }) : openReportCase(db, tx, found)
}

type Asked = Pick<NewReport, 'subjectId' | 'reason'>

const withoutCase = ({ subjectId, reason }: Asked) =>
  and(eq(reports.subjectId, subjectId), eq(reports.reason, reason), isNull(reports.caseId))

async function isQuiet(tx: Tx, asked: Asked, since: number): Promise<boolean> {
  const kept = await tx.$count(
    reports,
    and(
      eq(reports.subjectId, asked.subjectId),
      eq(reports.reason, asked.reason),
      eq(reports.outcome, 'kept'),
      isNotNull(reports.caseId),
      gte(reports.settledDay, since),
    ),
  )
  if (kept === 0) return false
  const open = await tx.$count(
    cases,
    and(eq(cases.postId, asked.subjectId), eq(cases.state, 'open'), eq(cases.kind, 'report')),
  )
  if (open > 0) return false
  const again = await tx.$count(reports, and(withoutCase(asked), gte(reports.madeDay, since)))
  return again + 1 < TOGETHER
}

const wakeQuiet = (tx: Tx, asked: Asked, caseId: string) =>
  tx
    .update(reports)
    .set({ caseId, state: 'open', outcome: null, settledDay: null })
    .where(withoutCase(asked))
    .returning({ id: reports.id })

const LETTERS = 16

/**
 * Four groups of four characters, 80 bits. The same form gives the same code, so that sending it twice makes one
 * report.
 * @param once the form's one-time token, which holds 128 random bits
 */
export function reportCode(secret: Secret, once: string): string {
  const bytes = createHmac('sha256', secretFor(secret, 'report-codes')).update(once).digest()
  const letters = [...bytes.subarray(0, LETTERS)].map(byte => alphabet[byte & 31]).join('')
  return (letters.match(/.{4}/g) ?? []).join('-')
}

export function readReportCode(typed: string): string | null {
  const letters = typed
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/u/g, 'v')
  return letters.length === LETTERS && [...letters].every(letter => alphabet.includes(letter))
    ? (letters.match(/.{4}/g) ?? []).join('-')
    : null
}

export const reportCodeHash = (code: string) => createHash('sha256').update(`report ${code}`).digest('hex')

/** `about`, `asks` and `who` are codes and words of a request for removal. */
export type ReportWords = Partial<
  Record<'asks' | 'who' | 'about' | 'note' | 'why' | 'law' | 'name' | 'mail' | 'colleague', string>
>

const keyOf = (secret: Secret) => secretFor(secret, 'reports')

export function sealReport(secret: Secret, reportId: string, words: ReportWords): string {
  const written = Object.entries(words).filter(([, text]) => text !== '')
  return seal(keyOf(secret), JSON.stringify(Object.fromEntries(written)), reportId)
}

export const openReports = <Row extends { id: string; reason: string; sealed: string }>(
  secret: Secret,
  rows: Row[],
) =>
  rows.map(({ sealed, ...row }) => {
    const opened = unseal(keyOf(secret), sealed, row.id)
    return { ...row, words: opened === null ? null : (JSON.parse(opened) as ReportWords) }
  })
