import { type Search, search } from '../../app/forum/search'
import type { Db } from '../../db'
import { NOON } from './world'

/** The conversations on the first page of a search, with the words as they were typed or as they were mended. */
export async function searchPosts(db: Db, typed: string, more: Partial<Search> = {}) {
  const found = await search(db, { typed, now: NOON, ...more })
  return found.fault === null ? found.conversations : []
}
