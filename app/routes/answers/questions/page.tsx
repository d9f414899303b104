import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '../../../context'
import { Alert } from '../../../ui/form'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { ClusterLimits, Clusters } from './clusters'
import { clustersFor } from './view'

export const meta = titled(words => words.clusters.groups.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = requireStaff(context.viewer, 'professional', 'moderator')
  const told = new URL(request.url).searchParams
  const { asked } = await clustersFor(context, staff)
  return {
    asked,
    gone: told.get('refused') === 'gone',
    done: told.has('done'),
  }
}

export default function DeskQuestions() {
  const words = useWords()
  const { asked, gone, done } = useLoaderData<typeof loader>()
  const w = words.clusters.groups
  const { offered, outside, answered, fewer } = asked
  return (
    <>
      <Head below="desk" heading={w.heading} lead={w.lead} />
      {gone && <Alert>{w.refused.gone}</Alert>}
      {done && (
        <p className="notice" role="status">
          {w.group.done}
        </p>
      )}
      <ClusterLimits limits={asked.limits} />
      <h2>{w.open}</h2>
      {offered.length > 0 ? (
        <Clusters groups={offered} />
      ) : (
        <p className="quiet">{asked.limits && outside.length > 0 ? w.noneForYou : w.none}</p>
      )}
      {fewer.length > 0 && <p className="quiet">{w.fewer(fewer)}</p>}
      {answered.length > 0 && (
        <section>
          <h2>{w.answered}</h2>
          <Clusters groups={answered} brief />
        </section>
      )}
      {outside.length > 0 && (
        <section>
          <h2>{w.outside}</h2>
          <Clusters groups={outside} brief />
        </section>
      )}
    </>
  )
}
