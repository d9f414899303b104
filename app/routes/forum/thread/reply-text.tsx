import type { ReplyPart } from '../../../../moderation/quotes'
import type { Badge } from '../../../answers/badge'
import type { PostView } from '../../../forum/thread'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

/** The name that a post is shown under: the writer's own where they wrote as a professional. */
export const postedBy = (persona: string, mark: Badge | undefined): string =>
  mark && !mark.ended ? mark.by.name : persona

type Props = {
  parts: ReplyPart[]
  answers: PostView['answers']
  /** Of the post that's answered. */
  mark?: Badge | undefined
}

/** What a post says, and whose words it quotes of the post that it answers. */
export function ReplyText({ parts, answers, mark }: Props) {
  const words = useWords()
  const w = words.thread
  const name = answers && answers !== 'gone' ? postedBy(answers.persona, mark) : null
  return parts.map((part, n) => {
    if (part.kind === 'own') return <Prose key={n} text={part.text} />
    return (
      <figure className="quoted" key={n}>
        {part.kind === 'quote' && name && <figcaption dir="auto">{w.quoted(name)}</figcaption>}
        <blockquote>
          {part.kind === 'gone' ? <p className="quiet">{w.quoteGone}</p> : <Prose text={part.text} />}
        </blockquote>
      </figure>
    )
  })
}
