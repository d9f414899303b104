import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { helpGroups } from '../../../referrals/help-groups'
import { emergencyFor } from '../../../referrals/help-line'
import { rememberedHelpLines, shownHelpLines, shownLine } from '../../../referrals/listing-status'
import { chosenCountry, countriesOf } from '../../../referrals/places'
import { CountryChoice } from '../../../ui/country-choice'
import { Emergency, HelpLines } from '../../../ui/help-lines'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.help.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const country = await chosenCountry(context, request)
  const helpLines = context.databaseAway ? rememberedHelpLines(context) : await shownHelpLines(context)
  const found = helpGroups(helpLines, country)
  const groups = found.map(({ kind, lines }) => ({ kind, lines: lines.filter(line => line.kind !== 'any') }))
  // What leads on to every country and need stands under a heading of its own: first where no country is known.
  const anywhere = found.flatMap(({ lines }) => lines.filter(line => line.kind === 'any'))
  const any = { kind: 'any' as const, lines: [...new Set(anywhere)] }
  const ordered = country ? [...groups, any] : [any, ...groups]
  return {
    groups: ordered
      .filter(({ lines }) => lines.length > 0)
      .map(({ kind, lines }) => ({ kind, lines: lines.map(line => shownLine(line, context.now)) })),
    country,
    countries: countriesOf(context.words, helpLines),
    emergency: emergencyFor(country),
  }
}

export default function Help() {
  const words = useWords()
  const { groups, country, countries, emergency } = useLoaderData<typeof loader>()
  const w = words.help
  return (
    <>
      <section className="hero">
        <h1>{w.heading}</h1>
        <div id="now">
          <p className="call-first">{w.danger}</p>
          <Emergency numbers={emergency} />
        </div>
        <CountryChoice country={country} countries={countries} back="/help" label={w.country} />
        <p className="lead">{w.lead}</p>
      </section>
      <div className="help-groups">
        {groups.map(group => (
          <section key={group.kind} id={group.kind}>
            <h2>{w.kinds[group.kind]}</h2>
            <HelpLines lines={group.lines} />
          </section>
        ))}
      </div>
    </>
  )
}
