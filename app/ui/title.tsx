import type { MetaFunction } from '@remix-run/node'
import type { TitleFacts } from '../root'
import { type Words, wordsFor } from '../words'
import { useWords } from '../words/use-words'

type Said = (words: Words, forumName: string) => string

const titleFrom =
  (say: Said): MetaFunction =>
  ({ matches }) => {
    const root = matches.find(match => match.id === 'root')?.data as TitleFacts | undefined
    return [{ title: say(wordsFor(root?.language ?? ''), root?.forumName ?? '') }]
  }

/** A page's title: neutral words and the forum's name, as it stands in history and on the tab. */
export const titled = (pageIn: (words: Words) => string) =>
  titleFrom((words, forumName) => words.titled(pageIn(words), forumName))

/** As `titled`, of a page that does not say which forum it belongs to. */
export const titledAlone = (pageIn: (words: Words) => string) => titleFrom(pageIn)

type Props = {
  /** The page that this one hangs below. */
  below: 'desk' | 'staff'
  heading: string
  lead?: string
}

/** The head of a colleague's page: the way back, what it is, and a sentence about it. */
export function Head({ below, heading, lead }: Props) {
  const words = useWords()
  return (
    <>
      <p className="crumb">
        <a href={`/${below}`}>{words[below].heading}</a>
      </p>
      <h1 dir="auto">{heading}</h1>
      {lead && <p className="lead">{lead}</p>}
    </>
  )
}
