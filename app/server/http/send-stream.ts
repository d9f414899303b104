import type { ServerResponse } from 'node:http'

const EVENTS = 'text/event-stream'

export const isStream = (response: Response) => response.headers.get('content-type') === EVENTS

export async function sendStream(outgoing: ServerResponse, response: Response): Promise<void> {
  const reader = response.body?.getReader()
  if (!reader) return void outgoing.end()
  outgoing.statusCode = 200
  outgoing.setHeader('Content-Type', EVENTS)
  // nginx would buffer events.
  outgoing.setHeader('X-Accel-Buffering', 'no')
  if (outgoing.req.method === 'HEAD') {
    await reader.cancel()
    return void outgoing.end()
  }
  outgoing.once('close', () => reader.cancel().catch(() => {}))
  for (;;) {
    const { done, value } = await reader.read()
    if (done || outgoing.destroyed) break
    outgoing.write(value)
  }
  outgoing.end()
}
