/** The least that a page can cost: `node:http` sending the bytes of one answer, with its headers, from memory. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import process from 'node:process'

const { headers, body } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const bytes = Buffer.from(body, 'base64')
const server = createServer((_, outgoing) => {
  outgoing.writeHead(200, headers)
  outgoing.end(bytes)
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
