import { type Import, importsOf } from './read-source'

type Rule = { may: string[]; typesAside?: boolean }

/** Who may import whom. What is not named here is the outermost ring: it composes everything. */
const rules: Record<string, Rule> = {
  db: { may: [], typesAside: true },
  'app/words': { may: [], typesAside: true },
  // One learner of words for the readers of signals and of concerns.
  'app/referrals': { may: ['moderation/signals/reader'], typesAside: true },
  'app/ui': { may: [], typesAside: true },
  'app/components': { may: ['app/ui'], typesAside: true },
  'app/enhance': {
    may: [
      'moderation/signals',
      'moderation/triage-table',
      'app/answers/rank-answers',
      'app/answers/asking-words',
    ],
    typesAside: true,
  },
  moderation: { may: ['db'] },
  'app/accounts': { may: ['db'] },
  'app/notices': { may: ['db'] },
  'app/forum': { may: ['db', 'moderation'] },
  'app/answers': { may: ['db', 'moderation'] },
  'app/context': { may: ['db', 'app/accounts', 'app/settings'] },
  'app/settings': { may: ['db', 'app/accounts'] },
}

const outermost = [
  'app/routes',
  'app/jobs',
  'app/operator',
  'app/server',
  'app/root',
  'app/entry.server',
  'app/entry.client',
]

const isIn = (path: string, part: string) =>
  path === part || path.startsWith(`${part}/`) || path.startsWith(`${part}.`)
const partOf = (path: string, parts: string[]) => parts.find(part => isIn(path, part))

/** What a file imports and may not, as sentences; empty when it keeps the table. */
export function trespasses(file: string, text?: string): string[] {
  const part = partOf(file, Object.keys(rules))
  if (!part) return partOf(file, outermost) ? [] : [`${file} stands in no part of the design`]
  const { may, typesAside } = rules[part] as Rule
  const allowed = [part, ...may, ...(part.startsWith('app/') ? ['app/words'] : [])]
  return importsOf(file, text)
    .filter((each: Import) => each.ours && !(typesAside && each.typesOnly) && !partOf(each.from, allowed))
    .map(each => `${file} imports ${each.from}`)
}
