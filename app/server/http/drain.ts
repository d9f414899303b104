import type { Server } from 'node:http'

export function drain(server: Server, most: number): Promise<void> {
  return new Promise(resolve => {
    // A connection goes idle after its last response; nobody should have to wait for its timeout.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const end = setTimeout(() => server.closeAllConnections(), most)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(end)
      resolve()
    })
  })
}
