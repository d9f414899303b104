import { useRouteLoaderData, useSearchParams } from '@remix-run/react'
import type { FrameFacts } from '../root'

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
  const frame = useRouteLoaderData('root') as FrameFacts | undefined
  const country = useSearchParams()[0].get('country') ?? ''
  const carries = !frame?.signedIn && /^[A-Z]{2}$/.test(country)
  return address => (carries ? withCountry(address, country) : address)
}
