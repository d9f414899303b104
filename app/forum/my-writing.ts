import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dateText, dayOf, dayOfHour } from '../../db/clock'
import {
  answerFeedback,
  answers,
  appeals,
  boards,
  cases,
  decisions,
  offeredHelp,
  pendingEdits,
  personas,
  posts,
  questions,
  revisions,
  sanctions,
  taps as tapRows,
  threadConcerns,
  threads,
} from '../../db/schema'
import type { Secret } from '../../db/secret'
import { openAppealWords, toldToAuthor } from '../../moderation/appeals/appeals'
import { settledBy } from '../../moderation/decisions/undo'
import { listMergesTold } from '../../moderation/merges/merge-threads'
import { reasonOf, reportReasonLabel } from '../../moderation/policy'
import { openReports } from '../../moderation/reports/reports'
import { findMyReports, findMyTaps } from '../accounts/my-taps'
import { findMyPersonas } from '../accounts/personas'
import { readDrafts } from './kept-drafts'

type Site = { db: Db; secret: Secret }

export type MyWriting = Awaited<ReturnType<typeof readMyWriting>>
export type MyConversationData = MyWriting['conversations'][number]

/** Everything a member wrote, pressed or was told, without ids, as it goes into their export. */
export async function readMyWriting({ db, secret }: Site, ownerKey: Buffer, now: number) {
  const { read } = db
  const { mine } = await findMyPersonas(read, ownerKey)
  const ids = mine.map(({ id }) => id)
  const names = await read
    .select({ name: personas.name, createdDay: personas.createdDay })
    .from(personas)
    .where(inArray(personas.id, ids))
    .orderBy(asc(personas.name))
  return {
    names: names.map(({ name, createdDay }) => ({ name, madeOn: dateText(createdDay) })),
    conversations: await readConversations(read, secret, ids, now),
    reports: await readReports(read, secret, ownerKey),
    drafts: (await readDrafts(db, ownerKey)).map(({ fields, keptDay }) => ({
      title: textIn(fields, 'title'),
      text: textIn(fields, 'body'),
      keptOn: dateText(keptDay),
    })),
    ...(await readTaps(read, ownerKey)),
  }
}

const textIn = (fields: [name: string, value: string][], field: string) =>
  fields.find(([name]) => name === field)?.[1] ?? ''

async function readConversations(read: Reader, secret: Secret, mine: string[], now: number) {
  const rows = await read
    .select({ post: posts, thread: threads, board: boards.title, name: personas.name })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(inArray(posts.personaId, mine))
    .orderBy(asc(posts.createdHour), asc(posts.id))
  const beside = await readBeside(
    read,
    rows.map(({ post }) => post.id),
    now,
  )
  const written = rows.map(({ post, thread, board, name }) => ({
    threadId: thread.id,
    title: thread.visibility === 'published' || mine.includes(thread.personaId) ? thread.title : '',
    board,
    begunByMe: mine.includes(thread.personaId),
    searchEngines: mine.includes(thread.personaId) && thread.findable,
    post: {
      name,
      kind: post.position === 0 ? ('opening' as const) : ('reply' as const),
      state: post.visibility,
      contentNotes: post.notes,
      aiHelped: post.aiHelped,
      saysHowItWent: thread.laterPostId === post.id,
      writtenOn: dateText(dayOfHour(post.createdHour)),
      editedOn: post.editedDay === null ? null : dateText(post.editedDay),
      text: post.body,
      ...besideOf(beside, secret, post.id),
    },
  }))
  const concerns = await read
    .select()
    .from(threadConcerns)
    .where(
      inArray(
        threadConcerns.threadId,
        read.select({ id: threads.id }).from(threads).where(inArray(threads.personaId, mine)),
      ),
    )
  const merges = new Map<string, Awaited<ReturnType<typeof listMergesTold>>>()
  for (const { threadId, begunByMe } of written)
    if (begunByMe && !merges.has(threadId)) merges.set(threadId, await listMergesTold(read, threadId, now))
  return [...new Map(written.map(each => [each.threadId, each])).values()].map(
    ({ threadId, title, board, begunByMe, searchEngines }) => ({
      title,
      board,
      begunByMe,
      searchEngines,
      mergedWith: (merges.get(threadId) ?? []).map(({ other, words, leadsAway, day }) => ({
        title: other.title,
        goesOnThere: leadsAway,
        message: words,
        on: dateText(day),
      })),
      themes: concerns
        .filter(each => each.threadId === threadId && each.rejectedDay === null && each.droppedDay === null)
        .map(each => each.concern),
      posts: written.filter(each => each.threadId === threadId).map(each => each.post),
    }),
  )
}

type Beside = Awaited<ReturnType<typeof readBeside>>

async function readBeside(read: Reader, postIds: string[], now: number) {
  const [earlier, edits, help, told, appealed] = await Promise.all([
    read.select().from(revisions).where(inArray(revisions.postId, postIds)).orderBy(asc(revisions.version)),
    read.select().from(pendingEdits).where(inArray(pendingEdits.postId, postIds)),
    read.select().from(offeredHelp).where(inArray(offeredHelp.postId, postIds)),
    read
      .select({ decision: decisions, sanction: sanctions })
      .from(decisions)
      .innerJoin(cases, eq(cases.id, decisions.caseId))
      .leftJoin(sanctions, eq(sanctions.decisionId, decisions.id))
      .where(
        and(
          inArray(decisions.postId, postIds),
          isNull(decisions.undoneAt),
          lte(decisions.decidedAt, settledBy(now)),
          toldToAuthor,
        ),
      )
      .orderBy(asc(decisions.decidedAt)),
    read.select().from(appeals).where(inArray(appeals.postId, postIds)),
  ])
  return { earlier, edits, help, told, appealed }
}

function besideOf({ earlier, edits, help, told, appealed }: Beside, secret: Secret, postId: string) {
  const own = <Row extends { postId: string | null }>(rows: Row[]) =>
    rows.filter(row => row.postId === postId)
  return {
    earlierVersions: own(earlier).map(({ title, body, day }) => ({ title, text: body, on: dateText(day) })),
    waitingEdit:
      own(edits).map(({ title, body, sentDay }) => ({ title, text: body, on: dateText(sentDay) }))[0] ?? null,
    helpShown: own(help).flatMap(({ kinds }) => kinds),
    decisions: told
      .filter(({ decision }) => decision.postId === postId)
      .map(({ decision, sanction }) => ({
        outcome: decision.outcome,
        reason: reasonOf(decision.reason)?.text ?? decision.reason,
        rule: decision.rule,
        message: decision.words,
        automaticChecks: decision.machine,
        pause: sanction?.measure ?? null,
        on: dateText(dayOf(decision.decidedAt)),
      })),
    appeals: own(appealed).map(appeal => ({
      text: openAppealWords(secret, appeal),
      state: appeal.state,
      answer: appeal.words,
      on: dateText(dayOf(appeal.filedAt)),
    })),
  }
}

async function readReports(read: Reader, secret: Secret, ownerKey: Buffer) {
  return openReports(secret, await findMyReports(read, ownerKey)).map(report => ({
    about: report.subjectKind,
    reason: reportReasonLabel(report.reason),
    text: report.words,
    state: report.state,
    outcome: report.outcome,
    on: dateText(report.madeDay),
  }))
}

async function readTaps(read: Reader, ownerKey: Buffer) {
  const taps = await findMyTaps(read, ownerKey)
  const subjects = (name: string) => taps.filter(tap => tap.name === name).map(({ subject }) => subject)
  const [asked, pressed, said] = await Promise.all([
    read
      .select({ title: threads.title, visibility: threads.visibility })
      .from(threads)
      .where(inArray(threads.id, subjects('sameQuestions'))),
    read
      .select({ title: threads.title, visibility: threads.visibility, kind: tapRows.kind })
      .from(tapRows)
      .innerJoin(posts, eq(posts.id, tapRows.postId))
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(
        inArray(
          tapRows.tag,
          taps.map(({ tag }) => tag),
        ),
      ),
    read
      .select({ question: questions.question, kind: answerFeedback.kind, day: answerFeedback.day })
      .from(answerFeedback)
      .innerJoin(answers, eq(answers.id, answerFeedback.answerId))
      .innerJoin(questions, eq(questions.id, answers.questionId))
      .where(
        inArray(
          answerFeedback.tag,
          taps.map(({ tag }) => tag),
        ),
      ),
  ])
  return {
    taps: pressed.map(({ kind, title, visibility }) => ({
      conversation: visibility === 'published' ? title : '',
      said: kind,
    })),
    sameQuestions: asked.map(({ title, visibility }) => (visibility === 'published' ? title : '')),
    feedback: said.map(({ question, kind, day }) => ({ answer: question, said: kind, on: dateText(day) })),
  }
}
