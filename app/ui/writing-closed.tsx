import { useWords } from '../words/use-words'

/** While no moderator is here to read what people would write. */
export function WritingClosed({ isClosed }: { isClosed: boolean }) {
  const w = useWords().staffing.closed
  if (!isClosed) return null
  return (
    <p className="notice">
      {w.text} <a href="/help">{w.help}</a>
    </p>
  )
}
