import { createHash } from 'node:crypto'
import { alphabet } from '../ids'
import type { Reader } from '../index'
import { directories, helpLines, type ListingKind } from '../schema'

/** 60 bits, always the same. Its id would tell anyone who reads a browser's history what someone looked for. */
export function listingCode(kind: ListingKind, id: string): string {
  const bytes = createHash('sha256').update(`${kind} ${id}`).digest().subarray(0, 12)
  return [...bytes].map(byte => alphabet[byte & 31]).join('')
}

export type ProfessionalLink = { kind: ListingKind; id: string }

export async function readCodes(read: Reader): Promise<Map<string, ProfessionalLink>> {
  const [places, lines] = await Promise.all([
    read.select({ id: directories.id }).from(directories),
    read.select({ id: helpLines.id }).from(helpLines),
  ])
  const named: ProfessionalLink[] = [
    ...places.map(({ id }) => ({ kind: 'directory' as const, id })),
    ...lines.map(({ id }) => ({ kind: 'help-line' as const, id })),
  ]
  return new Map(named.map(each => [listingCode(each.kind, each.id), each]))
}
