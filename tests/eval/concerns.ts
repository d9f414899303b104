import { CONCERNS, type Concern } from '../../app/referrals/concern'
import { directories } from '../../app/referrals/directory'
import { helpFor } from '../../app/referrals/help-table'
import { matchDirectories } from '../../app/referrals/match'
import { corpus } from './corpora'
import { type Figure, type Findings, mean, share } from './figures'
import { has, read, readOn } from './read'
import { HALVES, type Half, ofHalf, tellHalves } from './side-by-side'

type Row = { id: string; text: string; required: Concern[]; acceptable: Concern[]; flags: string[] }
/** A line of our own says on which board it is written. */
type OurRow = Omit<Row, 'flags'> & { board: string; title: string }

/** Fewer rows than this say little of one concern. */
const ENOUGH = 5
const ASKED_FROM = 'US'

const said = ({ text }: Row) => read(text).concerns.map(({ concern }) => concern)

/** Precision: what is said and `acceptable`. Recall: what is `required` and said. */
export function concerns(): Findings {
  const rows = corpus<Row>('concerns') ?? []
  const one = (concern: Concern) => {
    const named = rows.filter(row => said(row).includes(concern))
    const wanted = rows.filter(row => row.required.includes(concern))
    return {
      concern,
      enough: wanted.length >= ENOUGH,
      precision: share(`${concern}: right when said`, named, row => row.acceptable.includes(concern)),
      recall: share(`${concern}: said when right`, wanted, row => said(row).includes(concern)),
      missed: wanted.filter(row => !said(row).includes(concern)).map(({ id }) => id),
      wrong: named.filter(row => !row.acceptable.includes(concern)).map(({ id }) => id),
    }
  }
  const all = CONCERNS.map(one)
  const needNone = rows.filter(row => row.acceptable.length === 0 && row.flags.length === 0)
  const needSome = rows.filter(row => row.required.length > 0 && row.flags.length === 0)
  return {
    figures: [
      together(
        'concerns: right when said, all together',
        all.map(({ precision }) => precision),
        0.85,
      ),
      together(
        'concerns: said when right, all together',
        all.map(({ recall }) => recall),
        0.7,
      ),
      mean(
        'concerns: right when said, mean of concerns',
        shares(all.filter(({ enough }) => enough).map(c => c.precision)),
        0.75,
      ),
      mean(
        'concerns: said when right, mean of concerns',
        shares(all.filter(({ enough }) => enough).map(c => c.recall)),
        0.6,
      ),
      share('referral: no card where none belongs', needNone, row => cards(row).length === 0, {
        atLeast: 0.9,
      }),
      share('referral: a fitting kind among the first three', needSome, fits, { atLeast: 0.9 }),
      ...all.flatMap(({ precision, recall }) => [precision, recall]),
    ],
    worst: [
      ...all.flatMap(({ concern, missed, wrong }) => [
        { name: `${concern}: missed`, ids: missed },
        { name: `${concern}: said wrongly`, ids: wrong },
      ]),
      {
        name: 'referral: a card too many',
        ids: needNone.filter(row => cards(row).length > 0).map(({ id }) => id),
      },
      { name: 'referral: nothing that fits', ids: needSome.filter(row => !fits(row)).map(({ id }) => id) },
    ],
  }
}

function cards(row: Row) {
  const alone = has(row.text, 'crisis')
    ? ('crisis' as const)
    : has(row.text, 'violence')
      ? ('violence' as const)
      : undefined
  return matchDirectories({ concerns: said(row), country: ASKED_FROM, directories, notices: { alone } })
}

function fits(row: Row): boolean {
  const wanted = new Set([...row.required, ...row.acceptable].flatMap(helpFor))
  return cards(row).some(({ directory }) => directory.kinds.some(kind => wanted.has(kind)))
}

function together(name: string, figures: Figure[], atLeast: number): Figure {
  const sum = (of: 'hits' | 'of') => figures.reduce((all, figure) => all + figure[of], 0)
  return { name, hits: sum('hits'), of: sum('of'), aim: { atLeast } }
}

const shares = (figures: Figure[]) => figures.filter(({ of }) => of > 0).map(({ hits, of }) => hits / of)

/** Our own lines, what was tuned on beside what was not. */
export function tellConcerns(): void {
  const rows = new Map(HALVES.map(half => [half, ofHalf<OurRow>(half, 'concerns')]))
  const heard = new Map(
    [...rows.values()].flat().map(row => [row, readOn(row.board, `${row.title}\n\n${row.text}`)]),
  )
  const of = (half: Half) => rows.get(half) ?? []
  const pairs = (some: OurRow[], which: (row: OurRow) => Concern[]) =>
    some.flatMap(row => which(row).map(concern => ({ row, concern })))
  const told = (row: OurRow) => heard.get(row) ?? []
  const needed = (row: OurRow) => row.required
  const needsNone = (row: OurRow) => row.required.length + row.acceptable.length === 0
  const isRight = ({ row, concern }: { row: OurRow; concern: Concern }) =>
    row.required.includes(concern) || row.acceptable.includes(concern)
  const isSaid = ({ row, concern }: { row: OurRow; concern: Concern }) => told(row).includes(concern)
  const lines: [string, (half: Half) => Figure, number?][] = [
    ['right when said', half => share('', pairs(of(half), told), isRight), 0.8],
    ['said when right', half => share('', pairs(of(half), needed), isSaid), 0.7],
    [
      'nothing said where nothing belongs',
      half => share('', of(half).filter(needsNone), row => told(row).length === 0),
      0.9,
    ],
    ...CONCERNS.map((concern): [string, (half: Half) => Figure] => [
      `${concern}: said when right`,
      half =>
        share(
          '',
          of(half).filter(row => row.required.includes(concern)),
          row => told(row).includes(concern),
        ),
    ]),
  ]
  for (const [name, figure, atLeast] of lines)
    console.log(tellHalves(name, figure('tuned on'), figure('untouched'), atLeast ? { atLeast } : undefined))
}
