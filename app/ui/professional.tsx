import type { Badge } from '../answers/badge'
import { useWords } from '../words/use-words'

/** A sentence in which a professional's name leads to their public page. */
export function ProfessionalLink({
  sentence,
  by,
}: {
  sentence: string
  by: { id: string; name: string } | null
}) {
  const at = by ? sentence.indexOf(by.name) : -1
  if (!by || at < 0) return sentence
  return (
    <>
      {sentence.slice(0, at)}
      <a href={`/who/${by.id}`} dir="auto">
        {by.name}
      </a>
      {sentence.slice(at + by.name.length)}
    </>
  )
}

/** In place of a made-up name: who replies, and as what. */
export function ProfessionalName({ by }: { by: { id: string; name: string; credential: string } }) {
  const words = useWords()
  return (
    <>
      <span>
        <strong>
          <a href={`/who/${by.id}`} dir="auto">
            {by.name}
          </a>
        </strong>
        {', '}
        {by.credential}
      </span>{' '}
      <span className="badge">{words.credentials.reply.badge}</span>
    </>
  )
}

/** Under a professional's reply: what it is not, and what they say of themselves. */
export function ProfessionalNote({ mark }: { mark: Badge }) {
  const words = useWords()
  const w = words.credentials.reply
  if (mark.ended) return <p className="quiet">{w.wasProfessional}</p>
  return (
    <p className="hint">
      {w.general} {mark.outsideScope && w.outsideSaid} {mark.interest && w.interestSaid(mark.interest)}
    </p>
  )
}
