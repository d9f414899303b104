import type { Signal } from '../../signal'
import type { Detail, DetailKind } from './detail'

const inPlaceOf: Record<string, { kind: DetailKind; broader: string }> = {
  street: { kind: 'place', broader: 'an address I leave out' },
  'id-number': { kind: 'contact', broader: '(left out)' },
  'full-name': { kind: 'name', broader: 'somebody' },
  'first-name': { kind: 'name', broader: '(left out)' },
  named: { kind: 'name', broader: 'somebody' },
  'birth-date': { kind: 'date', broader: 'years ago' },
}
const reach = { kind: 'contact', broader: '(left out)' } as const
/** These name a way of reaching somebody; "write me privately" asks for one. */
const ways = ['email', 'phone', 'handle']

/** What detectors found that points at somebody: streets, numbers, addresses of all kinds. */
export const toldBySignals = (signals: Signal[]): Detail[] =>
  signals.flatMap(({ kind, because, where }) => {
    const told =
      kind === 'personal'
        ? inPlaceOf[because]
        : kind === 'contact' && ways.includes(because)
          ? reach
          : undefined
    return told ? where.map(([start, end]) => ({ ...told, start, end })) : []
  })
