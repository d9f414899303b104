import type { MetaFunction } from '@remix-run/node'
import type { FrameFacts } from '../root'
import { type Words, wordsFor } from '../words'

/** A page's title: neutral words and the forum's name, as it stands in history and on the tab. */
export const titled =
  (pageIn: (words: Words) => string): MetaFunction =>
  ({ matches }) => {
    const root = matches.find(match => match.id === 'root')?.data as FrameFacts | undefined
    const words = wordsFor(root?.language ?? '')
    return [{ title: words.titled(pageIn(words), root?.forumName ?? '') }]
  }
