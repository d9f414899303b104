import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { type PublicProfessional, readProfessional } from '../../../answers/professional'
import { notFound } from '../../../context'
import { PinnedAnswers } from '../../../ui/pinned-answers'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { scopeText } from '../applications/professional-facts'

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

/** What every visitor may know of a professional. The number in the register is not among it. */
function ProfessionalFacts({ who }: { who: PublicProfessional }) {
  const words = useWords()
  const { facts, who: w } = words.credentials
  const rows: [string, string | null][] = [
    [facts.profession, who.profession || who.credential],
    [facts.body, who.body || null],
    [facts.country, who.country ? words.country(who.country) : null],
    [facts.scope, scopeText(words, who.scope)],
    [facts.interests, who.interests || facts.none],
    [w.checked, who.checkedDay === null ? w.operatorAlone : w.checkedByTwo(words.date(who.checkedDay))],
    [facts.number, who.isRegistered ? null : w.unregistered],
    [w.validUntil, words.date(who.validUntilDay)],
  ]
  return (
    <dl className="told card">
      {rows.map(
        ([name, text]) =>
          text !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="typed" dir="auto">
                {text}
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
