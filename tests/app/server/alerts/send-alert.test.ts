import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createPort } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { operate } from '../../../../app/operator/commands'
import { postWebhook } from '../../../../app/server/alerts/post-webhook'
import { runCommand } from '../../../../app/server/alerts/run-command'
import { alertAboutWaiting } from '../../../../app/server/alerts/send-alert'
import { readSettings, type Settings } from '../../../../app/settings'
import { en as words } from '../../../../app/words/en'
import { readAlerts } from '../../../../moderation/queue/waiting-alerts'
import { openMailRelay } from '../../../support/mail-relay'
import { caseOn } from '../../../support/moderators'
import { NOON, openWorld, type World } from '../../../support/world'

const MINUTE = 60_000
const CRISIS = { title: 'Tonight Quxotitle', body: 'I want to kill myself. Quxobody.' }

type Heard = { method: string; url: string; headers: IncomingMessage['headers']; body: string }

async function hear(answer: RequestListener = (_, outgoing) => outgoing.end('thank you')) {
  const heard: Heard[] = []
  const server = createServer(async (incoming, outgoing) => {
    const parts: Buffer[] = []
    for await (const part of incoming) parts.push(part as Buffer)
    const { method = '', url = '', headers } = incoming
    heard.push({ method, url, headers, body: Buffer.concat(parts).toString() })
    answer(incoming, outgoing)
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/room` }
}

/** A program that keeps what it's given, and the file in which it keeps it. */
function program(script: string) {
  const folder = mkdtempSync(join(tmpdir(), 'lamplight-alert-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [file, kept] = [join(folder, 'alert.mjs'), join(folder, 'kept.json')]
  writeFileSync(file, script)
  return { command: `${process.execPath} ${file} ${kept}`, kept: () => readFileSync(kept, 'utf8') }
}

const KEEPS = `
import { readFileSync, writeFileSync } from 'node:fs'
const stdin = readFileSync(0, 'utf8')
writeFileSync(process.argv[2], JSON.stringify({ stdin, env: process.env, argv: process.argv.slice(3) }))`

const settingsFor = (env: Record<string, string>) => readSettings(env) as Settings

/** A crisis that has waited for twelve minutes, counted from its quarter hour. */
async function crisis(world: World) {
  const sent = await world.writeThread(await world.member('Ada'), { ...CRISIS, now: NOON })
  if (!('postId' in sent)) throw new Error(sent.outcome)
  const it = await caseOn(world, sent.postId)
  expect(it.priority).toBe('now')
  return { ...it, at: it.openedAt + 12 * MINUTE }
}

const siteWith = (world: World, env: Record<string, string>) => ({
  ...world.site,
  settings: settingsFor(env),
})

const SENTENCE = '1 case in band Now has waited 12 minutes.'

describe('an alert about a crisis that waits', () => {
  it('reaches a webhook with that one sentence, and nothing else of the case', async () => {
    const world = await openWorld()
    const { at, id, postId } = await crisis(world)
    const { heard, url } = await hear()
    await alertAboutWaiting(siteWith(world, { ALERT_WEBHOOK: url }), at)
    expect(heard.map(({ method, url, body }) => [method, url, body])).toEqual([['POST', '/room', SENTENCE]])
    const { host, ...headers } = heard[0]?.headers ?? {}
    expect(headers).toEqual({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(SENTENCE.length),
      connection: 'close',
    })
    expect(JSON.stringify(heard)).not.toMatch(new RegExp(`${id}|${postId}|Quxo`))
  })

  it('is urgent for ntfy, and an event for a room of Matrix', async () => {
    const world = await openWorld()
    const { at } = await crisis(world)
    const { heard, url } = await hear()
    await alertAboutWaiting(siteWith(world, { ALERT_WEBHOOK: url, ALERT_WEBHOOK_SHAPE: 'ntfy' }), at)
    const matrix = { ALERT_WEBHOOK: url, ALERT_WEBHOOK_SHAPE: 'matrix', ALERT_WEBHOOK_TOKEN: 'syt_x' }
    await alertAboutWaiting(siteWith(world, matrix), at + 15 * MINUTE)
    expect(heard[0]).toMatchObject({ method: 'POST', url: '/room', body: SENTENCE })
    expect(heard[0]?.headers.priority).toBe('urgent')
    expect(heard[1]).toMatchObject({ method: 'PUT', headers: { authorization: 'Bearer syt_x' } })
    expect(heard[1]?.url).toMatch(/^\/room\/[0-9a-f-]{36}$/)
    expect(JSON.parse(heard[1]?.body ?? '')).toEqual({
      msgtype: 'm.text',
      body: '1 case in band Now has waited 27 minutes.',
    })
  })

  it('reaches a program on its standard input and in its environment, without ours', async () => {
    const world = await openWorld()
    const { at, id, postId } = await crisis(world)
    const { command, kept } = program(KEEPS)
    vi.stubEnv('DATABASE_PASSWORD', 'hunter2')
    await alertAboutWaiting(siteWith(world, { ALERT_COMMAND: `${command} $(id) ;x` }), at)
    const got = JSON.parse(kept())
    expect(got).toMatchObject({ stdin: `${SENTENCE}\n`, argv: ['$(id)', ';x'] })
    expect(got.env.LAMPLIGHT_ALERT).toBe(SENTENCE)
    expect(
      Object.keys(got.env).filter(name => !/^(LAMPLIGHT_ALERT|PATH|HOME|LANG|TZ|__CF_\w+)$/.test(name)),
    ).toEqual([])
    expect(kept()).not.toMatch(new RegExp(`${id}|${postId}|Quxo|hunter2`))
  })

  it('reaches a mailbox through a relay', async () => {
    const world = await openWorld()
    const { at, id, postId } = await crisis(world)
    const relay = await openMailRelay()
    const env = { ALERT_MAIL_TO: 'rota@example.org', ALERT_MAIL_FROM: 'forum@example.org' }
    await alertAboutWaiting(siteWith(world, { ...env, ALERT_MAIL_RELAY: relay.address }), at)
    expect(relay.mails.map(({ to }) => to)).toEqual(['rota@example.org'])
    const [head = '', body] = (relay.mails[0]?.text ?? '').split('\r\n\r\n')
    expect(body).toBe(SENTENCE)
    const names = head.split('\r\n').map(each => each.split(':')[0])
    expect(names.sort()).toEqual([
      'Content-Transfer-Encoding',
      'Content-Type',
      'Date',
      'From',
      'MIME-Version',
      'Message-ID',
      'Subject',
      'To',
    ])
    expect(head).toContain('Subject: A case is waiting')
    expect(relay.mails[0]?.text).not.toMatch(new RegExp(`${id}|${postId}|Quxo`))
  })

  it('goes to nobody, and is not even counted, where no receiver is set', async () => {
    const world = await openWorld()
    const { at } = await crisis(world)
    await alertAboutWaiting(siteWith(world, {}), at)
    expect(await readAlerts(world.db.read, at)).toEqual([])
  })

  it('goes to the second receiver too, once the first has not answered for half an hour', async () => {
    const world = await openWorld()
    const { at } = await crisis(world)
    const [first, second] = [await hear(), await hear()]
    const site = siteWith(world, { ALERT_WEBHOOK: first.url, ALERT_SECOND_WEBHOOK: second.url })
    for (const minutes of [0, 1, 15, 30]) await alertAboutWaiting(site, at + minutes * MINUTE)
    expect([first.heard.length, second.heard.length]).toEqual([3, 1])
    expect(second.heard[0]?.body).toBe('1 case in band Now has waited 42 minutes.')
  })
})

describe('a receiver that fails', () => {
  it('is told on the staff page and in the log without an address, and is tried again with the next alert', async () => {
    const world = await openWorld()
    const { at } = await crisis(world)
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    let status = 503
    const { heard, url } = await hear((_, outgoing) => outgoing.writeHead(status).end('Quxoanswer'))
    const relay = await openMailRelay('550 no such person')
    const site = siteWith(world, {
      ...{ ALERT_WEBHOOK: url, ALERT_COMMAND: '/nowhere/at/all', ALERT_MAIL_TO: 'rota@example.org' },
      ...{ ALERT_MAIL_FROM: 'forum@example.org', ALERT_MAIL_RELAY: relay.address },
    })
    await alertAboutWaiting(site, at)
    const failed = (await readAlerts(world.db.read, at))[0]?.failed
    expect(failed).toEqual([
      { channel: 'command', receiver: 'first', why: 'ENOENT' },
      { channel: 'webhook', receiver: 'first', why: 'status 503' },
      { channel: 'mail', receiver: 'first', why: 'status 550' },
    ])
    expect(log.mock.calls.flat()).toEqual(failed?.map(each => words.alerts.log(each)))
    expect(log.mock.calls.join()).not.toMatch(/127\.0\.0\.1|example|nowhere|Quxo/)
    status = 200
    await alertAboutWaiting(siteWith(world, { ALERT_WEBHOOK: url }), at + 15 * MINUTE)
    expect(heard).toHaveLength(2)
    expect((await readAlerts(world.db.read, at))[0]?.failed).toEqual([])
    log.mockRestore()
  })

  it('is not followed to another address', async () => {
    const elsewhere = await hear()
    const { url } = await hear((_, outgoing) => outgoing.writeHead(302, { location: elsewhere.url }).end())
    expect(await postWebhook(settingsFor({}), url, SENTENCE, 500)).toBe('status 302')
    expect(elsewhere.heard).toEqual([])
  })

  it('is given up after its time: a webhook, a program with what it started, a relay', async () => {
    const { url } = await hear(() => {})
    expect(await postWebhook(settingsFor({}), url, SENTENCE, 100)).toBe('timeout')
    const { command, kept } = program(`
      import { spawn } from 'node:child_process'
      import { writeFileSync } from 'node:fs'
      const child = spawn('sleep', ['60'], { stdio: 'ignore' })
      writeFileSync(process.argv[2], String(child.pid))
      setInterval(() => {}, 1000)`)
    expect(await runCommand(command, SENTENCE, 1_500)).toBe('timeout')
    await vi.waitFor(() => expect(isAlive(Number(kept()))).toBe(false))
    const silent = createPort(() => {}).listen(0, '127.0.0.1')
    await new Promise(resolve => silent.once('listening', resolve))
    onTestFinished(() => void silent.close())
    const { mailThroughRelay } = await import('../../../../app/server/alerts/mail-relay')
    const relay = `127.0.0.1:${(silent.address() as AddressInfo).port}`
    const settings = settingsFor({ ALERT_MAIL_FROM: 'a@example.org', ALERT_MAIL_RELAY: relay })
    expect(await mailThroughRelay(settings, 'b@example.org', SENTENCE, 100)).toMatch(/timeout|ETIMEDOUT/)
  })

  it('by ending with another code than 0 has failed', async () => {
    expect(await runCommand(program('process.exit(3)').command, SENTENCE, 5_000)).toBe('exit 3')
  })
})

function isAlive(pid: number): boolean {
  try {
    // Gone, or dead and not yet collected.
    return !/^\d+ \(sleep\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

describe('the command alert-test', () => {
  it('says that alerts are off while no receiver is set', async () => {
    const { site } = await openWorld()
    expect(await operate(site, ['alert-test'])).toEqual({ code: 1, text: words.alerts.command.off })
  })

  it('tries every receiver, and says which of them took it', async () => {
    const world = await openWorld()
    const { heard, url } = await hear()
    const site = siteWith(world, { ALERT_WEBHOOK: url, ALERT_SECOND_COMMAND: '/nowhere/at/all' })
    expect(await operate(site, ['alert-test'])).toEqual({
      code: 1,
      text: 'Sent: webhook, first receiver.\nFailed: command, second receiver (ENOENT).',
    })
    expect(heard.map(({ body }) => body)).toEqual([words.alerts.command.sentence])
  })

  it('is not asked for secrets: the command "settings" hides them', async () => {
    const world = await openWorld()
    const site = siteWith(world, {
      ...{ ALERT_WEBHOOK: 'https://a.example/hunter2', ALERT_COMMAND: '/bin/sms hunter2' },
      ALERT_WEBHOOK_TOKEN: 'hunter2',
    })
    expect((await operate(site, ['settings'])).text).not.toContain('hunter2')
  })
})
