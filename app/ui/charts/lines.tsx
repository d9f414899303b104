import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { Chart, Grid, HEIGHT, room, WIDTH } from './chart'

type Props = {
  title: string
  desc: string
  names: string[]
  /** From left to right, each with a number for each name, or null where there is none. */
  points: { name: string; values: (number | null)[] }[]
}

/** Lines over time. A gap is a gap. */
export function Lines({ title, desc, names, points }: Props) {
  const x = scalePoint(
    points.map(point => point.name),
    [room.left + 12, WIDTH - room.right - 12],
  ).padding(0.1)
  const most = Math.max(1, ...points.flatMap(point => point.values.map(value => value ?? 0)))
  const y = scaleLinear([0, most], [HEIGHT - room.bottom, room.top]).nice(4)
  const drawn = (n: number) =>
    line<Props['points'][number]>()
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
      {points.map(({ name }) => (
        <text key={name} x={x(name)} y={HEIGHT - 6} textAnchor="middle">
          {name}
        </text>
      ))}
    </Chart>
  )
}
