import type { Visibility } from '../../db/schema'

export const shownTitle = (
  { title, visibility, personaId }: { title: string; visibility: Visibility; personaId: string },
  mine: string[],
) => (visibility === 'published' || mine.includes(personaId) ? title : '')
