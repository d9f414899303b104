import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { Chart, Grid, HEIGHT, room, WIDTH } from './chart'

type Props = {
  title: string
  desc: string
  /** What the parts of a column are called. */
  names: string[]
  /** From left to right, each with a number for each name; `label` is what stands below it, where that is not its name. */
  columns: { name: string; label?: string; values: number[] }[]
}

/** Columns side by side, each of parts that stand on one another. */
export function Columns({ title, desc, names, columns }: Props) {
  const sums = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0))
  const x = scaleBand(
    columns.map(column => column.name),
    [room.left, WIDTH - room.right],
  ).padding(0.3)
  const y = scaleLinear([0, Math.max(1, ...sums)], [HEIGHT - room.bottom, room.top]).nice(4)
  const parts = stack<Props['columns'][number], number>()
    .keys(names.keys())
    .value(({ values }, n) => values[n] ?? 0)(columns)
  return (
    <Chart title={title} desc={desc} names={names}>
      <Grid ticks={y.ticks(4).filter(Number.isInteger)} y={y} />
      {parts.map(part => (
        <g key={part.key} className={`tone-${part.key}`}>
          {part.map(([from, to], n) => (
            <rect
              key={columns[n]?.name}
              x={x(columns[n]?.name ?? '')}
              y={y(to)}
              width={x.bandwidth()}
              height={Math.max(0, y(from) - y(to))}
            />
          ))}
        </g>
      ))}
      {columns.map(({ name, label = name }) => (
        <text key={name} x={(x(name) ?? 0) + x.bandwidth() / 2} y={HEIGHT - 6} textAnchor="middle">
          {label}
        </text>
      ))}
    </Chart>
  )
}
