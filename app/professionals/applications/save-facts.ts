import type { Tx } from '../../../db'
import { professionals } from '../../../db/schema'
import type { Secret } from '../../../db/secret'
import { credentialOf, type Facts, sealNumber } from './facts'
import type { ApplicationRow } from './lock'

type Keeping = {
  staffId: string
  application: Pick<ApplicationRow, 'validUntilDay' | 'checkedDay'>
  facts: Facts
  today: number
}

export function saveFacts(tx: Tx, secret: Secret, { staffId, application, facts, today }: Keeping) {
  const { name, profession, body, number, country, scope, interests } = facts
  const checked = {
    name,
    credential: credentialOf(facts),
    validUntilDay: application.validUntilDay ?? today,
    profession,
    body,
    country,
    scope,
    interests,
    checkedDay: application.checkedDay,
    registerSealed: sealNumber(secret, staffId, number),
    endedDay: null,
    endedWordsSealed: null,
    asks: null,
  }
  return tx
    .insert(professionals)
    .values({ staffId, madeDay: today, ...checked })
    .onConflictDoUpdate({ target: professionals.staffId, set: checked })
    .returning({ staffId: professionals.staffId })
}
