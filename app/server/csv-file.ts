export const csvFile = (name: string, lines: string[][]): Response =>
  new Response(lines.map(cells => `${cells.join(',')}\r\n`).join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })
