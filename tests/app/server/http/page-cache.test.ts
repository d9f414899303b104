import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import type { Site } from '../../../../app/context'
import { readMyPost } from '../../../../app/forum/my-post'
import { withdrawPost } from '../../../../app/forum/withdraw'
import { flushViews } from '../../../../app/server/counters'
import { makeServer } from '../../../../app/server/http/http-server'
import { type Handle, makeListener } from '../../../../app/server/http/listener'
import { openDb } from '../../../../db'
import { answerViews, boards } from '../../../../db/schema'
import { setBrake } from '../../../../moderation/brake/set-brake'
import { liftNotice, openIncident } from '../../../../moderation/incidents/incident'
import { moveThread } from '../../../../moderation/moves/move-thread'
import { castOf, decide } from '../../../support/moderators'
import { placeOf } from '../../../support/other-connection'
import { openDesk } from '../../../support/professionals'
import { realPages } from '../../../support/real-pages'
import { page, startAsking, startServer } from '../../../support/server'

async function listening(site: Site, handle: Handle): Promise<string> {
  const server = makeServer(makeListener(site, handle), site.settings)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

/** The pages that guests read, behind a listener of this process and behind another's, on one database. */
async function twoProcesses() {
  const pages = await realPages('', 'b/:board', 't/:thread', 'help')
  let made = 0
  const handle: typeof pages = (...asked) => {
    made++
    return pages(...asked)
  }
  const here = await startServer(handle)
  const db = await openDb(await placeOf(here.db))
  onTestFinished(() => db.close())
  const elsewhere = await listening({ ...here.site, db }, handle)
  const read = async (path: string) => (await fetch(elsewhere + path)).text()
  return { ...here, world: here, read, made: () => made, ...(await castOf(here)) }
}

it('a page is made once, and again after each change, by whichever process', async () => {
  const { world, read, made, ada, ben, marlo, db, secret } = await twoProcesses()
  /** A minute may end meanwhile, and PostgreSQL tells of what other tests commit as well. */
  const expectKept = async (path: string, tries = 100): Promise<void> => {
    await read(path)
    const before = made()
    await read(path)
    if (made() !== before && tries > 1) return expectKept(path, tries - 1)
    expect(made(), `${path} is kept`).toBe(before)
  }
  /** What others read of a page that they have just read, once this was done. */
  const after = async (path: string, change: () => Promise<unknown>) => {
    await expectKept(path)
    await change()
    return read(path)
  }
  const now = Date.now()
  const sent = await world.writeThread(ada, { title: 'Since the winter', now })
  if (!('threadId' in sent)) throw new Error(sent.outcome)
  const address = `/t/${sent.threadId}`
  const publish = () => decide(world, { postId: sent.postId, staffId: marlo, now })

  expect(await after('/b/amber', publish)).toContain('Since the winter')
  const answered = await world.reply(ben, sent.threadId, { body: 'It was like that here.', now })
  if (!('postId' in answered)) throw new Error(answered.outcome)
  const publishReply = () => decide(world, { postId: answered.postId, staffId: marlo, now })
  expect(await after(address, publishReply)).toContain('It was like that here.')

  const replies = 'closed' as const
  const noticed = { threadId: sent.threadId, staffId: marlo, about: 'serious' as const, replies, now }
  let incidentId = ''
  const open = async () => {
    const opened = await openIncident(db, { ...noticed, notice: 'Something grave has happened.' })
    incidentId = 'incidentId' in opened ? opened.incidentId : ''
  }
  expect(await after(address, open)).toContain('Something grave has happened.')
  const lift = () => liftNotice(db, { incidentId, staffId: marlo, now })
  expect(await after(address, lift)).not.toContain('Something grave')

  const brake = { kind: 'read-only' as const, boardId: null, because: 'too-much' as const }
  const stop = () => setBrake(db, secret, { ...brake, hours: 3, slowMinutes: null, note: '', by: marlo, now })
  const words = await read('/b/birch')
  expect(await after('/b/birch', stop)).not.toBe(words)

  const to = { from: 'amber', to: 'birch', staffId: marlo, words: 'It fits better there.', now }
  const move = () => moveThread(db, { threadId: sent.threadId, ...to })
  expect(await after('/b/birch', move)).toContain('Since the winter')
  expect(await read('/b/amber')).not.toContain('Since the winter')

  const mine = await readMyPost(db.read, answered.postId, await world.mine(ben))
  if (!mine) throw new Error('Ben doesn’t find his reply.')
  expect(await after(address, () => withdrawPost(db, { mine, now }))).not.toContain('like that here')
  const retitle = () =>
    db.write(tx => tx.update(boards).set({ title: 'Another name' }).where(eq(boards.id, 'amber')).returning())
  expect(await after('/', retitle)).toContain('Another name')
})

it('a page that changed while it was made is not kept', async () => {
  const { get, seen, member } = await startAsking(async () => {
    await member(`somebody ${seen.length}`)
    return page('x')
  })
  await get('/')
  await get('/')
  expect(seen).toHaveLength(2)
})

it('each reading of an answer is counted, kept or not', async () => {
  const desk = await openDesk()
  const answerId = await desk.publish(desk.hana)
  const server = await listening(desk.site, await realPages('a/:answer'))
  for (let n = 0; n < 3; n++)
    expect(await (await fetch(`${server}/a/${answerId}`)).text()).toContain('nobody taught us')
  await flushViews(desk.db, Date.now())
  const [row] = await desk.db.read.select({ views: answerViews.views }).from(answerViews)
  expect(row?.views).toBe(3)
})
