import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  confirmKeySaved,
  noSessionCookie,
  openSessions,
  type SessionKind,
  sessionCookie,
} from '../../../app/accounts/sessions'
import { dayOf } from '../../../db/clock'
import { accounts, sessions as rows } from '../../../db/schema'
import { unseal } from '../../../db/secret'
import { NOON, openWorld } from '../../support/world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Ada is signed in at noon; only the date is moved, timers run on. */
async function signedIn(kind: SessionKind = 'member') {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
  onTestFinished(() => void vi.useRealTimers())
  const world = await openWorld()
  const ada = await world.member('Ada')
  const token = await world.sessions.start(ada.holder, kind)
  const isOpenAt = async (now: number) => {
    vi.setSystemTime(now)
    return (await world.sessions.read(token)) !== null
  }
  return { world, ada, token, isOpenAt, sessions: world.sessions }
}

/** Uses a session every 20 minutes; how long it lasted, in minutes, when it is used again and again. */
async function lasts(kind: SessionKind, upTo: number) {
  const { isOpenAt } = await signedIn(kind)
  let used = NOON
  while (used < NOON + upTo && (await isOpenAt(used + 20 * MINUTE))) used += 20 * MINUTE
  return (used - NOON) / MINUTE
}

describe('a session', () => {
  it('opens with its token what the key opened', async () => {
    const { ada, token, sessions } = await signedIn()
    expect(await sessions.read(token)).toEqual({
      token,
      ...ada.holder,
      kind: 'member',
      newKey: null,
      nextKey: null,
    })
    for (const wrong of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()])
      expect(await sessions.read(wrong)).toBeNull()
  })

  it('ends 30 minutes after it was last used', async () => {
    const { isOpenAt } = await signedIn()
    expect(await isOpenAt(NOON + 29 * MINUTE)).toBe(true)
    expect(await isOpenAt(NOON + 58 * MINUTE)).toBe(true)
    expect(await isOpenAt(NOON + 58 * MINUTE + 31 * MINUTE)).toBe(false)
  })

  it('is open for 30 minutes after each click, to the minute', async () => {
    const { isOpenAt } = await signedIn()
    expect(await isOpenAt(NOON + 14 * MINUTE)).toBe(true)
    expect(await isOpenAt(NOON + 43 * MINUTE)).toBe(true)
    expect(await isOpenAt(NOON + 73 * MINUTE)).toBe(false)
  })

  it('is over 31 minutes after a click, also after the one that came late in the first half hour', async () => {
    const { isOpenAt } = await signedIn()
    expect(await isOpenAt(NOON + 14 * MINUTE)).toBe(true)
    expect(await isOpenAt(NOON + 45 * MINUTE)).toBe(false)
  })

  it('writes nothing down at a click within the half hour', async () => {
    const { world, isOpenAt } = await signedIn()
    const before = await world.db.read.select().from(rows)
    for (const minute of [5, 14, 29]) await isOpenAt(NOON + minute * MINUTE)
    expect(await world.db.read.select().from(rows)).toEqual(before)
  })

  it('survives a restart, and then ends 30 minutes after it', async () => {
    const { world, token, isOpenAt } = await signedIn()
    await isOpenAt(NOON + 20 * MINUTE)
    const restarted = openSessions(world.db)
    vi.setSystemTime(NOON + 45 * MINUTE)
    expect(await restarted.read(token)).not.toBeNull()
    vi.setSystemTime(NOON + 76 * MINUTE)
    expect(await restarted.read(token)).toBeNull()
  })

  it('that a page asks about is not kept open by it', async () => {
    const { token, sessions } = await signedIn()
    expect(await sessions.lives(token, NOON + 29 * MINUTE)).toBe(true)
    expect(await sessions.lives(token, NOON + 30 * MINUTE)).toBe(false)
  })

  it('that was not used for 30 minutes no longer opens, and its row is deleted', async () => {
    const { world, isOpenAt } = await signedIn()
    expect(await isOpenAt(NOON + 30 * MINUTE)).toBe(false)
    expect(await world.db.read.$count(rows)).toBe(0)
    expect(await isOpenAt(NOON)).toBe(false)
  })

  it('of a member ends after 12 hours, however busy', async () => {
    expect(await lasts('member', 24 * HOUR)).toBe(12 * 60 - 20)
  })

  it('of staff ends after 8 hours, however busy', async () => {
    expect(await lasts('staff', 24 * HOUR)).toBe(8 * 60 - 20)
  })

  it('that a member chose to keep lasts 30 days without being used, and no longer', async () => {
    const { isOpenAt } = await signedIn('kept')
    for (const days of [1, 15, 29.9]) expect(await isOpenAt(NOON + days * DAY)).toBe(true)
    expect(await isOpenAt(NOON + 30 * DAY)).toBe(false)
  })

  it('that is kept does not outlast its 30 days by being used in the last minutes', async () => {
    const { isOpenAt } = await signedIn('kept')
    expect(await isOpenAt(NOON + 30 * DAY - MINUTE)).toBe(true)
    expect(await isOpenAt(NOON + 30 * DAY + MINUTE)).toBe(false)
  })

  it('holds the newcomer’s key until they say that they have kept it', async () => {
    const { world, ada, sessions } = await signedIn()
    const token = await sessions.start(ada.holder, 'member', ada.key)
    const session = await sessions.read(token)
    expect(session?.newKey).toBe(ada.key)
    if (!session) return
    const next = await confirmKeySaved(world, session)
    expect(await sessions.read(token)).toBeNull()
    expect(await sessions.read(next)).toMatchObject({ newKey: null, accountId: ada.holder.accountId })
    expect((await world.db.read.select().from(accounts))[0]?.keyKept).toBe(true)
  })
})

describe('ending', () => {
  it('one session leaves the others open', async () => {
    const { ada, token, sessions } = await signedIn()
    const other = await sessions.start(ada.holder, 'member')
    await sessions.end(token)
    expect(await sessions.read(token)).toBeNull()
    expect(await sessions.read(other)).not.toBeNull()
  })

  it('all sessions of an account ends them everywhere at once, and nobody else’s', async () => {
    const { world, ada, token, sessions } = await signedIn()
    const ben = await world.member('Ben')
    const bens = await sessions.start(ben.holder, 'member')
    const kept = await sessions.start(ada.holder, 'kept')
    await sessions.endAll(ada.holder.accountId)
    expect([await sessions.read(token), await sessions.read(kept)]).toEqual([null, null])
    expect(await sessions.read(bens)).not.toBeNull()
    const afterwards = await sessions.start(ada.holder, 'member')
    expect(await sessions.read(afterwards)).not.toBeNull()
  })

  it('an account leaves sessions that open nothing', async () => {
    const { world, token, sessions } = await signedIn()
    await world.db.write(tx => tx.delete(accounts).returning())
    expect(await sessions.read(token)).toBeNull()
  })

  it('expired sessions deletes their rows, and no others', async () => {
    const { world, ada, sessions } = await signedIn()
    await sessions.start(ada.holder, 'kept')
    vi.setSystemTime(NOON + 2 * DAY)
    await sessions.clearExpired()
    const left = await world.db.read.select().from(rows)
    expect(left.map(row => row.expiresDay)).toEqual([dayOf(NOON + 30 * DAY)])
  })
})

describe('renewing', () => {
  it('a session does not revive one that was ended meanwhile', async () => {
    const { world, token, isOpenAt, sessions } = await signedIn()
    const { write } = world.db
    let ended = false
    // Somebody signs out in another window between the look at the session and its renewal.
    world.db.write = async change => {
      if (!ended) {
        ended = true
        await sessions.end(token)
      }
      return write(change)
    }
    await isOpenAt(NOON + 20 * MINUTE)
    await isOpenAt(NOON + 40 * MINUTE)
    expect(ended).toBe(true)
    expect(await isOpenAt(NOON + 40 * MINUTE)).toBe(false)
    expect(await world.db.read.$count(rows)).toBe(0)
  })

  it('that cannot be written leaves the session open as it was', async () => {
    const { world, isOpenAt } = await signedIn()
    const { write } = world.db
    world.db.write = () => Promise.reject(new Error('database or disk is full'))
    expect(await isOpenAt(NOON + 20 * MINUTE)).toBe(true)
    expect(await isOpenAt(NOON + 40 * MINUTE)).toBe(true)
    world.db.write = write
    expect(await isOpenAt(NOON + 59 * MINUTE)).toBe(true)
    expect(await isOpenAt(NOON + 88 * MINUTE)).toBe(true)
  })
})

describe('the database', () => {
  it('holds no token, no account and no key of a session, and only a day', async () => {
    const { world, ada, token } = await signedIn()
    await world.sessions.start(ada.holder, 'member', ada.key)
    const kept = await world.db.read.select().from(rows)
    const { accountId, ownerKey } = ada.holder
    const text = JSON.stringify(kept)
    for (const secret of [token, accountId, ownerKey.toString('base64'), ownerKey.toString('hex'), ada.key])
      expect(text).not.toContain(secret)
    expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['expiresDay', 'sealed', 'tokenHash'])
    expect(kept.map(row => row.expiresDay)).toEqual([dayOf(NOON), dayOf(NOON)])
  })

  it('cannot open a row with what it holds, or with the token of another row', async () => {
    const { world, ada, token, sessions } = await signedIn()
    const other = await sessions.start(ada.holder, 'member')
    const [one, two] = await world.db.read.select().from(rows)
    for (const row of [one, two])
      expect(
        unseal(Buffer.from(row?.tokenHash ?? '', 'hex'), row?.sealed ?? '', row?.tokenHash ?? ''),
      ).toBeNull()
    await world.db.write(tx =>
      tx
        .update(rows)
        .set({ sealed: one?.sealed ?? '' })
        .returning(),
    )
    const opened = [await sessions.read(token), await sessions.read(other)].filter(
      session => session !== null,
    )
    expect(opened).toHaveLength(1)
  })

  it('holds no value that two sessions of one account share', async () => {
    const { world, ada, sessions } = await signedIn()
    for (let n = 0; n < 4; n++) await sessions.start(ada.holder, 'member')
    const kept = await world.db.read.select().from(rows)
    const pieces = kept.map(row => {
      const text = `${row.tokenHash} ${row.sealed.slice(3)}`
      return new Set(Array.from({ length: text.length - 7 }, (_, at) => text.slice(at, at + 8)))
    })
    for (const [n, some] of pieces.entries())
      for (const others of pieces.slice(n + 1))
        expect([...some].filter(piece => others.has(piece))).toEqual([])
  })
})

describe('the cookie', () => {
  it('is dropped when the browser closes, unless the member chose to stay signed in', () => {
    expect(sessionCookie('t', 'member')).toBe('__Host-s=t; HttpOnly; Path=/; SameSite=Lax; Secure')
    expect(sessionCookie('t', 'staff')).not.toMatch(/Max-Age|Expires/)
    expect(sessionCookie('t', 'kept')).toContain('Max-Age=2592000')
    expect(noSessionCookie()).toContain('Max-Age=0')
  })

  it('carries 128 random bits or more', async () => {
    const { ada, sessions } = await signedIn()
    const tokens = await Promise.all(Array.from({ length: 50 }, () => sessions.start(ada.holder, 'member')))
    expect(new Set(tokens).size).toBe(50)
    // Lucia writes five bits a letter.
    for (const token of tokens) expect(token).toMatch(/^[a-z2-7]{26,}$/)
  })
})
