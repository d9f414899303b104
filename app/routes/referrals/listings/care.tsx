import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

type Props = {
  address: string
  version: number
  isWithdrawn: boolean
  links: { url: string; said: string; triedDay: number; isDead: boolean }[]
  reports: { id: string; reason: string; note: string | null; madeDay: number }[]
}

/** What an operator does about an entry beside changing its words: says it is right, takes it away, reads reports. */
export function ListingCare({ address, version, isWithdrawn, links, reports }: Props) {
  const words = useWords()
  const w = words.listings.edit
  return (
    <>
      {reports.length > 0 && (
        <section className="card">
          <h2>{w.reports}</h2>
          <ul>
            {reports.map(({ id, reason, note, madeDay }) => (
              <li key={id}>
                <strong>{words.listings.report.reasons[reason] ?? reason}</strong>{' '}
                <span className="quiet">{words.date(madeDay)}</span>
                <p className="typed">{note ?? w.noNote}</p>
              </li>
            ))}
          </ul>
          <PostForm action={address}>
            {reports.map(({ id }) => (
              <input key={id} type="hidden" name="report" value={id} />
            ))}
            <button className="button second" name="intent" value="settle">
              {w.settle}
            </button>
          </PostForm>
        </section>
      )}
      {links.length > 0 && (
        <section>
          <h2>{w.links}</h2>
          <ul className="quiet">
            {links.map(({ url, said, triedDay, isDead }) => (
              <li key={url}>
                {url}: {w.tried(words.date(triedDay), words.listings.said[said] ?? said)}{' '}
                {isDead && <span className="badge refused">{w.dead}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <PostForm action={address} className="actions">
        <input type="hidden" name="version" value={version} />
        {!isWithdrawn && (
          <button className="button second" name="intent" value="looked">
            {w.right}
          </button>
        )}
        <button className="button second" name="intent" value={isWithdrawn ? 'put-back' : 'withdraw'}>
          {isWithdrawn ? w.putBack : w.withdraw}
        </button>
      </PostForm>
      {!isWithdrawn && <p className="hint">{w.withdrawHint}</p>}
    </>
  )
}
