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
/** Each names a way to reach someone; "write me privately" only asks for one. */
const ways = ['email', 'phone', 'handle']

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
