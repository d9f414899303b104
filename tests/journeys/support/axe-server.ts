import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'

export type AxeServer = { script: string; close: () => void }

/**
 * Axe as a script that the browser asks for once and keeps compiled. Sent into each page as text it is read anew there,
 * which takes longer than the page itself.
 */
export async function openAxeServer(): Promise<AxeServer> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'))
  const server = createServer((_, answer) => {
    answer.writeHead(200, {
      'Content-Type': 'text/javascript',
      'Cache-Control': 'public, max-age=86400',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
    answer.end(source)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    script: `http://127.0.0.1:${(server.address() as AddressInfo).port}/axe.js`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
