import { connect, createServer, type Socket } from 'node:net'
import { eq } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { openDb } from '../../db'
import { dialect } from '../../db/columns'
import { installation } from '../../db/schema'
import { isUnavailable } from '../../db/unavailable'
import { newDatabase } from '../support/world'

/** Stands before a server and, when told to, takes everything in and passes nothing on. */
async function openWall(place: string) {
  const url = new URL(place)
  const port = Number(url.port)
  const sockets = new Set<Socket>()
  let isSilent = false
  const wall = createServer(near => {
    const far = connect(port, url.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('data', bytes => isSilent || other.write(bytes))
      one.on('error', () => {})
      one.on('close', () => other.destroy())
    }
  })
  await new Promise<void>(ready => wall.listen(0, '127.0.0.1', ready))
  url.port = String((wall.address() as { port: number }).port)
  return {
    place: url.href,
    beSilent: (value: boolean) => {
      isSilent = value
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      wall.close()
    },
  }
}

const note = (name: string) => ({ name, value: '' })

it.runIf(dialect === 'postgres')(
  'a server that keeps silent is given up after ten seconds, and used again as soon as it speaks',
  async () => {
    const wall = await openWall(await newDatabase())
    const db = await openDb(wall.place)
    onTestFinished(async () => {
      await db.close()
      wall.close()
    })
    const read = () => db.read.select().from(installation).where(eq(installation.name, 'after'))
    const write = (name: string) => db.write(tx => tx.insert(installation).values(note(name)).returning())
    await Promise.all([read(), write('before')])

    wall.beSilent(true)
    const since = performance.now()
    // More than the pools hold.
    const asked = Array.from({ length: 12 }, (_, n) => [read(), write(`silent ${n}`)]).flat()
    const faults = await Promise.all(asked.map(each => each.then(() => null).catch((why: unknown) => why)))
    expect(performance.now() - since).toBeLessThan(15_000)
    expect(faults.filter(why => !isUnavailable(why))).toEqual([])

    wall.beSilent(false)
    const before = performance.now()
    await Promise.all(Array.from({ length: 12 }, (_, n) => write(`after ${n}`)))
    await write('after')
    expect(await read()).toHaveLength(1)
    expect(performance.now() - before).toBeLessThan(8_000)
  },
  60_000,
)
