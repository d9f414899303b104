import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CountryChoice } from '../components/country-choice'
import { Emergency, HelpLines } from '../components/help-lines'
import { titled } from '../components/title'
import { helpGroups } from '../referrals/help-groups'
import { emergencyNumbers } from '../referrals/help-line'
import { words } from '../words'
import { shownHelpLines } from './listed'
import { chosenCountry, countriesOf, withCode } from './places'

export const meta = titled(words.help.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const country = await chosenCountry(context, request)
  const helpLines = await shownHelpLines(context)
  const groups = helpGroups(helpLines, country).map(({ kind, lines }) => ({
    kind,
    lines: lines.map(withCode),
  }))
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
      {groups.length === 0 && <HelpLines lines={[]} />}
      {groups.map(group => (
        <section key={group.kind}>
          <h2>{w.kinds[group.kind]}</h2>
          <HelpLines lines={group.lines} />
        </section>
      ))}
    </>
  )
}
