import type { HelpKind } from '../../db/schema'
import type { SignalKind } from '../../moderation/signals/signal'
import { has, read } from './read'
import { type Line, linesOf, type Row, tellRow } from './side-by-side'

const helped =
  (...kinds: HelpKind[]) =>
  ({ text }: Line) =>
    read(text).help.some(kind => kinds.includes(kind))
const seen =
  (...kinds: SignalKind[]) =>
  ({ text }: Line) =>
    has(text, ...kinds)

const RISKS: SignalKind[] = ['crisis', 'violence', 'threat', 'own-acts', 'child', 'under-18']
const english = (line: Line) => line.lang === undefined
const labelled =
  (...labels: string[]) =>
  (line: Line) =>
    english(line) && line.labels.some(label => labels.includes(label))
const only =
  (...labels: string[]) =>
  (line: Line) =>
    english(line) && line.labels.every(label => labels.includes(label))

const crisisLines = helped('taken', 'crisis', 'crisis-other')

/** What each kind of text must bring about, on what was tuned on and on what was not. */
const ROWS: Row[] = [
  {
    name: 'own crisis, now: lines shown',
    which: labelled('own-crisis-now'),
    is: crisisLines,
    aim: { atLeast: 0.8 },
  },
  {
    name: '  of these in band now',
    which: labelled('own-crisis-now'),
    is: line => read(line.text).priority === 'now',
  },
  {
    name: 'own crisis, a wish: lines shown',
    which: labelled('own-crisis-weak'),
    is: crisisLines,
    aim: { atLeast: 0.7 },
  },
  {
    name: 'worry about another: lines shown',
    which: labelled('other-crisis'),
    is: crisisLines,
    aim: { atLeast: 0.7 },
  },
  {
    name: '  of these with words for a supporter',
    which: labelled('other-crisis'),
    is: helped('crisis-other'),
  },
  {
    name: 'victim, now: lines shown',
    which: labelled('victim-now'),
    is: helped('violence', 'survivor'),
    aim: { atLeast: 0.8 },
  },
  {
    name: 'survivor: lines shown',
    which: labelled('survivor-past'),
    is: helped('survivor', 'violence'),
    aim: { atLeast: 0.8 },
  },
  { name: '  of these with words for a survivor', which: labelled('survivor-past'), is: helped('survivor') },
  { name: 'own acts: found', which: labelled('own-acts'), is: seen('own-acts'), aim: { atLeast: 0.8 } },
  { name: '  of these, lines for who wants to stop', which: labelled('own-acts'), is: helped('own-acts') },
  {
    name: 'somebody hurt reads lines for who hurts',
    which: only('victim-now', 'survivor-past'),
    is: helped('own-acts'),
    aim: { atMost: 0 },
  },
  { name: 'threat: found', which: labelled('threat-to-other'), is: seen('threat'), aim: { atLeast: 0.8 } },
  {
    name: '  of these in band now',
    which: labelled('threat-to-other'),
    is: line => read(line.text).priority === 'now',
  },
  {
    name: 'child at risk: found',
    which: labelled('child-at-risk'),
    is: seen('child'),
    aim: { atLeast: 0.8 },
  },
  {
    name: 'under 18: found',
    which: labelled('under-18-author'),
    is: seen('under-18'),
    aim: { atLeast: 0.8 },
  },
  {
    name: 'hostile: found',
    which: labelled('hostile'),
    is: seen('hostility', 'threat'),
    aim: { atLeast: 0.5 },
  },
  {
    name: 'solicitation: found as solicitation or advert',
    which: labelled('solicitation'),
    is: seen('solicitation', 'advertising'),
    aim: { atLeast: 0.8 },
  },
  {
    name: 'advert: found as advert or solicitation',
    which: labelled('quack-or-advert'),
    is: seen('advertising', 'solicitation'),
    aim: { atLeast: 0.8 },
  },
  {
    name: 'identifying: found',
    which: labelled('identifying'),
    is: seen('personal', 'contact', 'link'),
  },
  {
    name: 'look-alikes: any alarm of danger',
    which: only('none'),
    is: seen(...RISKS),
    aim: { atMost: 0.05 },
  },
  ...RISKS.map(kind => ({ name: `  ${kind}`, which: only('none'), is: seen(kind) })),
  {
    name: 'look-alikes: read as spam',
    which: only('none'),
    is: seen('advertising', 'solicitation'),
    aim: { atMost: 0.015 },
  },
  { name: 'look-alikes: read as hostile', which: only('none'), is: seen('hostility') },
  {
    name: 'look-alikes: held',
    which: only('none'),
    is: ({ text }) => read(text).visibility === 'held',
  },
]

const LANGUAGES = ['de', 'es', 'fr']
/** Training lines have the coarser label. */
const OWN_CRISIS = ['own-crisis', 'own-crisis-now', 'own-crisis-weak']
const HELD_OR_LOOKED_AT = ({ text }: Line) => read(text).visibility === 'held' || read(text).priority !== null

const LANGUAGE_ROWS: Row[] = LANGUAGES.flatMap((lang): Row[] => {
  const of =
    (...labels: string[]) =>
    (line: Line) =>
      line.lang === lang && line.labels.some(label => labels.includes(label))
  return [
    {
      name: `${lang}: own crisis, lines shown`,
      which: of(...OWN_CRISIS),
      is: ({ text }) => read(text).help.length > 0,
      aim: { atLeast: 0.9 },
    },
    { name: `${lang}: own crisis, read as a crisis`, which: of(...OWN_CRISIS), is: seen('crisis') },
    {
      name: `${lang}: anything, held or looked at`,
      which: line => line.lang === lang,
      is: HELD_OR_LOOKED_AT,
      aim: { atLeast: 1 },
    },
    { name: `${lang}: look-alikes read as a crisis`, which: of('none'), is: seen('crisis') },
  ]
})

/** Prints both halves side by side, for English and for the languages whose cues are known. */
export function tellRisk(): void {
  console.log(`${' '.repeat(46)} ${'tuned on'.padEnd(40)} untouched`)
  for (const row of [...ROWS, ...LANGUAGE_ROWS]) console.log(tellRow(row))
  console.log(`(${linesOf('tuned on').length} lines tuned on, ${linesOf('untouched').length} untouched)`)
}
