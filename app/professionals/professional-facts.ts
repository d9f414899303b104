import type { Tx } from '../../db'
import { professionals } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import type { ApplicationRow } from './application'

export type Facts = {
  name: string
  profession: string
  body: string
  number: string
  country: string
  scope: string[]
  interests: string
  evidence: string
  /** A second place to look them up. */
  evidenceToo?: string
}

/** Each part is encrypted under its own name, so that none opens in another's place. */
type Part = 'facts' | 'check' | 'words'

export const sealPart = (secret: Secret, id: string, part: Part, text: string) =>
  seal(secretFor(secret, 'applications'), text, `${id} ${part}`)

export const openPart = (secret: Secret, id: string, part: Part, sealed: string | null) =>
  sealed ? unseal(secretFor(secret, 'applications'), sealed, `${id} ${part}`) : null

export const sealFacts = (secret: Secret, id: string, facts: Facts) =>
  sealPart(secret, id, 'facts', JSON.stringify(facts))

export function openFacts(secret: Secret, id: string, sealed: string): Facts | null {
  const opened = openPart(secret, id, 'facts', sealed)
  return opened === null ? null : (JSON.parse(opened) as Facts)
}

/** A profession that no register lists has no number: its qualification is checked instead. */
export const isRegistered = ({ number }: Pick<Facts, 'number'>) => number !== ''

const sealNumber = (secret: Secret, staffId: string, number: string) =>
  seal(secretFor(secret, 'register numbers'), number, staffId)
export const openNumber = (secret: Secret, staffId: string, sealed: string | null) =>
  sealed ? unseal(secretFor(secret, 'register numbers'), sealed, staffId) : null

export const credentialOf = ({ profession, body }: Pick<Facts, 'profession' | 'body'>) =>
  `${profession}, ${body}`

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
    registerSealed: isRegistered(facts) ? sealNumber(secret, staffId, number) : null,
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
