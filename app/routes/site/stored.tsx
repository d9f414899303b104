import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.stored.title)

export default function Stored() {
  const words = useWords()
  const w = words.stored
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <h2>{w.kept}</h2>
      <ul>
        {w.keptList.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <a href="/stored/tables">{w.tables}</a>
      </p>
      <h2>{w.never}</h2>
      <ul>
        {w.neverList.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{w.handOver}</h2>
      <p>{w.handOverText}</p>
      <h2>{w.linking}</h2>
      <ul>
        {w.linkingList.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{w.own}</h2>
      <p>
        {w.ownText} <a href="/mine/data">{w.mine}</a>
      </p>
      <h2>{w.training}</h2>
      {w.trainingText.map(text => (
        <p key={text}>{text}</p>
      ))}
      <h2>{w.delete}</h2>
      <p>{w.deleteText}</p>
      <h2>{w.limits}</h2>
      <p>{w.limitsText}</p>
    </section>
  )
}
