import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countMyRows, storedColumns } from '../../accounts/stored-rows'
import { sessionOf } from '../../context'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.storedTables.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const session = sessionOf(context.viewer)
  const stored = storedColumns()
  return {
    tables: Object.keys(context.words.storedTables.tables).flatMap(name =>
      stored.filter(table => table.name === name),
    ),
    counts: session && (await countMyRows(context.db.read, session)),
  }
}

export default function StoredTables() {
  const words = useWords()
  const { tables, counts } = useLoaderData<typeof loader>()
  const w = words.storedTables
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/stored">{w.back}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {counts ? (
        <>
          <p>{w.signedIn}</p>
          <p>{w.unknownWhy}</p>
          <p>
            <a href="/mine/data">{w.mine}</a>
          </p>
        </>
      ) : (
        <p>
          {w.guest} <a href="/sign-in">{w.signIn}</a>
        </p>
      )}
      {tables.map(({ name, columns }) => (
        <details key={name}>
          <summary>
            {w.tables[name]?.about}
            {counts && <> · {counts[name] === null ? w.unknown : words.number(counts[name] ?? 0)}</>}
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{w.column}</th>
                <th scope="col">{w.holds}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(column => (
                <tr key={column}>
                  <th scope="row">
                    <code>{column}</code>
                  </th>
                  <td>{w.tables[name]?.columns[column]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
      <p>{w.rest}</p>
    </section>
  )
}
