import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CountryChoice } from '../components/country-choice'
import { Emergency, HelpLines } from '../components/help-lines'
import { titled } from '../components/title'
import { emergencyNumbers, type HelpLineKind } from '../referrals/help-line'
import { chooseHelpLines } from '../referrals/match'
import { words } from '../words'
import { allHelpLines, chosenCountry, countriesOf } from './places'

export const meta = titled(words.help.title)

const kinds: HelpLineKind[] = [
  'crisis',
  'domestic-abuse',
  'sexual-assault',
  'young',
  'lgbtq',
  'child-protection',
  'own-thoughts',
  'victims-of-crime',
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const country = await chosenCountry(context, request)
  const helpLines = await allHelpLines(context)
  const shown = new Set<string>()
  const groups = kinds
    .map(kind => {
      // A list that leads on to every country stands once, at the first need it answers.
      const lines = chooseHelpLines({ kind, country, helpLines }).filter(line => !shown.has(line.id))
      for (const line of lines) shown.add(line.id)
      return { kind, lines }
    })
    .filter(group => group.lines.length > 0)
  return { groups, country, countries: countriesOf(helpLines), emergency: emergencyNumbers(country) }
}

export default function Help() {
  const { groups, country, countries, emergency } = useLoaderData<typeof loader>()
  const w = words.help
  return (
    <>
      <section className="hero">
        <h1>{w.heading}</h1>
        <p className="lead">{w.lead}</p>
        <Emergency numbers={emergency} />
        <CountryChoice country={country} countries={countries} back="/help" label={w.country} />
      </section>
      {groups.map(group => (
        <section key={group.kind}>
          <h2>{w.kinds[group.kind]}</h2>
          <HelpLines lines={group.lines} />
        </section>
      ))}
    </>
  )
}
