import type { ReactNode } from 'react'
import { TableFrame } from './table-frame'

/** A table of numbers: the first column names the row. */
export function NumberTable({ label, heads, rows }: { label: string; heads: string[]; rows: ReactNode[][] }) {
  return (
    <TableFrame label={label}>
      <table className="numbers">
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
          {rows.map(([first, ...rest], n) => (
            <tr key={n}>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
