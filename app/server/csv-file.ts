/**
 * A table as a file to keep (RFC 4180). For codes and numbers: nothing is quoted.
 * @param name of the file, without its ending; neutral, as it stays on a device
 */
export const csvFile = (name: string, lines: string[][]): Response =>
  new Response(lines.map(cells => `${cells.join(',')}\r\n`).join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })
