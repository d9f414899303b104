import type { search } from '../../../forum/search'
import { useCarried } from '../../../ui/carried'
import { PostForm } from '../../../ui/form'
import { byWhom } from '../../../ui/pinned-answers'
import { postAddress } from '../../../ui/post-address'
import { useWords } from '../../../words/use-words'
import { NoteBadge } from '../content-note'
import { GoesOn } from '../goes-on'
import type { Asked } from './page'

type Result = Extract<Awaited<ReturnType<typeof search>>, { fault: null }>

export function Results({ asked, result }: { asked: Asked; result: Result }) {
  const words = useWords()
  const carried = useCarried()
  const w = words.search
  const { count, conversations, answers, leftOut, instead, related } = result
  const onlyTheme = asked.typed === '' && asked.about
  return (
    <>
      {leftOut > 0 && <p className="notice">{w.leftOut(leftOut)}</p>}
      {instead && (
        <p className="notice" role="status">
          {w.instead(asked.typed, instead.join(' '))}
        </p>
      )}
      {answers.length > 0 && (
        <>
          <h2>{w.answers}</h2>
          <ul className="found">
            {answers.map(answer => (
              <li key={answer.id}>
                <a href={carried(`/a/${answer.id}`)} dir="auto">
                  {answer.question}
                </a>
                <p className="quiet">{byWhom(words, answer)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {onlyTheme && <h2>{w.about(words.themes[onlyTheme] ?? onlyTheme)}</h2>}
      {count > 0 ? <h2>{w.found(count)}</h2> : !onlyTheme && answers.length > 0 && <h2>{w.conversations}</h2>}
      {count === 0 && <p role="status">{asked.typed === '' ? w.noneFit : w.none}</p>}
      <Conversations conversations={conversations} />
      <Pages asked={asked} result={result} />
      {related && related.count > 0 && (
        <>
          <h2>{w.about(words.themes[related.about] ?? related.about)}</h2>
          <p className="quiet">{w.related(words.themes[related.about] ?? related.about)}</p>
          <Conversations conversations={related.conversations} />
          <PostForm withoutCookie action={carried('/search')}>
            <button className="button second" name="about" value={related.about}>
              {w.seeRelated(related.count, words.themes[related.about] ?? related.about)}
            </button>
          </PostForm>
        </>
      )}
    </>
  )
}

function Conversations({ conversations }: Pick<Result, 'conversations'>) {
  const carried = useCarried()
  const words = useWords()
  return (
    <ul className="found">
      {conversations.map(({ threadId, postId, title, board, excerpt, notes, goesOnIn }) => (
        <li key={threadId}>
          <a href={carried(postAddress(threadId, postId))} dir="auto">
            {title || words.thread.withoutOpening.title}
          </a>
          <p className="quiet">{board}</p>
          <NoteBadge notes={notes} />
          {excerpt && <p dir="auto">{excerpt}</p>}
          {goesOnIn && <GoesOn goal={goesOnIn} />}
        </li>
      ))}
    </ul>
  )
}

/** Buttons, as the words of a search stand in no address. */
function Pages({ asked, result: { page, pages } }: { asked: Asked; result: Result }) {
  const carried = useCarried()
  const w = useWords().search
  if (pages === 1) return null
  const { typed, ...filter } = asked
  return (
    <PostForm withoutCookie action={carried('/search')} className="pages">
      {Object.entries({ ...filter, words: typed }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} />
      ))}
      {page > 1 && (
        <button className="button second" name="page" value={page - 1}>
          {w.previous}
        </button>
      )}
      <span>{w.page(page, pages)}</span>
      {page < pages && (
        <button className="button second" name="page" value={page + 1}>
          {w.next}
        </button>
      )}
    </PostForm>
  )
}
