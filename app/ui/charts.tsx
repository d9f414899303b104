import { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
import { line, stack } from 'd3-shape'
import { type ReactNode, useId } from 'react'

export const [WIDTH, HEIGHT] = [320, 170]
/** Room for the numbers at the left, the names below, and a little air above. */
const room = { left: 34, right: 6, top: 10, bottom: 20 }

type Props = { title: string; desc: string; names: string[]; height?: number; children: ReactNode }

/** A picture made of numbers that also stand in a table: its name, what it shows, and what its colours mean. */
function Chart({ title, desc, names, height = HEIGHT, children }: Props) {
  const id = useId()
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-labelledby={`${id}title ${id}desc`}
        focusable="false"
      >
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}desc`}>{desc}</desc>
        {children}
      </svg>
      {names.length > 1 && (
        <ul className="legend">
          {names.map((name, n) => (
            <li key={name}>
              <svg className={`tone-${n}`} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
                <rect width="10" height="10" rx="2" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}

/** Lines across, each with its number. */
function Grid({ ticks, y }: { ticks: number[]; y: (value: number) => number }) {
  return (
    <>
      {ticks.map(tick => (
        <g key={tick} className="grid">
          <line x1={room.left} x2={WIDTH - room.right} y1={y(tick)} y2={y(tick)} />
          <text x={room.left - 5} y={y(tick) + 3} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
    </>
  )
}

/** Units of the picture for one bar: its name above it. */
const ROW = 30

/** Bars below one another, each under its name and before its number. */
export function Bars({
  title,
  desc,
  bars,
}: {
  title: string
  desc: string
  bars: { name: string; value: number }[]
}) {
  const x = scaleLinear([0, Math.max(1, ...bars.map(bar => bar.value))], [0, WIDTH - 40])
  return (
    <Chart title={title} desc={desc} names={[]} height={bars.length * ROW + 4}>
      {bars.map(({ name, value }, n) => (
        <g key={name} className="tone-0">
          <text x={0} y={n * ROW + 11}>
            {name}
          </text>
          <rect x={0} y={n * ROW + 15} width={Math.max(1, x(value))} height={9} rx={2} />
          <text x={x(value) + 6} y={n * ROW + 23}>
            {value}
          </text>
        </g>
      ))}
    </Chart>
  )
}

type ColumnsProps = {
  title: string
  desc: string
  /** What the parts of a column are called. */
  names: string[]
  /** From left to right, each with a number for each name; `label` is what stands below it, where that is not its name. */
  columns: { name: string; label?: string; values: number[] }[]
}

/** Columns side by side, each of parts that stand on one another. */
export function Columns({ title, desc, names, columns }: ColumnsProps) {
  const sums = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0))
  const x = scaleBand(
    columns.map(column => column.name),
    [room.left, WIDTH - room.right],
  ).padding(0.3)
  const y = scaleLinear([0, Math.max(1, ...sums)], [HEIGHT - room.bottom, room.top]).nice(4)
  const parts = stack<ColumnsProps['columns'][number], number>()
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

type LinesProps = {
  title: string
  desc: string
  names: string[]
  /** From left to right, each with a number for each name, or null where there is none; `label` as for columns. */
  points: { name: string; label?: string; values: (number | null)[] }[]
}

/** Lines over time. A gap is a gap. */
export function Lines({ title, desc, names, points }: LinesProps) {
  const x = scalePoint(
    points.map(point => point.name),
    [room.left + 12, WIDTH - room.right - 12],
  ).padding(0.1)
  const most = Math.max(1, ...points.flatMap(point => point.values.map(value => value ?? 0)))
  const y = scaleLinear([0, most], [HEIGHT - room.bottom, room.top]).nice(4)
  const drawn = (n: number) =>
    line<LinesProps['points'][number]>()
      .defined(point => typeof point.values[n] === 'number')
      .x(point => x(point.name) ?? 0)
      .y(point => y(point.values[n] ?? 0))(points) ?? undefined
  return (
    <Chart title={title} desc={desc} names={names}>
      <Grid ticks={y.ticks(4).filter(Number.isInteger)} y={y} />
      {names.map((name, n) => (
        <g key={name} className={`tone-${n}`}>
          <path className="line" d={drawn(n)} />
          {points.map(({ name: at, values }) =>
            typeof values[n] === 'number' ? (
              <circle key={at} cx={x(at)} cy={y(values[n] as number)} r={3} />
            ) : null,
          )}
        </g>
      ))}
      {points.map(({ name, label = name }) => (
        <text key={name} x={x(name)} y={HEIGHT - 6} textAnchor="middle">
          {label}
        </text>
      ))}
    </Chart>
  )
}
