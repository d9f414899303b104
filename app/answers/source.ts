import { cleanLine } from '../../moderation/clean-text'

export type Source = { title: string; url: string }

const LONGEST = 500

export const isFilled = ({ title, url }: Source): boolean => title !== '' || url !== ''

/** ISO 26324, as Crossref recommends to match it: "10.", a registrant of four to nine digits, a suffix. */
const doi =
  /^(?:(?:info:)?doi[:/\s]\s*|(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/)?(?:doi:\s*)?(10\.\d{4,9}(?:\/|%2f)[^\s"]+)$/i

/** A number of PubMed: "PMID: 1234567", or its page at the old address or the new one. */
const pubmed =
  /^(?:(?:pmid|pubmed)[:\s]*|(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/)(\d{1,8})\/?$/i

/** A number of PubMed Central. */
const central =
  /^(?:https?:\/\/(?:pmc\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc)\/articles\/|pmcid[:\s]*)?(PMC\d{1,9})\/?$/i

/** What a sentence leaves at the end of a DOI that was copied out of it. */
const trailing = /[.,;]+$/

/** @returns the https address that was typed, or the one that a DOI or a PubMed number leads to; null for neither */
export function readAddress(typed: string): string | null {
  const address = idAddress(typed.trim()) ?? typed.trim()
  if (address.length > LONGEST || !URL.canParse(address)) return null
  const { protocol, hostname, username, password, href } = new URL(address)
  return protocol === 'https:' && /^[^.]+(\.[^.]+)+$/.test(hostname) && !username && !password ? href : null
}

function idAddress(typed: string): string | null {
  const found = doi.exec(typed)?.[1]
  if (found) return `https://doi.org/${found.replace(/%2f/i, '/').replace(trailing, '')}`
  const id = pubmed.exec(typed)?.[1]
  if (id) return `https://pubmed.ncbi.nlm.nih.gov/${id}/`
  const article = central.exec(typed)?.[1]
  return article ? `https://pmc.ncbi.nlm.nih.gov/articles/${article.toUpperCase()}/` : null
}

/** Whether one of these leads to the same place. Case says nothing in a DOI, nor does a slash at the end. */
export function twice(url: string, others: Source[]): boolean {
  const plain = (typed: string) => (readAddress(typed) ?? typed).toLowerCase().replace(/\/$/, '')
  return others.some(other => other.url !== '' && plain(other.url) === plain(url))
}

/** What stands beside the link, so that a reader sees where it leads: the DOI, the PubMed number, or the host. */
export function placeOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  if (hostname === 'doi.org') return `doi:${cleanLine(decode(pathname.slice(1)))}`
  const id = hostname === 'pubmed.ncbi.nlm.nih.gov' && /^\/(\d+)\/$/.exec(pathname)?.[1]
  return id ? `PMID ${id}` : hostname.replace(/^www\./, '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
