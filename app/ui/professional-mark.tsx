import type { Badge } from '../answers/badge'
import { useWords } from '../words/use-words'

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
