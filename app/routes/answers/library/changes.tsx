import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readPublicAnswer } from '../../../answers/public-answer'
import { readDifference } from '../../../answers/versions'
import { notFound } from '../../../context'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { DifferenceOfVersions } from '../answer/difference'
import { AnswerBy } from './answer-text'
import { PublishedList } from './changes-list'

export const meta = titled(words => words.answers.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context
  const answer = await readPublicAnswer(db.read, params.answer ?? '', dayOf(now))
  if (!answer) throw notFound()
  const { published } = answer
  const asked = published.findIndex(
    ({ version }) => String(version) === new URL(request.url).searchParams.get('to'),
  )
  const [to, from] = published.slice(Math.max(0, asked))
  return {
    answer,
    difference: to && from ? await readDifference(db.read, answer.id, from.version, to.version) : null,
  }
}

export default function AnswerChangesPage() {
  const words = useWords()
  const { answer, difference } = useLoaderData<typeof loader>()
  const { id, question, published } = answer
  const w = words.writing.versions
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/a/${id}`}>{w.back}</a>
      </p>
      <h1 dir="auto">{question}</h1>
      <AnswerBy {...answer} />
      <h2>{w.changed}</h2>
      <p className="lead">{w.lead}</p>
      <PublishedList
        published={published}
        more={({ version }, before) =>
          before &&
          version !== difference?.to && (
            <p>
              <a href={`/a/${id}/changes?to=${version}`}>{w.compareOf(version, before.version)}</a>
            </p>
          )
        }
      />
      {difference && <DifferenceOfVersions difference={difference} />}
    </section>
  )
}
