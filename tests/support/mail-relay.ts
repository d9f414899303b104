import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'

/** A mail relay on this machine: takes every mail, or answers RCPT with what it's told to. It offers no encryption. */
export async function openMailRelay(toRecipient = '250 ok') {
  const mails: { to: string; text: string }[] = []
  const server = createServer(socket => {
    let [to, text, inData] = ['', '', false]
    socket.on('error', () => {})
    socket.write('220 relay\r\n')
    socket.on('data', chunk => {
      text += chunk.toString('latin1')
      for (;;) {
        const end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n')
        if (end < 0) return
        const said = text.slice(0, end)
        text = text.slice(end + (inData ? 5 : 2))
        if (inData) {
          mails.push({ to, text: said })
          inData = false
          socket.write('250 taken\r\n')
          continue
        }
        const [verb = ''] = said.toUpperCase().split(/[ :]/)
        if (verb === 'RCPT') to = /<([^>]+)>/.exec(said)?.[1] ?? ''
        if (verb === 'DATA') inData = true
        socket.write(
          { RCPT: `${toRecipient}\r\n`, DATA: '354 go on\r\n', QUIT: '221 bye\r\n' }[verb] ?? '250 ok\r\n',
        )
      }
    })
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  return { mails, address: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}
