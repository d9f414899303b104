import type { AppLoadContext } from '@remix-run/node'
import { myPersonas, notFound } from '../../../context'
import { readBoard } from '../../../forum/boards'
import { readThread } from '../../../forum/thread'
import type { Concern } from '../../../referrals/concern'
import { concernsFor, concernsOfBoard } from '../../../referrals/help-table'
import { readConcerns, seemsYoung } from '../../../referrals/thread-concerns'

/**
 * Where somebody came from to these pages: a conversation (`?t=`) that they may read, a board (`?b=`), or nowhere.
 * What it is about is the conversation's, as far as it is known, or else the board's. Beside help lines that stand
 * alone it is nothing.
 */
export async function askedFrom(context: AppLoadContext, request: Request) {
  const { read } = context.db
  const asked = new URL(request.url).searchParams
  const mine = await myPersonas(context)
  const young = await seemsYoung(read, mine)
  const thread = asked.get('t')
  if (thread !== null) {
    const found = await readThread(read, thread, mine)
    if (!found) throw notFound()
    const { concerns, refused, corrected, hidden, offered } = await readConcerns(read, thread, mine)
    const alone = offered.length > 0
    const said = concerns.map(each => ({ ...each, concern: each.concern as Concern }))
    const known = corrected ? said.map(({ concern }) => concern) : concernsFor(said, found.board.id)
    const about = hidden
      ? concernsOfBoard(found.board.id)
      : known.filter(concern => !refused.includes(concern))
    return {
      boardId: alone ? null : found.board.id,
      threadId: found.id as string | null,
      concerns: alone ? [] : about,
      young,
    }
  }
  const board = asked.get('b') === null ? null : await readBoard(read, asked.get('b') ?? '')
  if (asked.get('b') !== null && !board) throw notFound()
  return {
    boardId: board?.id ?? null,
    threadId: null,
    concerns: board ? concernsOfBoard(board.id) : [],
    young,
  }
}
