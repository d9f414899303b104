import { desc, eq } from 'drizzle-orm'
import { decisions, type ReportSubject, reports } from '../../../db/schema'
import { secretFor } from '../../../db/secret'
import { appealable, makeAppeal } from '../../../moderation/appeals/appeals'
import { giveThanks } from '../../../moderation/metrics/thanks'
import { makeReport } from '../../../moderation/reports/reports'
import { reportTag } from '../../accounts/tags'
import { sendAgain } from '../../forum/compose/send-again'
import { readMyPost } from '../../forum/my-post'
import { findConcerns } from '../../referrals/concerns'
import { expectOutcome, type Notice, type Place } from './desk-deeds'

const KNOWN = { publishedPosts: 20 }

export function openPeople({ db, secret }: Place) {
  async function report(kind: ReportSubject, subjectId: string, notice: Notice, now: number) {
    const before = await db.read.$count(reports, eq(reports.subjectId, subjectId))
    const name = `demo report ${subjectId} ${before}`
    const { reason, words, guest } = notice
    const made = await makeReport(
      { db, secret },
      {
        once: name,
        subjectKind: kind,
        subjectId,
        reason,
        words: words ?? {},
        reporterTag: guest
          ? null
          : reportTag(secretFor(secret, name), { subjectKind: kind, subjectId, reason }),
        now,
      },
    )
    expectOutcome(made, 'made')
  }

  async function appeal(postId: string, words: string, now: number) {
    const found = await appealable(db.read, { postId, now })
    const decisionId = found?.decision.id ?? ''
    expectOutcome(await makeAppeal({ db, secret }, { postId, decisionId, words, now }), 'made')
  }

  async function thank(postId: string, now: number) {
    const [made] = await db.read
      .select({ id: decisions.id })
      .from(decisions)
      .where(eq(decisions.postId, postId))
      .orderBy(desc(decisions.decidedAt))
      .limit(1)
    expectOutcome(await giveThanks(db, { postId, decisionId: made?.id ?? '', now }), 'given')
  }

  async function change(
    { postId, personaId }: { postId: string; personaId: string },
    { title, text }: { title?: string; text: string },
    now: number,
  ) {
    const mine = await readMyPost(db.read, postId, [personaId])
    if (!mine) throw new Error(`${postId} is somebody else's.`)
    const named = mine.post.position === 0 ? (title ?? mine.thread.title) : null
    const changed = await sendAgain(db, {
      mine,
      personaIds: [personaId],
      version: mine.post.version,
      title: named,
      body: text,
      concerns: named === null ? [] : findConcerns(`${named}\n\n${text}`, mine.board.id),
      standing: KNOWN,
      now,
    })
    expectOutcome(changed, 'waits')
  }

  return { report, appeal, thank, change }
}
