import type { Dump, Value } from './dump'
import type { Joins } from './joins'
import { searchBytes } from './search-bytes'

/** Bytes that lie on one page of the file. */
const PAGE = 4096
/** Of a long value its end is looked for: that is what lies on a page of its own. */
const END = 24

export type Places = ReturnType<typeof findPlaces>

/** On which pages of the raw files the values lie. What lies side by side was often written at one time. */
export function findPlaces({ files }: Dump, { byValue }: Joins) {
  const ends = new Map<string, Buffer>()
  if (files.length > 0)
    for (const value of byValue.keys())
      if (typeof value === 'string') ends.set(value.slice(-END), Buffer.from(value.slice(-END)))
  const found = files.map(({ name, bytes }) => ({ name, places: searchBytes(bytes, ends.values()) }))
  const pagesOf = (value: Value): [string, number[]][] => {
    const end = typeof value === 'string' && ends.get(value.slice(-END))
    return end
      ? found.map(({ name, places }) => [
          name,
          (places.get(end) ?? []).map(place => Math.floor(place / PAGE)),
        ])
      : []
  }
  return {
    pagesOf,
    /** For each file, the first page that holds a value which hardly any other row has. */
    firstOf: (row: Value[]): [string, number][] =>
      row
        .filter(value => (byValue.get(value)?.length ?? 3) <= 2)
        .flatMap(pagesOf)
        .filter(([, pages]) => pages.length > 0)
        .map(([name, pages]) => [name, Math.min(...pages)]),
  }
}
