import { useWords } from '../../../words/use-words'

/** The few marks that a text may have, folded away. */
export function FormatHelp() {
  const words = useWords()
  const w = words.writing.format
  return (
    <details className="format-help">
      <summary>{w.summary}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.typed}</th>
            <th scope="col">{w.shown}</th>
          </tr>
        </thead>
        <tbody>
          {w.rows.map(([typed, shown]) => (
            <tr key={typed}>
              <td>
                <code>{typed}</code>
              </td>
              <td>{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
