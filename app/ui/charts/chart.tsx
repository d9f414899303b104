import { type ReactNode, useId } from 'react'

export const [WIDTH, HEIGHT] = [320, 170]
/** Room for the numbers at the left, the names below, and a little air above. */
export const room = { left: 34, right: 6, top: 10, bottom: 20 }

type Props = { title: string; desc: string; names: string[]; height?: number; children: ReactNode }

/** A picture made of numbers that also stand in a table: its name, what it shows, and what its colours mean. */
export function Chart({ title, desc, names, height = HEIGHT, children }: Props) {
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
export function Grid({ ticks, y }: { ticks: number[]; y: (value: number) => number }) {
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
