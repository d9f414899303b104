import type { Visibility } from '../../db/schema'

export const titleOrPlaceholder = (
  { title, visibility, personaId }: { title: string; visibility: Visibility; personaId: string },
  mine: string[],
) => (visibility === 'published' || mine.includes(personaId) ? title : '')
