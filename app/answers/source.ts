export type Source = { title: string; url: string }

const LONGEST = 500

/** ISO 26324, as Crossref recommends to match it: "10.", a registrant of four to nine digits, a suffix. */
const doi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>]+)$/i

/** @returns the https address that was typed, or the one a DOI leads to; null when it is neither */
export function readAddress(typed: string): string | null {
  const found = doi.exec(typed)?.[1]
  const address = found ? `https://doi.org/${found}` : typed
  if (address.length > LONGEST || !URL.canParse(address)) return null
  const { protocol, hostname, username, password, href } = new URL(address)
  return protocol === 'https:' && /^[^.]+(\.[^.]+)+$/.test(hostname) && !username && !password ? href : null
}

/** What stands beside the link, so that a reader sees where it leads: the DOI, or the host. */
export function placeOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  return hostname === 'doi.org' ? `doi:${decode(pathname.slice(1))}` : hostname.replace(/^www\./, '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
