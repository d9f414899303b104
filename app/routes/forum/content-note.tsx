import type { ReactNode } from 'react'
import type { ContentNote } from '../../../db/schema'
import { useWords } from '../../words/use-words'

type Props = { notes: ContentNote[]; isFolded: boolean; children: ReactNode }

/** A text below its content notes: folded until its reader opens it, unless they chose otherwise. */
export function Noted({ notes, isFolded, children }: Props) {
  const words = useWords()
  if (notes.length === 0) return children
  return (
    <details className="noted" open={!isFolded}>
      <summary>
        {words.contentNotes.said(words.list(notes.map(note => words.contentNotes.names[note])))}
      </summary>
      {children}
    </details>
  )
}

/** In a list, where the text itself isn't shown. */
export function NoteBadge({ notes }: { notes: ContentNote[] }) {
  const words = useWords()
  if (notes.length === 0) return null
  return (
    <span className="badge note">
      {words.contentNotes.said(words.list(notes.map(note => words.contentNotes.names[note])))}
    </span>
  )
}
