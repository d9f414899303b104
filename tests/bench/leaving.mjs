import { request } from 'node:http'
import Sqlite from 'better-sqlite3'

const ROUNDS = 50

/**
 * @param {{ base: string, roles: [string, { key: string }][], file: string }} demo
 * @returns {Promise<Record<string, number[]>>} milliseconds of each way out, while this process holds the write lock
 */
export async function timeLeaving({ base, roles, file }) {
  const key = Object.fromEntries(roles).member.key
  const cookies = [await signIn(base, key), await signIn(base, key)]
  const page = await ask(base, '/rules', { cookie: cookies[1] })
  const token = /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const ways = {
    '/exit': () => ask(base, '/exit', { cookie: cookies[0] }),
    '/sign-out': () => ask(base, '/sign-out', { cookie: cookies[1], form: { token } }),
    '/left': () => ask(base, '/left', { cookie: cookies[1] }),
  }
  const took = Object.fromEntries(Object.keys(ways).map(way => [way, []]))
  const other = new Sqlite(file, { fileMustExist: true })
  other.exec('BEGIN IMMEDIATE')
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const [way, leave] of Object.entries(ways)) {
        const from = performance.now()
        const { status } = await leave()
        took[way].push(performance.now() - from)
        if (status !== (way === '/left' ? 200 : 303)) throw new Error(`${way} answered ${status}`)
      }
  } finally {
    other.close()
  }
  return took
}

async function signIn(base, key) {
  const { cookies } = await ask(base, '/sign-in', { form: { key } })
  return cookies.find(line => line.startsWith('__Host-s='))?.split(';')[0] ?? ''
}

/** Through node:http: `fetch` would put a Sec-Fetch-Site of its own in the place of ours. */
function ask(base, path, { cookie = '', form }) {
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  if (form) headers['content-type'] = 'application/x-www-form-urlencoded'
  return new Promise((resolve, reject) => {
    const asked = request(base + path, { method: form ? 'POST' : 'GET', headers }, async answer => {
      let text = ''
      for await (const piece of answer) text += piece
      resolve({ status: answer.statusCode, cookies: answer.headers['set-cookie'] ?? [], text })
    })
    asked.on('error', reject).end(form && new URLSearchParams(form).toString())
  })
}
