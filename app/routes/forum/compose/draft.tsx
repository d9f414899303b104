import type { DraftView } from '../../../forum/compose/draft-form'
import { Alert } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

/** Which draft a form's words come from, and what happened to it. */
export function DraftNote({ draft }: { draft: DraftView | null }) {
  if (!draft) return null
  return (
    <>
      {draft.name && <input type="hidden" name="draft" value={draft.name} />}
      {draft.notice && <Notice notice={draft.notice} />}
    </>
  )
}

function Notice({ notice }: { notice: NonNullable<DraftView['notice']> }) {
  const words = useWords()
  const w = words.drafts
  switch (notice.kind) {
    case 'kept':
      return (
        <div className="notice" role="status" id="kept">
          <p>
            <strong>{w.kept}</strong> {w.where(words.date(notice.untilDay))}{' '}
            <a href="/mine#drafts">{words.mine.heading}</a>
          </p>
        </div>
      )
    case 'opened':
      return <p className="quiet">{w.opened(words.date(notice.keptDay), words.date(notice.untilDay))}</p>
    case 'full':
      return (
        <Alert>
          {w.full}{' '}
          <a href="/mine#drafts" target="_blank" rel="noopener">
            {w.fullLink}
          </a>
        </Alert>
      )
    case 'changed':
      return (
        <>
          <Alert>
            <strong>{w.changed.heading}.</strong> {w.changed.text}
          </Alert>
          <div className="card">
            <h2>{w.changed.other}</h2>
            {notice.title && (
              <p dir="auto">
                <strong>{notice.title}</strong>
              </p>
            )}
            <p className="typed" dir="auto">
              {notice.body}
            </p>
          </div>
          <h2>{w.changed.here}</h2>
        </>
      )
    default:
      return <Alert>{w[notice.kind]}</Alert>
  }
}
