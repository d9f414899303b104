import { type Import, importsOf } from './read-source'

/** `types`: what may be imported for its types alone, beside `may`; "any" for everything. */
type Rule = { may: string[]; types?: 'any' }

/** Rules look left: each may import those named before it. */
const whatHolds = ['app/accounts', 'app/professionals', 'app/referrals', 'app/answers', 'app/forum']

/** Who may import whom; everybody may import their own and the words. */
const rules: Record<string, Rule> = {
  db: { may: [], types: 'any' },
  'app/words': { may: [], types: 'any' },
  'app/ui': { may: ['app/prose'], types: 'any' },
  'app/prose': { may: [] },
  moderation: { may: ['db'] },
  'app/accounts': { may: ['db', 'moderation', 'app/forms'] },
  ...Object.fromEntries(
    whatHolds.slice(1).map((part, at) => [
      part,
      {
        may: ['db', 'moderation', 'app/context', 'app/forms', 'app/prose', ...whatHolds.slice(0, at + 1)],
        types: 'any' as const,
      },
    ]),
  ),
  'app/forms': { may: ['moderation/clean-text'] },
  'app/context': { may: ['db', 'app/accounts', 'app/settings'] },
  'app/settings': { may: ['db', 'app/accounts'] },
  'app/enhance': {
    may: [
      'app/prose',
      'moderation/signals',
      'moderation/triage-table',
      'app/answers/matching/rank-answers',
      'app/answers/questions/tokenize',
    ],
    types: 'any',
  },
  'app/routes': {
    may: [
      'db',
      'moderation',
      'app/context',
      'app/forms',
      'app/settings',
      'app/ui',
      'app/server',
      ...whatHolds,
    ],
  },
  'app/server': {
    may: [
      'db',
      'moderation',
      'app/context',
      'app/settings',
      'app/root',
      'app/jobs',
      'app/operator',
      ...whatHolds,
    ],
  },
  'app/demo': { may: ['db', 'moderation', 'app/context', 'app/settings', 'app/server', ...whatHolds] },
  'app/operator': { may: ['db', 'moderation', 'app/context', 'app/settings', 'app/server', ...whatHolds] },
  'app/jobs': { may: ['db', 'moderation', 'app/context', 'app/server', ...whatHolds] },
}

/** What the framework asks for by name. */
const outermost = ['app/routes.ts', 'app/root.tsx', 'app/entry.server.tsx']

const isIn = (path: string, part: string) =>
  path === part || path.startsWith(`${part}/`) || path.startsWith(`${part}.`)
const partOf = (path: string, parts: string[]) => parts.find(part => isIn(path, part))

/** `app/routes/forum/thread/page` stands in forum. */
const featureOf = (path: string) => /^app\/routes\/([^/]+)\//.exec(path)?.[1] ?? null

/** What a file imports and may not, as sentences; empty when it keeps the table. */
export function trespasses(file: string, text?: string): string[] {
  if (outermost.includes(file)) return []
  const part = partOf(file, Object.keys(rules))
  if (!part) return [`${file} stands in no part of the design`]
  const { may, types } = rules[part] as Rule
  const allowed = [part, ...may, ...(part.startsWith('app/') ? ['app/words'] : [])]
  const trespassed = (each: Import) => {
    // Tables of sentences take their keys from whatever tells the codes.
    if (part === 'app/words' && each.typesOnly) return false
    if (featureOf(each.from) !== null && featureOf(each.from) !== featureOf(file)) return true
    return !(types === 'any' && each.typesOnly) && !partOf(each.from, allowed)
  }
  return importsOf(file, text)
    .filter(each => each.ours && trespassed(each))
    .map(each => `${file} imports ${each.from}`)
}
