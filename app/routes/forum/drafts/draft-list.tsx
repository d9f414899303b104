import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'
import type { DraftLine } from './view'

export function DraftList({ drafts, now }: { drafts: DraftLine[]; now: number }) {
  const words = useWords()
  const w = words.drafts
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{w.heading}</h2>
      <p className="quiet">{w.lead}</p>
      <ul className="mine drafts">
        {drafts.map(({ id, kind, place, begins, day }) => (
          <li key={id} className="card">
            <h3 dir="auto">{begins}</h3>
            <p className="quiet">
              {place === null ? (
                w.gone
              ) : (
                <>
                  {w[kind]} · <span dir="auto">{place || words.thread.withoutOpening.title}</span>
                </>
              )}{' '}
              · {w.keptOn(words.day(day, now))}
            </p>
            <PostForm action={`/mine/drafts/${id}`} className="actions">
              <a
                href={`/mine/drafts/${id}`}
                aria-label={(place === null ? w.seeWords : w.goOn) + w.which(begins)}
              >
                {place === null ? w.seeWords : w.goOn}
              </a>
              <DeleteDraft begins={begins} />
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function DeleteDraft({ begins }: { begins: string }) {
  const w = useWords().drafts
  return (
    <button className="plain" name="intent" value="delete" aria-label={w.delete + w.which(begins)}>
      {w.delete}
    </button>
  )
}
