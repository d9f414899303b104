import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openSessions } from '../../../../app/accounts/sessions'
import { rememberHelpLines } from '../../../../app/referrals/listing-status'
import { action as signOut } from '../../../../app/routes/accounts/sign-in/sign-out'
import { loader as help } from '../../../../app/routes/referrals/help/page'
import { loader as exit } from '../../../../app/routes/site/exit'
import { plant } from '../../../../app/server/plant'
import { en as words } from '../../../../app/words/en'
import { helpLines } from '../../../../db/schema'
import { faults } from '../../../support/faults'
import { page, startAsking } from '../../../support/server'

/** The routes that leave are the real ones; every other page says who it is for. */
async function start() {
  const server = await startAsking(async (request, context) => {
    const { pathname } = new URL(request.url)
    const asked = { request, context, params: {} }
    if (pathname === '/exit') return exit(asked)
    if (pathname === '/sign-out') return signOut(asked)
    if (pathname === '/help') return page(JSON.stringify(await help(asked)))
    if (pathname === '/b/amber') await context.db.read.$count(helpLines)
    return page(context.viewer.kind)
  })
  const who = async (path: string, cookie: string) => (await server.get(path, { cookie })).text()
  return { ...server, who }
}
type Server = Awaited<ReturnType<typeof start>>
type SignedIn = Awaited<ReturnType<Server['signedIn']>>

const cleared = expect.stringMatching(/^__Host-s=;.*Max-Age=0/)

const ways: [
  string,
  string,
  (server: Server, as: SignedIn) => Promise<{ status: number; cookies: string[] }>,
][] = [
  [
    'the quick exit',
    '/exit',
    async ({ get }, { cookie }) => {
      const { status, headers } = await get('/exit', { cookie })
      return { status, cookies: headers.getSetCookie() }
    },
  ],
  [
    'signing out',
    '/sign-out',
    ({ post }, { cookie, formToken }) => post('/sign-out', `token=${formToken}`, { cookie }),
  ],
]

for (const fault of faults)
  describe(`while the database is ${fault.name}`, () => {
    for (const [way, , leave] of ways)
      it(`${way} answers, the session is refused, and its row goes when it can`, async () => {
        const server = await start()
        const [leaver, stayer] = [await server.signedIn(), await server.signedIn()]
        expect(await server.who('/mine', leaver.cookie)).toBe('member')
        const end = await fault.begin(server.db)

        // Answered while it still is: nothing of it is waited for.
        const { status, cookies } = await leave(server, leaver)
        expect([status, cookies]).toEqual([303, expect.arrayContaining([cleared])])
        expect(await server.who('/mine', leaver.cookie)).toBe('guest')
        expect(await server.who('/left', leaver.cookie)).toBe('guest')

        await end()
        expect(await server.who('/mine', leaver.cookie)).toBe('guest')
        if (fault.name === 'closed') return
        // Another process knows nothing of it but what the database says.
        const elsewhere = openSessions(server.db)
        await vi.waitFor(async () => expect(await elsewhere.read(leaver.token)).toBeNull(), 20_000)
        expect(await elsewhere.read(stayer.token)).not.toBeNull()
        expect(await server.who('/mine', stayer.cookie)).toBe('member')
      })

    it('the help lines of every country and the safety page are shown', async () => {
      const server = await start()
      const { db, get } = server
      await plant(server.site)
      await rememberHelpLines(db)
      const { cookie } = await server.signedIn()
      const countries = ['', '?country=GB', '?country=IN', '?country=JP']
      const healthy = await Promise.all(countries.map(async each => (await get(`/help${each}`)).text()))
      onTestFinished(await fault.begin(db))
      for (const [n, country] of countries.entries()) {
        const shown = await get(`/help${country}`, { cookie })
        expect([shown.status, await shown.text()]).toEqual([200, healthy[n]])
        expect(server.asked().context.databaseAway).toBe(fault.isAway)
      }
      expect(await server.who('/safety', cookie)).toBe(fault.isAway ? 'guest' : 'member')
    })

    it.runIf(fault.isAway)(
      'any other page says so, with the way to help, and keeps the session',
      async () => {
        const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
        onTestFinished(() => errors.mockRestore())
        const server = await start()
        const { cookie } = await server.signedIn()
        onTestFinished(await fault.begin(server.db))
        const answer = await server.get('/mine', { cookie })
        const text = await answer.text()
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
        expect(answer.headers.getSetCookie()).toEqual([])
        expect(text).toContain(words.server.pages[503].title)
        for (const link of ['/help', '/safety', '/exit']) expect(text).toContain(`href="${link}"`)
      },
    )
  })

it('help lines do not wait for a session to be renewed', async () => {
  const server = await start()
  const { cookie } = await server.signedIn()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 20 * 60_000 })
  onTestFinished(() => void vi.useRealTimers())
  await server.who('/mine', cookie)
  vi.setSystemTime(Date.now() + 15 * 60_000)
  let renewed = false
  const end = await faults[0]?.begin(server.db)
  const mine = server.who('/mine', cookie).then(() => {
    renewed = true
  })
  expect((await server.get('/help', { cookie })).status).toBe(200)
  expect(renewed).toBe(false)
  await end?.()
  await mine
})

it('leaving does not wait behind a change that waits for the database', async () => {
  const server = await start()
  const leaver = await server.signedIn()
  const [fault] = faults
  const end = await fault?.begin(server.db)
  const order: string[] = []
  const write = server.db.write(tx => tx.select().from(helpLines)).then(() => order.push('written'))
  await server.get('/exit', { cookie: leaver.cookie }).then(() => order.push('left'))
  await end?.()
  await write
  if (server.db.dialect === 'sqlite') expect(order).toEqual(['left', 'written'])
  else expect(order).toContain('left')
})

it('signing out by a form of another session ends nothing', async () => {
  const server = await start()
  const { cookie } = await server.signedIn()
  for (const form of ['', 'token=', 'token=another']) await server.post('/sign-out', form, { cookie })
  expect(await server.who('/mine', cookie)).toBe('member')
})

it('a made-up session that leaves costs the database no transaction', async () => {
  const server = await start()
  const write = vi.spyOn(server.db, 'write')
  await server.get('/exit', { cookie: '__Host-s=madeup' })
  await server.sessions.endingsSettled()
  expect(write).not.toHaveBeenCalled()
})
