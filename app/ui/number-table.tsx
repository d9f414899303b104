import type { ReactNode } from 'react'
import { Table } from './table'

/** A table of numbers: the first column names the row. */
export const NumberTable = (props: { label: string; heads: string[]; rows: ReactNode[][] }) => (
  <Table {...props} rows={props.rows.map((cells, n) => ({ id: String(n), cells }))} numbers />
)
