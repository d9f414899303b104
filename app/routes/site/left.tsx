import { data } from '@remix-run/node'
import { PostForm } from '../../ui/form'
import { titledAlone } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titledAlone(words => words.left.text)
export const handle = { bare: true }

/** After signing out, and on Back and reload after a quick exit: nothing of what stood there. */
export const loader = () => data(null, 200)

export default function Left() {
  const words = useWords()
  return (
    <main className="closed">
      <h1>{words.left.text}</h1>
      <PostForm action="/return">
        <button className="plain">{words.left.open}</button>
      </PostForm>
    </main>
  )
}
