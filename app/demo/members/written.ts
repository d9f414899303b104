import { DAY } from '../../../db/clock'
import { triagedText } from '../../../moderation/triaged-text'
import { beforeTheQueue, quietSince, sentLately, someEvening } from '../calendar'
import { communities, type WrittenConversation, type WrittenReply } from '../community'
import { randomFrom } from '../random'
import type { Line, Script, Waiting } from '../script'
import { echoes } from './member-echoes'

export const writtenScripts = (now: number, nextWaiting: () => Waiting): Script[] =>
  communities.flatMap(({ board, conversations }) =>
    conversations.map((conversation, n) => scriptOf(`${board} ${n}`, board, conversation, now, nextWaiting)),
  )

function scriptOf(
  name: string,
  boardId: string,
  { title, wish, opening, state, reason, replies }: WrittenConversation,
  now: number,
  nextWaiting: () => Waiting,
): Script {
  const random = randomFrom(`calendar ${name}`)
  const joined = echoes.filter(echo => echo.board === boardId && echo.title === title).map(echo => echo.line)
  const all: Line[] = [
    { by: 'op', text: opening, becomes: state ?? 'published', reason },
    ...replies.map(lineOf),
    ...joined,
  ]
  const waiting = all
    .filter(line => line.becomes === 'held')
    .map(line => {
      const waits = line.waits ?? nextWaiting()
      const text = line.by === 'op' ? triagedText(title, line.text) : line.text
      return { ...line, waits, at: sentLately(random, now, text, waits) }
    })
  const said = all.filter(line => line.becomes !== 'held')
  const lately = joined.length > 0 ? 0.8 : 0.45
  const startsAt =
    said.length === 0
      ? (waiting[0] as { at: number }).at
      : someEvening(random, waiting.length > 0 ? now - 3 * DAY : now, { lately, latest: 2 })
  const endsBy = waiting.length > 0 ? beforeTheQueue(now) : quietSince(now)
  return { name, boardId, title, wish, lines: [...said, ...waiting], printed: 'me', startsAt, endsBy }
}

const lineOf = ({ by, text, state, reason }: WrittenReply): Line => ({
  by,
  text,
  becomes: state ?? 'published',
  reason,
})
