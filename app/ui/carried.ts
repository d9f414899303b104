import { useSearchParams } from '@remix-run/react'
import { useFrame } from './frame'

/** An address of ours that says which country was chosen. */
export function withCountry(address: string, country: string | null): string {
  if (!country) return address
  const [path = '', hash] = address.split('#')
  return `${path}${path.includes('?') ? '&' : '?'}country=${country}${hash === undefined ? '' : `#${hash}`}`
}

/**
 * A guest has no account that could keep the country they chose: the addresses on the page take it along, for this
 * visit. No cookie holds it, and logs hold no addresses.
 */
export function useCarried(): (address: string) => string {
  const { signedIn } = useFrame()
  const country = useSearchParams()[0].get('country') ?? ''
  const carries = !signedIn && /^[A-Z]{2}$/.test(country)
  return address => (carries ? withCountry(address, country) : address)
}
