import { scaleLinear } from 'd3-scale'
import { Chart, WIDTH } from './chart'

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
