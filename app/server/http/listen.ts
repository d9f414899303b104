import type { Server } from 'node:http'
import { type Settings, wordsOf } from '../../settings'
import type { Problem } from '../open-site'

export function listen(server: Server, settings: Settings): Promise<Problem | null> {
  return new Promise(resolve => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ problem: trouble(error.code ?? error.name, settings) }),
    )
    server.listen(settings.port, settings.host, () => resolve(null))
  })
}

function trouble(code: string, settings: Settings): string {
  const { host, port } = settings
  const w = wordsOf(settings).server.start
  if (code === 'EADDRINUSE') return w.portTaken(host, port)
  if (code === 'EACCES') return w.portForbidden(port)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return w.hostUnknown(host)
  return w.cannotListen(host, port, code)
}

/** Browsers accept our Secure cookie on these addresses without TLS. */
export function localAddress({ host, port }: Settings): string {
  const here = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host
  return `http://${here.includes(':') ? `[${here}]` : here}:${port}`
}
