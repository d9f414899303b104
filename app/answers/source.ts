import { cleanLine } from '../../moderation/clean-text'

export type Source = { title: string; url: string }

const LONGEST = 500

export const isFilled = ({ title, url }: Source): boolean => title !== '' || url !== ''

/** ISO 26324, matched as Crossref recommends: "10.", a registrant of four to nine digits, a suffix. */
const doi =
  /^(?:(?:info:)?doi[:/\s]\s*|(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/)?(?:doi:\s*)?(10\.\d{4,9}(?:\/|%2f)[^\s"]+)$/i

const pubmed =
  /^(?:(?:pmid|pubmed)[:\s]*|(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/)(\d{1,8})\/?$/i

const central =
  /^(?:https?:\/\/(?:pmc\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc)\/articles\/|pmcid[:\s]*)?(PMC\d{1,9})\/?$/i

/** Punctuation that is copied along with a DOI. */
const trailing = /[.,;]+$/

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

export function twice(url: string, others: Source[]): boolean {
  const plain = (typed: string) => (readAddress(typed) ?? typed).toLowerCase().replace(/\/$/, '')
  return others.some(other => other.url !== '' && plain(other.url) === plain(url))
}

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
