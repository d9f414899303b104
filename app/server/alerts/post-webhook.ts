import { randomUUID } from 'node:crypto'
import { request as askHttp, Agent as HttpAgent } from 'node:http'
import { request as askHttps, Agent as HttpsAgent } from 'node:https'
import type { AlertSettings } from '../../settings'

type Shaped = { method: 'POST' | 'PUT'; url: URL; headers: Record<string, string>; body: string }

/**
 * `plain`: the sentence as the body. `ntfy`: the same, as an urgent message (docs.ntfy.sh/publish). `matrix`: an event
 * for a room (Matrix client-server API, PUT .../send/m.room.message/{txnId}); its address ends with `m.room.message`.
 */
function shaped(shape: AlertSettings['alertWebhookShape'], address: string, sentence: string): Shaped {
  const url = new URL(address)
  const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
  if (shape === 'plain') return { method: 'POST', url, headers: plain, body: sentence }
  if (shape === 'ntfy')
    return { method: 'POST', url, headers: { ...plain, Priority: 'urgent' }, body: sentence }
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${randomUUID()}`
  return {
    ...{ method: 'PUT', url, headers: { 'Content-Type': 'application/json' } },
    body: JSON.stringify({ msgtype: 'm.text', body: sentence }),
  }
}

/**
 * Follows no redirect, uses no proxy, and keeps nothing of the answer but its status.
 * @returns null when it was taken (2xx), otherwise a code that says why not
 */
export function postWebhook(
  { alertWebhookShape, alertWebhookToken }: AlertSettings,
  address: string,
  sentence: string,
  patience: number,
): Promise<string | null> {
  const { method, url, headers, body } = shaped(alertWebhookShape, address, sentence)
  const secure = url.protocol === 'https:'
  return new Promise(resolve => {
    const asking = (secure ? askHttps : askHttp)(url, {
      method,
      agent: secure ? new HttpsAgent() : new HttpAgent(),
      headers: {
        ...headers,
        'Content-Length': Buffer.byteLength(body),
        Connection: 'close',
        ...(alertWebhookToken ? { Authorization: `Bearer ${alertWebhookToken}` } : {}),
      },
      signal: AbortSignal.timeout(patience),
    })
    asking.on('response', answer => {
      const { statusCode = 0 } = answer
      resolve(statusCode >= 200 && statusCode < 300 ? null : `status ${statusCode}`)
      answer.destroy()
    })
    asking.on('error', (error: NodeJS.ErrnoException) =>
      resolve(
        error.name === 'AbortError' || error.name === 'TimeoutError' ? 'timeout' : (error.code ?? 'failed'),
      ),
    )
    asking.end(body)
  })
}
