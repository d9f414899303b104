import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.rules.title)

export default function Rules() {
  const words = useWords()
  const w = words.rules
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <ol className="rules">
        {w.list.map(rule => (
          <li key={rule.id} id={rule.id}>
            <h2>{rule.title}</h2>
            <p>{rule.text}</p>
          </li>
        ))}
      </ol>
      <h2>{w.decisions}</h2>
      {w.decisionsText.map(text => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}
