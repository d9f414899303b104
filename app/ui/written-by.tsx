import type { Badge } from '../answers/badge'
import { useWords } from '../words/use-words'
import { ProfessionalName } from './professional-mark'
import { Sigil } from './sigil'

type Props = {
  persona: { id: string; name: string }
  /** Of a reply that was given as a professional. */
  mark?: Badge | null
  /** The made-up name in its sentence. */
  named?: (name: string) => string
}

/** Who wrote, as the conversation shows it: a professional under their own name, everybody else under the made-up one. */
export function WrittenBy({ persona, mark, named }: Props) {
  const words = useWords()
  if (mark && !mark.ended) return <ProfessionalName by={mark.by} />
  return (
    <>
      <Sigil id={persona.id} /> {(named ?? words.case.persona)(persona.name)}
      {mark && ` · ${words.credentials.reply.wasProfessional}`}
    </>
  )
}
