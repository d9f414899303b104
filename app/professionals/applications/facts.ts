import { seal, unseal } from '../../../db/seal'
import { type Secret, secretFor } from '../../../db/secret'

export type Facts = {
  name: string
  profession: string
  body: string
  number: string
  country: string
  scope: string[]
  interests: string
  evidence: string
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

export const sealNumber = (secret: Secret, staffId: string, number: string) =>
  seal(secretFor(secret, 'register numbers'), number, staffId)
export const openNumber = (secret: Secret, staffId: string, sealed: string | null) =>
  sealed ? unseal(secretFor(secret, 'register numbers'), sealed, staffId) : null

export const credentialOf = ({ profession, body }: Pick<Facts, 'profession' | 'body'>) =>
  `${profession}, ${body}`
