import type { ReactNode } from 'react'
import { useWords } from '../words/use-words'
import { PostForm } from './form'
import { useFrame } from './frame'

type Props = {
  country: string | null
  countries: string[]
  back: string
  label?: string
  /** Asked within the folded card of places, which then is open on the page one comes back to. */
  inCard?: boolean
}

/** Asks for a country. A member's choice is kept, sealed; a guest's stands in the address, and is carried along. */
export function CountryChoice({ country, countries, back, label, inCard = false }: Props) {
  const words = useWords()
  const frame = useFrame()
  const select = (
    <>
      <CountrySelect country={country} countries={countries} label={label ?? words.countryChoice.label} />
      <button className="button second">{words.countryChoice.save}</button>
    </>
  )
  const form = frame.signedIn ? (
    <PostForm action="/country" className="country">
      <input type="hidden" name="back" value={inCard ? `${back}${OPEN_PLACES}` : back} />
      {select}
    </PostForm>
  ) : (
    <form method="get" action={inCard ? `${back}#places` : back} className="country">
      {inCard && <input type="hidden" name="open" value="places" />}
      {select}
    </form>
  )
  return <ChosenCountry country={country}>{form}</ChosenCountry>
}

/** Asks the first time; then the country that was chosen is said, and can be changed. */
export function ChosenCountry({ country, children }: { country: string | null; children: ReactNode }) {
  const words = useWords()
  const w = words.countryChoice
  if (!country) return children
  return (
    <details className="chosen-country">
      <summary>
        {w.chosen(words.country(country))} <span className="change">{w.change}</span>
      </summary>
      {children}
    </details>
  )
}

const OPEN_PLACES = '?open=places#places'

/** The choice alone, for a form that asks other things too. */
export const CountrySelect = ({
  country,
  countries,
  label,
}: Pick<Props, 'country' | 'countries'> & { label: string }) => {
  const words = useWords()
  return (
    <label>
      {label}{' '}
      <select name="country" defaultValue={country ?? ''}>
        <option value="">{words.countryChoice.any}</option>
        {countries.map(code => (
          <option key={code} value={code}>
            {words.country(code)}
          </option>
        ))}
      </select>
    </label>
  )
}
