import { seal, unseal } from '../../../db/seal'
import { type Secret, secretFor } from '../../../db/secret'

/** What somebody tells to be shown as a professional. Once confirmed it is public, but for the number and the evidence. */
export type Facts = {
  name: string
  profession: string
  /** Who has them on its register. */
  body: string
  number: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** Concerns that they may speak on. */
  scope: string[]
  /** What they earn from or belong to; empty for nothing. */
  interests: string
  /** An https address. */
  evidence: string
}

/** What is sealed with an application, each under a name of its own, so that none opens in another's place. */
type Part = 'facts' | 'check' | 'words'

export const sealPart = (secret: Secret, id: string, part: Part, text: string) =>
  seal(secretFor(secret, 'applications'), text, `${id} ${part}`)

/** Null where it was forgotten. */
export const openPart = (secret: Secret, id: string, part: Part, sealed: string | null) =>
  sealed ? unseal(secretFor(secret, 'applications'), sealed, `${id} ${part}`) : null

export const sealFacts = (secret: Secret, id: string, facts: Facts) =>
  sealPart(secret, id, 'facts', JSON.stringify(facts))

export function openFacts(secret: Secret, id: string, sealed: string): Facts | null {
  const opened = openPart(secret, id, 'facts', sealed)
  return opened === null ? null : (JSON.parse(opened) as Facts)
}

/** A professional's number in their register: only those who check see it. */
export const sealNumber = (secret: Secret, staffId: string, number: string) =>
  seal(secretFor(secret, 'register numbers'), number, staffId)
export const openNumber = (secret: Secret, staffId: string, sealed: string | null) =>
  sealed ? unseal(secretFor(secret, 'register numbers'), sealed, staffId) : null

/** What stands beside an answer. */
export const credentialOf = ({ profession, body }: Pick<Facts, 'profession' | 'body'>) =>
  `${profession}, ${body}`
