import type { OthersView } from '../../../forum/compose/preview-post'
import { useWords } from '../../../words/use-words'

/**
 * What professionals and others wrote about the same.
 * @param aside opens each in a new window, where a text that is not sent yet stands on this page
 */
export function Others({ others, aside }: { others: OthersView; aside?: boolean }) {
  const words = useWords()
  const w = words.preview.others
  const { answers, conversations } = others
  if (answers.length + conversations.length === 0) return null
  const away = aside ? { target: '_blank', rel: 'noopener' } : {}
  return (
    <section className="others" id="others" aria-labelledby="others-heading">
      <h2 id="others-heading" tabIndex={-1}>
        {w.heading}
      </h2>
      <p className="quiet">{aside ? w.hintAside : w.hint}</p>
      {answers.length > 0 && (
        <>
          <h3>{w.answers}</h3>
          <ul>
            {answers.map(({ id, question }) => (
              <li key={id}>
                <a href={`/a/${id}`} {...away} dir="auto">
                  {question}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {conversations.length > 0 && (
        <>
          <h3>{w.conversations}</h3>
          <ul>
            {conversations.map(({ threadId, title, board, replyCount }) => (
              <li key={threadId}>
                <a href={`/t/${threadId}`} {...away} dir="auto">
                  {title}
                </a>{' '}
                <span className="quiet">
                  {board} · {words.home.replies(replyCount)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
