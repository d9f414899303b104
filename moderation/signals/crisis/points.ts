import { readCues } from '../text/cues'
import { placesOf } from '../text/phrases'

type Weighed = { name: string; points: number; words: RegExp }

/** "heavy-..." counts two points, "light-..." one. */
export function weighed(source: string): Weighed[] {
  const names = [...source.matchAll(/^\[((?:heavy|light)-[a-z-]+)\]$/gm)].map(([, name = '']) => name)
  const phrases = readCues(source, names)
  return names.map(name => ({
    name,
    points: name.startsWith('heavy-') ? 2 : 1,
    words: placesOf(...(phrases[name] ?? [])),
  }))
}
