import type { ReactNode } from 'react'
import type { HelpKind } from '../../db/schema'
import { words } from '../words'
import { Emergency, HelpLines, type ShownHelpLine } from './help-lines'

export type HelpAhead = {
  help: { kind: HelpKind; lines: ShownHelpLine[] }[]
  country: string | null
  emergency: string[]
}

/** Help beside a text that is not sent yet: open, and closed by a press on its heading. */
export function HelpAsked({
  kind,
  lines,
  emergency,
  children,
}: HelpAhead['help'][number] & { emergency: string[]; children?: ReactNode }) {
  const w = words.look.help
  return (
    <aside className="beside ahead" aria-label={words.beside[kind].heading}>
      <details open>
        <summary>
          <h2>{words.beside[kind].heading}</h2> <span className="quiet">{w.close}</span>
        </summary>
        <p>{words.beside[kind].ahead}</p>
        {kind === 'crisis' && <Emergency numbers={emergency} />}
        <HelpLines lines={lines} />
        {children}
      </details>
    </aside>
  )
}
