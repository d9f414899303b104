import type { MetaFunction } from '@remix-run/node'
import type { FrameFacts } from '../root'
import { words } from '../words'

/** A page's title: neutral words and the forum's name, as it stands in history and on the tab. */
export const titled =
  (page: string): MetaFunction =>
  ({ matches }) => {
    const root = matches.find(match => match.id === 'root')
    return [{ title: words.titled(page, (root?.data as FrameFacts | undefined)?.forumName ?? '') }]
  }
