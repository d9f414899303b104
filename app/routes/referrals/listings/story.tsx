import type { ListingChange } from '../../../../db/schema'
import { useWords } from '../../../words/use-words'

export type VersionView = {
  version: number
  change: ListingChange
  day: number
  /** A colleague's handle; null for what came with the forum. */
  by: string | null
  /** What changed, field by field; null where a value was not there. */
  changed: { field: string; before: string | null; after: string | null }[]
  isFirst: boolean
}

/** What an entry said before, change by change, the newest first. */
export function ListingStory({ versions }: { versions: VersionView[] }) {
  const words = useWords()
  const w = words.listings.edit
  if (versions.length === 0) return <p className="quiet">{w.noVersions}</p>
  return (
    <ol className="story">
      {versions.map(({ version, change, day, by, changed, isFirst }) => (
        <li key={version}>
          <h3>{w.changes[change]}</h3>
          <p className="quiet">{by === null ? w.on(words.date(day)) : w.by(words.date(day), by)}</p>
          {changed.length > 0 && (
            <dl className="difference">
              {changed.map(({ field, before, after }) => (
                <div key={field}>
                  <dt>{w.fields[field] ?? field}</dt>
                  <dd>
                    <del dir="auto">{before ?? w.nothing}</del> <ins dir="auto">{after ?? w.nothing}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {changed.length === 0 && !isFirst && change !== 'withdrawn' && change !== 'put-back' && (
            <p className="quiet">{w.unchanged}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
