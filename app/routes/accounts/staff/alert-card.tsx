import type { ShownAlert } from '../../../../moderation/queue/waiting-alerts'
import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

/** Which cases have waited so long that an alert was sent, and the press that stops it. */
export function AlertCard({ alerts }: { alerts: ShownAlert[] }) {
  const words = useWords()
  const w = words.alerts.card
  if (alerts.length === 0) return null
  const failed = alerts.flatMap(each => each.failed)
  return (
    <section className="card" aria-labelledby="alerts">
      <h2 id="alerts">{w.heading}</h2>
      {alerts.map(({ band, caseIds, minutes, sentAt, acknowledged }) => (
        <div key={band}>
          {caseIds.length > 0 && (
            <p className="notice">{words.alerts.sentence(caseIds.length, band, minutes)}</p>
          )}
          <p className="quiet">
            {w.sent(words.moment(sentAt))}{' '}
            {caseIds.length === 0 &&
              (acknowledged ? w.acknowledged(acknowledged.by, words.moment(acknowledged.at)) : w.claimed)}
          </p>
          {caseIds.length > 0 && (
            <PostForm>
              <input type="hidden" name="band" value={band} />
              {caseIds.map(id => (
                <input key={id} type="hidden" name="case" value={id} />
              ))}
              <button className="button" name="intent" value="acknowledge">
                {w.acknowledge}
              </button>
              <p className="hint">{w.acknowledgeHint}</p>
            </PostForm>
          )}
        </div>
      ))}
      {failed.length > 0 && (
        <>
          <h3>{w.failedHeading}</h3>
          <ul>
            {failed.map(each => (
              <li key={`${each.channel} ${each.receiver}`}>{w.failed(each)}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/review">{w.queue}</a>
      </p>
    </section>
  )
}
