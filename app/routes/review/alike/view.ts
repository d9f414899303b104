import type { AppLoadContext } from '@remix-run/node'
import { claimOf } from '../../../../moderation/cases/case'
import type { Own } from '../../../../moderation/cases/own-cases'
import { alikeWith, readAlike } from '../../../../moderation/flood/alike-groups'
import { isForMany, outcomesTogether } from '../../../../moderation/flood/decide-alike'
import { newWordsIn, shareOf } from '../../../../moderation/flood/new-words'
import { policy } from '../../../../moderation/policy'

/** As many as can be looked through at once. */
const AT_ONCE = 200
/** A text of which more is new is shown whole. */
const MOSTLY_NEW = 0.4

/** What a moderator reads of posts that are alike; null where there are too few. */
export async function alikeView(
  { db, now }: AppLoadContext,
  caseId: string,
  { staffId, own }: { staffId: string; own: Own },
) {
  const all = await alikeWith(db.read, caseId, { staffId, own, now })
  if (!all) return null
  const rows = await readAlike(db.read, all.slice(0, AT_ONCE))
  const fresh = newWordsIn(rows.map(({ text }) => text))
  const members = rows.map(({ case: it, post, title, board, text }, n) => {
    const marks = fresh[n] ?? []
    const { isTaken, isNotForYou } = claimOf(it, { staffId, now })
    return {
      caseId: it.id,
      version: post.version,
      title: post.position === 0 ? title : '',
      board,
      text,
      marks,
      differing: marks.map(([start, end]) => text.slice(start, end)),
      whole: shareOf(text, marks) > MOSTLY_NEW,
      published: post.visibility === 'published',
      heldBy: isTaken ? ('colleague' as const) : isNotForYou ? ('not-yours' as const) : null,
    }
  })
  return {
    size: all.length,
    more: all.length - rows.length,
    members,
    outcomes: [...outcomesTogether],
    reasons: reasonsForMany(),
  }
}

const reasonsForMany = () =>
  policy().reasons.flatMap(({ code, label, for: outcomes, words, text }) => {
    const fitting = outcomesTogether.filter(outcome => outcomes.includes(outcome) && isForMany(outcome, code))
    return fitting.length > 0 ? [{ code, label, for: fitting, text: words ?? text }] : []
  })
