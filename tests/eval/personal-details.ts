import { corpus } from './corpora'
import { type Figure, type Findings, share } from './figures'
import { has, read } from './read'

type Detail = { type: string; start: number; end: number }
type Row = { id: string; text: string; spans: Detail[] }

const AIMS: [type: string, name: string, aim?: Figure['aim']][] = [
  ['EMAIL_ADDRESS', 'mail addresses', { atLeast: 1 }],
  ['PHONE_NUMBER', 'phone numbers', { atLeast: 1 }],
  ['DOMAIN_NAME', 'links', { atLeast: 1 }],
  ['STREET_ADDRESS', 'streets', { atLeast: 0.6 }],
  ['PERSON', 'names'],
]

const kinds = ['contact', 'link', 'personal'] as const

/** Found: a signal rests on words inside the detail. */
export function personalDetails(): Findings {
  const rows = corpus<Row>('personal-details') ?? []
  const details = rows.flatMap(row => row.spans.map(span => ({ ...span, id: row.id, text: row.text })))
  const found = ({ text, start, end }: Detail & { text: string }) =>
    read(text).signals.some(
      ({ kind, where }) =>
        kinds.some(one => one === kind) && where.some(([from, to]) => from < end && to > start),
    )
  const alarm = ({ text }: { text: string }) => has(text, ...kinds)
  const of = (type: string) => details.filter(detail => detail.type === type)
  const counselling = corpus('counselling-questions') ?? []
  const plain = rows.filter(({ spans }) => spans.length === 0)
  return {
    figures: [
      ...AIMS.map(([type, name, aim]) => share(`personal details: ${name} found`, of(type), found, aim)),
      share('personal details: alarms on texts without any', plain, alarm, { atMost: 0.01 }),
      share('personal details: alarms on questions to counsellors', counselling, alarm, { atMost: 0.01 }),
    ],
    worst: [
      ...AIMS.map(([type, name]) => ({
        name: `personal details: ${name} missed`,
        ids: of(type)
          .filter(detail => !found(detail))
          .map(({ id }) => id),
      })),
      { name: 'personal details: alarms', ids: [...plain, ...counselling].filter(alarm).map(({ id }) => id) },
    ],
  }
}
