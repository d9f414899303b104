import type { ReactNode } from 'react'

type Row = { id: string; cells: ReactNode[] }

type Props = {
  label: string
  heads: string[]
  /** As many cells as there are heads; the first names the row. */
  rows: Row[]
  /** Figures, which stand below each other. */
  numbers?: boolean
}

/** A table; on a phone its rows stand one by one, each cell with its head before it. */
export function Table({ label, heads, rows, numbers = false }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll" tabIndex={0} aria-label={label}>
      <table className={numbers ? 'numbers' : undefined} aria-label={label}>
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...rest] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td key={heads[at + 1]} data-head={heads[at + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A table of numbers: the first column names the row. */
export const NumberTable = (props: { label: string; heads: string[]; rows: ReactNode[][] }) => (
  <Table {...props} rows={props.rows.map((cells, n) => ({ id: String(n), cells }))} numbers />
)
