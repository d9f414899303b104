import type { Badge } from '../../../answers/badge'
import type { AnswerNews } from '../../../forum/answer-news'
import type { News } from '../../../forum/notices'
import { postAddress } from '../../../ui/post-address'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Told = (News | AnswerNews) & { isNew: boolean }

/** One line of news; of replies, by whom: members together, each professional alone. */
export type NewsLine = Told & { names: string[]; mark: Badge | null }

/** In view where nothing is new; the rest unfolds. */
const SHOWN = 2
/** Names in one line. */
const NAMED = 3

/** The news of one conversation in their order, with members' replies put together where they are equally new. */
export function newsLines(news: Told[], threadId: string, marks: Record<string, Badge>): NewsLine[] {
  const lines: NewsLine[] = []
  for (const each of news.filter(each => each.threadId === threadId)) {
    if (each.kind !== 'reply') {
      lines.push({ ...each, names: [], mark: null })
      continue
    }
    const mark = marks[each.replyId] ?? null
    const name = mark && !mark.ended ? mark.by.name : each.persona
    const same = lines.find(line => line.kind === 'reply' && line.isNew === each.isNew && !line.mark && !mark)
    if (!same) lines.push({ ...each, names: [name], mark })
    else if (!same.names.includes(name)) same.names.push(name)
  }
  return lines
}

/** What is new in a conversation, and a little of what was. */
export function ConversationNews({ lines, now }: { lines: NewsLine[]; now: number }) {
  const words = useWords()
  const inView = Math.max(SHOWN, lines.filter(({ isNew }) => isNew).length)
  if (lines.length === 0) return null
  return (
    <>
      <NewsList lines={lines.slice(0, inView)} now={now} />
      {lines.length > inView && (
        <details>
          <summary>{words.mine.earlierNotices(lines.length - inView)}</summary>
          <NewsList lines={lines.slice(inView)} now={now} />
        </details>
      )}
    </>
  )
}

function NewsList({ lines, now }: { lines: NewsLine[]; now: number }) {
  const words = useWords()
  return (
    <ul className="news">
      {lines.map(line => (
        <li key={line.seq}>
          <a href={addressOf(line)}>{sentenceOf(words, line)}</a>{' '}
          <span className="quiet">
            {line.isNew && <span className="badge">{words.mine.isNew}</span>}{' '}
            {line.mark && <MarkSaid mark={line.mark} />} {words.day(line.day, now)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function addressOf(line: NewsLine): string {
  if ('postId' in line && !(line.kind === 'opening-withdrawn' && line.isKept)) return `/p/${line.postId}`
  return 'replyId' in line ? postAddress(line.threadId, line.replyId) : `/t/${line.threadId}`
}

function MarkSaid({ mark }: { mark: Badge }) {
  const words = useWords()
  const w = words.credentials.reply
  if (mark.ended) return `${w.wasProfessional} ·`
  return (
    <>
      <span className="badge">{w.badge}</span> {mark.by.credential} ·
    </>
  )
}

function sentenceOf(words: Words, line: NewsLine): string {
  if (line.kind !== 'reply')
    return 'answerId' in line ? words.clusters.news[line.kind] : words.notices[line.kind]
  const more = line.names.length - NAMED
  const names = more > 0 ? [...line.names.slice(0, NAMED), words.notices.others(more)] : line.names
  return words.notices.reply(words.list(names))
}
