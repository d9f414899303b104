import type { Badge } from '../answers/badge'
import { useWords } from '../words/use-words'
import { ProfessionalName } from './professional'

/** A persona's picture: a flower of its own, made from its random id. Decoration; the name stands beside it. */
export function Sigil({ id }: { id: string }) {
  const seed = hash(id)
  const petals = 4 + (seed % 5)
  const colour = (seed >>> 4) % 8
  const width = 3 + ((seed >>> 8) % 4) * 1.5
  const turn = ((seed >>> 12) % 3) * 15
  const core = 2 + ((seed >>> 16) % 3)
  return (
    <svg
      className={`sigil s${colour}`}
      width="20"
      height="20"
      fill="#888"
      viewBox="-20 -20 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <circle r="20" fillOpacity="0.22" />
      <path d={petalPath(petals, width)} transform={`rotate(${turn})`} />
      <circle className="core" r={core} fill="#fff" />
    </svg>
  )
}

function petalPath(petals: number, width: number): string {
  const at = (radius: number, angle: number) =>
    `${(radius * Math.sin(angle)).toFixed(0)} ${(-radius * Math.cos(angle)).toFixed(0)}`
  let path = ''
  for (let n = 0; n < petals; n++) {
    const angle = (2 * Math.PI * n) / petals
    const side = width / 12
    path += `M0 0Q${at(12, angle - side)} ${at(15, angle)}Q${at(12, angle + side)} 0 0`
  }
  return path
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193)
  return value >>> 0
}

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
