import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.safety.title)

export default function Safety() {
  const words = useWords()
  const w = words.safety
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {w.parts.map(part => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          {part.text.map(text => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <p>
        <a href="/help">{words.help.heading}</a> · <a href="/mine/data">{words.stored.mine}</a>
      </p>
    </section>
  )
}
