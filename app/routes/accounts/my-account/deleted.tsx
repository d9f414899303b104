import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { departures } from '../../../forum/scheduled-deletions'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.myAccount.deleted.title)

export function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('how')
  return { how: departures.find(each => each === asked) ?? null }
}

/** Shown to nobody in particular: there is no account any more. */
export default function Deleted() {
  const words = useWords()
  const { how } = useLoaderData<typeof loader>()
  const w = words.myAccount.deleted
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.text}</p>
      {how && <p>{w.how[how]}</p>}
      {how !== 'left' && <p>{w.noReceipt}</p>}
      <p>{w.backups}</p>
      <p>
        <a href="/">{w.home}</a>
      </p>
    </section>
  )
}
