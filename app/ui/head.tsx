import { useWords } from '../words/use-words'

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
