import type { Server } from 'node:http'

/** Stops taking connections and lets the requests under way finish, for at most so many ms. */
export function drain(server: Server, most: number): Promise<void> {
  return new Promise(resolve => {
    // A connection that has just answered its last request falls idle; nobody should have to wait for its timeout.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const end = setTimeout(() => server.closeAllConnections(), most)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(end)
      resolve()
    })
  })
}
