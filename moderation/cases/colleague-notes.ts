import type { opinions } from '../../db/schema'
import { seal, unseal } from '../../db/seal'
import { type Secret, secretFor } from '../../db/secret'

const keyOf = (secret: Secret) => secretFor(secret, 'moderators-notes')

export const sealNote = (secret: Secret, opinionId: string, note: string): string =>
  seal(keyOf(secret), note, opinionId)

export const openNote = (
  secret: Secret,
  { id, noteSealed }: Pick<typeof opinions.$inferSelect, 'id' | 'noteSealed'>,
): string | null => noteSealed && unseal(keyOf(secret), noteSealed, id)
