import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

export const atomFeed = (feed: ReactElement): Response =>
  new Response(`<?xml version="1.0" encoding="utf-8"?>\n${renderToStaticMarkup(feed)}\n`, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })

export const csvFile = (name: string, lines: string[][]): Response =>
  new Response(lines.map(cells => `${cells.join(',')}\r\n`).join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })
