import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Settings, wordsOf } from '../../settings'
import type { PlainStatus } from '../../words'
import { plainAnswer } from './plain-page'
import { securityHeaders } from './security-headers'

export const patience = {
  headers: 10_000,
  request: 10_000,
  keepAlive: 5_000,
  silent: 15_000,
  /** Milliseconds between checks; Node's default would let a slow request live for 40 seconds. */
  look: 1_000,
  connections: 4_000,
  requests: 1_000,
}

const statusOf: Record<string, PlainStatus> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

export function makeServer(listener: RequestListener, settings: Settings, limits = patience): Server {
  const under = new WeakMap<Duplex, { outgoing: ServerResponse; number: number }>()
  const server = createServer({
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    keepAliveTimeout: limits.keepAlive,
    connectionsCheckingInterval: limits.look,
    maxHeaderSize: 16_384,
    requireHostHeader: false,
  })
  server.maxHeadersCount = 100
  server.maxConnections = limits.connections
  server.setTimeout(limits.silent)

  const take: RequestListener = (incoming, outgoing) => {
    const number = (under.get(incoming.socket)?.number ?? 0) + 1
    under.set(incoming.socket, { outgoing, number })
    if (number > limits.requests) return
    if (number === limits.requests || !server.listening) outgoing.setHeader('Connection', 'close')
    listener(incoming, outgoing)
  }
  server.on('request', take)
  server.on('checkExpectation', take)
  server.on('connect', (_, socket) => endWith(socket, 405))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const current = under.get(socket)?.outgoing
    if (!socket.writable || (current?.headersSent && !current.writableFinished)) return socket.destroy()
    endWith(socket, statusOf[error.code ?? ''] ?? 400)
  })
  return server

  function endWith(socket: Duplex, status: PlainStatus) {
    socket.on('error', () => {})
    socket.end(
      plainAnswer(status, { words: wordsOf(settings), forumName: settings.forumName }, securityHeaders),
      () => socket.destroy(),
    )
  }
}
