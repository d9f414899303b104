import type { Visibility } from '../../db/schema'

/** The title of a conversation that cannot be read just now is for its author alone; anybody else sees none. */
export const shownTitle = (
  { title, visibility, personaId }: { title: string; visibility: Visibility; personaId: string },
  mine: string[],
) => (visibility === 'published' || mine.includes(personaId) ? title : '')
