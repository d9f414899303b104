import type { opinions } from '../../db/schema'
import { seal, unseal } from '../../db/seal'
import { type Secret, secretFor } from '../../db/secret'

const keyOf = (secret: Secret) => secretFor(secret, 'moderators-notes')

/** What one moderator writes to the others about a case; it belongs to an opinion. */
export const sealNote = (secret: Secret, opinionId: string, note: string): string =>
  seal(keyOf(secret), note, opinionId)

/** The note of an opinion; null where there is none, or its time is over. */
export const openNote = (
  secret: Secret,
  { id, noteSealed }: Pick<typeof opinions.$inferSelect, 'id' | 'noteSealed'>,
): string | null => noteSealed && unseal(keyOf(secret), noteSealed, id)
