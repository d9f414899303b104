import { encode } from 'uqr'

/** A QR code: dark on light in every colour scheme, with the quiet zone of four modules that scanners want (ISO 18004). */
export function Qr({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      width="240"
      height="240"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path fill="#000" d={darkPath(data)} />
    </svg>
  )
}

/** One rectangle for each run of dark modules in a row. */
function darkPath(rows: boolean[][]): string {
  let path = ''
  for (const [y, row] of rows.entries())
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x]) x++
      path += `M${from} ${y}h${x - from}v1h${from - x}z`
    }
  return path
}
