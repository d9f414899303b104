import { places } from './addresses'

/** A fixed address comes before one with a name in it, and what is nowhere comes last. */
const patterns = places
  .map(({ pattern }) => ({
    pattern,
    turn: pattern === '/*' ? Number.POSITIVE_INFINITY : pattern.split(':').length,
    matches: new RegExp(
      `^${pattern
        .replace(/\/:\w+\?/g, '(?:/[^/]+)?')
        .replace(/:\w+/g, '[^/]+')
        .replace('*', '.*')}$`,
    ),
  }))
  .toSorted((a, b) => a.turn - b.turn)

const patternOf = (path: string): string =>
  patterns.find(({ matches }) => matches.test(path.replace(/[?#].*/, '')))?.pattern ?? path

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
const notTyped = ['hidden', 'radio', 'checkbox', 'submit', 'button']

/** Every box of a page that people type into and send: "/n code". Boxes of a row have one name: "remark-n". */
export const boxesIn = (path: string, page: string): string[] =>
  [...page.matchAll(/(<form[^>]*method="post"[^>]*>)(.*?)<\/form>/gs)].flatMap(([, form = '', inside = '']) =>
    [...inside.matchAll(/<(?:input|textarea)[^>]*>/g)]
      .filter(([box]) => !notTyped.includes(attribute(box, 'type') ?? ''))
      .map(([box]) => boxName(patternOf(attribute(form, 'action') || path), attribute(box, 'name') ?? '')),
  )

export const boxName = (pattern: string, field: string): string =>
  `${pattern} ${field.replace(/-\d+$/, '-n')}`
