import type { AppLoadContext } from '@remix-run/node'
import { findMyPersonas } from '../../../accounts/personas'
import { sessionOf } from '../../../context'

/** The ids of the viewer's personas; none for a guest. */
export async function myPersonas({ db, viewer }: AppLoadContext): Promise<string[]> {
  const session = sessionOf(viewer)
  if (!session) return []
  return (await findMyPersonas(db.read, session.ownerKey)).mine.map(persona => persona.id)
}
