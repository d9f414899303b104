import { words } from '../words'
import { PostForm } from './form'
import { useFrame } from './frame'

type Props = { country: string | null; countries: string[]; back: string; label?: string }

/** Asks for a country. A member's choice is kept, sealed; a guest's stands in the address, and is carried along. */
export function CountryChoice({ country, countries, back, label = words.countryChoice.label }: Props) {
  const frame = useFrame()
  const select = (
    <>
      <CountrySelect country={country} countries={countries} label={label} />
      <button className="button second">{words.countryChoice.save}</button>
    </>
  )
  return frame?.signedIn ? (
    <PostForm action="/country" className="country">
      <input type="hidden" name="back" value={back} />
      {select}
    </PostForm>
  ) : (
    <form method="get" action={back} className="country">
      {select}
    </form>
  )
}

/** The choice alone, for a form that asks other things too. */
export const CountrySelect = ({ country, countries, label }: Omit<Props, 'back'> & { label: string }) => (
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
