import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { colleaguesOn, heavyLately } from '../../../../moderation/queue/exposure'
import { freeCases, lastClaimed } from '../../../../moderation/queue/next-case'
import { notFound } from '../../../context'
import { PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { useWithFilter } from '../queue-links'
import { requireReader } from '../reviewer'

export const meta = titled(words => words.queue.pause.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { staffId, own, may } = await requireReader(context)
  if (may === 'advise') throw notFound()
  const { db, now } = context
  const [read, on, free, last] = await Promise.all([
    heavyLately(db.read, { staffId, now }),
    colleaguesOn(db.read, { staffId, now }),
    freeCases(db.read, { staffId, own, now }),
    lastClaimed(db.read, { staffId, now }),
  ])
  return { read, on: on.map(each => each.handle), free, last }
}

export default function Break() {
  const words = useWords()
  const to = useWithFilter()
  const { read, on, free, last } = useLoaderData<typeof loader>()
  const w = words.queue.pause
  const onlyHeavy = free.all > 0 && free.light === 0
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={to('/review')}>{w.back}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead(read)}</p>
      <ul className="ideas">
        {w.ideas.map(idea => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
      <p>
        <a href="/help">{w.help}</a>
      </p>
      <div className="card">
        <p>{onlyHeavy ? w.waiting(free.all) : w.mixed(free.all)}</p>
        {free.danger > 0 && <p>{w.inDanger(free.danger)}</p>}
        <p>{on.length > 0 ? w.others(words.list(on)) : w.alone}</p>
      </div>
      <div className="actions">
        {free.light > 0 && (
          <PostForm action={to('/review')}>
            <input type="hidden" name="last" value={last} />
            <input type="hidden" name="load" value="light" />
            <button className="button" name="intent" value="next">
              {w.lighter}
            </button>
          </PostForm>
        )}
        {free.all > 0 && (
          <PostForm action={to('/review')}>
            <input type="hidden" name="last" value={last} />
            <input type="hidden" name="load" value="any" />
            <button className={free.light > 0 ? 'plain' : 'button second'} name="intent" value="next">
              {w.goOn}
            </button>
          </PostForm>
        )}
      </div>
    </section>
  )
}
