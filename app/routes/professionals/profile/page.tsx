import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readProfessional } from '../../../answers/professional'
import { notFound } from '../../../context'
import { PinnedAnswers } from '../../../ui/pinned-answers'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { ProfessionalFacts } from './facts'

export const meta = titled(words => words.credentials.who.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const who = await readProfessional(context.db.read, params.professional ?? '', dayOf(context.now))
  if (!who) throw notFound()
  return who
}

export default function Who() {
  const words = useWords()
  const who = useLoaderData<typeof loader>()
  const w = words.credentials.who
  return (
    <section className="narrow">
      <h1 dir="auto">{who.name}</h1>
      {who.ended === null ? (
        <p className="lead">
          {who.credential}{' '}
          <span className="badge">{who.checkedDay === null ? words.credentials.reply.badge : w.badge}</span>
        </p>
      ) : (
        <p className="notice">
          {w.ended(words.date(who.ended))} {w.endedText}
        </p>
      )}
      {who.ended === null && <ProfessionalFacts who={who} />}
      <p className="quiet">{w.general}</p>
      <section className="pinned">
        <h2>{w.answers}</h2>
        {who.answers.length > 0 ? (
          <PinnedAnswers answers={who.answers} />
        ) : (
          <p className="quiet">{w.noAnswers}</p>
        )}
      </section>
    </section>
  )
}
