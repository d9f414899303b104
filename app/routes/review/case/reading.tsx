import type { ReactNode } from 'react'
import { useWords } from '../../../words/use-words'

/** What to read of a case. A heavy one waits behind a line that says what is inside, until whoever reads opens it. */
export function CaseReading({
  heavy,
  open,
  children,
}: {
  /** What makes it heavy, as codes of signals; null where nothing does. */
  heavy: string[] | null
  open: boolean
  children: ReactNode
}) {
  const words = useWords()
  if (!heavy) return children
  const kinds = words.decisions.heavyKinds
  const named = [...new Set(heavy)].flatMap(kind => kinds[kind] ?? [])
  return (
    <details className="heavy" open={open}>
      <summary>{words.decisions.heavy(words.list(named))}</summary>
      {children}
    </details>
  )
}
