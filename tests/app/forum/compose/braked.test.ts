import type { AppLoadContext } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { newNonce } from '../../../../app/accounts/nonce'
import type { Session } from '../../../../app/accounts/sessions'
import type { Viewer } from '../../../../app/context'
import { taskFor } from '../../../../app/forum/compose/first-work'
import { loader as boardLoader } from '../../../../app/routes/forum/board/page'
import { action as replyAction } from '../../../../app/routes/forum/compose/reply'
import { action as writeAction, loader as writeLoader } from '../../../../app/routes/forum/compose/write'
import { heldBecause } from '../../../../app/routes/forum/my-posts/view'
import { loader as homeLoader } from '../../../../app/routes/site/home'
import { en as words } from '../../../../app/words/en'
import { DAY, HOUR } from '../../../../db/clock'
import { accounts, posts } from '../../../../db/schema'
import type { NewBrake } from '../../../../moderation/brake/brake-choices'
import { setBrake } from '../../../../moderation/brake/set-brake'
import { becomeKnown, caseOn, castOf, publishedThread } from '../../../support/moderators'
import { type Member, NOON, openWorld } from '../../../support/world'

const MINUTE = 60_000
let clients = 0

type Answer = {
  sent: string | null
  status: number | undefined
  headers: HeadersInit | undefined
  hindrance: string
  help: { groups: { kind: string }[] } | null
  body: string
}
const nothing = { hindrance: '', help: null, body: '', headers: undefined }

async function forum() {
  const world = await openWorld()
  const cast = await castOf(world)
  const brake = (chosen: Partial<NewBrake>, now = NOON) =>
    setBrake(world.db, world.secret, {
      ...{ kind: 'read-only', boardId: null, slowMinutes: null, because: 'too-much', hours: 12, note: '' },
      ...{ by: cast.marlo, now },
      ...chosen,
    })
  const viewerOf = (who: Member | null, isStaff: boolean): Viewer =>
    who
      ? {
          kind: 'member',
          session: { ...who.holder, token: '', kind: 'member' } as unknown as Session,
          staff: isStaff
            ? { id: cast.marlo, handle: 'Marlo', roles: ['moderator'], professional: null }
            : null,
        }
      : { kind: 'guest' }
  const contextOf = (who: Member | null, now = NOON, isStaff = false) =>
    ({
      ...{
        ...world.site,
        words,
        now,
        viewer: viewerOf(who, isStaff),
        keepsCookies: true,
        client: `c${clients++}`,
      },
      ...{ sessionToken: null, databaseAway: false, formToken: '' },
    }) as unknown as AppLoadContext
  type Sending = { who?: Member | null; now?: number; isStaff?: boolean; fields?: Record<string, string> }
  const formOf = (now: number, fields: Record<string, string>) =>
    new URLSearchParams({
      ...{ title: 'Quxotitle', body: 'Quxobody and more words.', wish: 'heard', adult: 'yes' },
      ...{ intent: 'send', once: newNonce(world.secret, now) },
      ...fields,
    })
  const answerOf = async (answer: Promise<unknown>): Promise<Answer> => {
    const got = await answer
    if (got instanceof Response) return { ...nothing, sent: got.headers.get('Location'), status: got.status }
    const { data, init } = got as {
      data: {
        fields: { body: string }
        problems: Pick<Answer, 'hindrance' | 'help'>
      }
      init: ResponseInit
    }
    const { hindrance, help } = data.problems
    return { sent: null, hindrance, help, body: data.fields.body, status: init.status, headers: init.headers }
  }
  /** As somebody's form that stood open for more than a minute. */
  const waited = async (who: Member | null, now: number) => ({
    ticket: (await taskFor(contextOf(who, now - 90_000), 0))?.ticket ?? '',
  })
  const write = async (
    { who = null, now = NOON, isStaff = false, fields = {} }: Sending = {},
    board = 'amber',
  ) => {
    const request = new Request(`http://forum.example/b/${board}/write`, {
      method: 'POST',
      body: formOf(now, { ...(await waited(who, now)), ...fields }),
    })
    return answerOf(
      Promise.resolve(writeAction({ request, context: contextOf(who, now, isStaff), params: { board } })),
    )
  }
  const reply = async (thread: string, { who = null, now = NOON, fields = {} }: Sending = {}) => {
    const request = new Request(`http://forum.example/t/${thread}/reply`, {
      method: 'POST',
      body: formOf(now, { ...(await waited(who, now)), ...fields }),
    })
    return answerOf(
      Promise.resolve(replyAction({ request, context: contextOf(who, now), params: { thread } })),
    )
  }
  const toldOn = async (loader: typeof homeLoader | typeof boardLoader, context: AppLoadContext) => {
    const page = await loader({
      ...{ request: new Request('http://forum.example/'), context, params: { board: 'amber' } },
    } as Parameters<typeof boardLoader>[0])
    return (page as { brakes: { kind: string }[] }).brakes.map(each => each.kind)
  }
  return { ...world, world, ...cast, brake, contextOf, write, reply, toldOn }
}

describe('read-only', () => {
  it('refuses what members send, with their words, the true reason and the end, until it ends', async () => {
    const { ada, brake, write } = await forum()
    await brake({ because: 'many-adverts', hours: 3 })
    const refused = await write({ who: ada })
    expect(refused).toMatchObject({ body: 'Quxobody and more words.', status: 400 })
    expect(refused.hindrance).toContain('until about Tuesday 15:00 (UTC)')
    expect(refused.hindrance).toContain('A lot of adverts are coming in.')
    expect((await write({ who: ada, now: NOON + 3 * HOUR })).sent).toMatch(/^\/sent\//)
  })

  it('never speaks of adverts where nobody said so', async () => {
    const { ada, brake, write } = await forum()
    for (const because of ['too-much', 'fault', 'other'] as const) {
      await brake({ because })
      expect((await write({ who: ada })).hindrance).not.toMatch(/advert/)
    }
  })

  it('refuses replies too, lets the team write, and tells them what that shows', async () => {
    const { world, ada, ben, marlo, brake, write, reply, toldOn, contextOf } = await forum()
    const { threadId } = await publishedThread(world, ada, marlo)
    await brake({})
    expect((await reply(threadId, { who: ben })).hindrance).toContain('It wasn’t sent')
    expect((await write({ who: ben, isStaff: true })).sent).toMatch(/^\/sent\//)
    expect(await toldOn(homeLoader, contextOf(ben, NOON, true))).toEqual(['read-only'])
  })

  it('says that a post was sent which came in before it, when its form arrives again', async () => {
    const { ada, brake, write, secret } = await forum()
    const once = newNonce(secret, NOON)
    await write({ who: ada, fields: { once } })
    await brake({})
    expect((await write({ who: ada, fields: { once } })).sent).toContain('again=1')
  })

  it('shows help lines with the refusal to somebody who writes of danger', async () => {
    const { ada, brake, write } = await forum()
    await brake({})
    const body = 'I want to kill myself tonight.'
    const refused = await write({ who: ada, fields: { body, checked: 'yes' } })
    expect(refused.body).toBe(body)
    expect(refused.help?.groups[0]?.kind).toBe('crisis')
    expect((await write({ who: ada })).help).toBeNull()
  })
})

describe('while new accounts wait', () => {
  it('a newcomer’s words come back, no key is made, and a member writes', async () => {
    const { db, ada, brake, write } = await forum()
    await brake({ kind: 'new-accounts' })
    const before = await db.read.$count(accounts)
    const refused = await write()
    expect(refused.hindrance).toContain('we aren’t making new keys until about')
    expect(refused.body).toBe('Quxobody and more words.')
    expect(await db.read.$count(accounts)).toBe(before)
    expect((await write({ who: ada })).sent).toMatch(/^\/sent\//)
    expect((await write({ now: NOON + DAY })).sent).toMatch(/^\/sent\//)
  })

  it('a newcomer whose post came in before is told that it was sent', async () => {
    const { brake, write, secret } = await forum()
    const once = newNonce(secret, NOON)
    expect((await write({ fields: { once } })).sent).toMatch(/^\/sent\//)
    await brake({ kind: 'new-accounts' })
    expect((await write({ fields: { once } })).status).toBe(303)
  })
})

describe('while all first posts are held', () => {
  it('what would appear at once waits, and its author is told the reason', async () => {
    const { world, db, ada, marlo, brake, writeThread } = await forum()
    await becomeKnown(world, ada, marlo)
    expect((await writeThread(ada)).outcome).toBe('published')
    await brake({ kind: 'first-posts' })
    const sent = await writeThread(ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    expect((await caseOn(world, sent.postId)).because).toEqual(['brake'])
    expect(await heldBecause(words, db.read, sent.postId, 'post')).toBe(words.sent.held.braked)
    expect((await writeThread(ada, { now: NOON + DAY })).outcome).toBe('published')
  })

  it('nobody who asks for help, or who wrote here for long, waits for it', async () => {
    const { world, db, ada, marlo, brake, writeThread } = await forum()
    await becomeKnown(world, ada, marlo)
    await brake({ kind: 'first-posts' })
    const asked = await writeThread(ada, { body: 'I want to kill myself tonight.' })
    expect(asked.outcome).toBe('published')
    for (let n = 0; n < 7; n++) await publishedThread(world, ada, marlo)
    expect(await db.read.$count(posts)).toBe(11)
    expect((await writeThread(ada)).outcome).toBe('published')
  })
})

describe('slow mode', () => {
  const slow = { kind: 'slow', boardId: 'amber', slowMinutes: 15 } as const

  it('lets each person send one post in its time on that board, and says when the next may be sent', async () => {
    const { ada, ben, brake, write } = await forum()
    await brake(slow)
    expect((await write({ who: ada })).sent).toMatch(/^\/sent\//)
    const refused = await write({ who: ada, now: NOON + 8 * MINUTE })
    expect(refused).toMatchObject({ status: 429, headers: { 'Retry-After': '420' } })
    expect(refused.hindrance).toContain('one post every 15 minutes on this board')
    expect(refused.hindrance).toContain('in about 7 minutes')
    expect((await write({ who: ada, now: NOON + 8 * MINUTE }, 'birch')).sent).toMatch(/^\/sent\//)
    expect((await write({ who: ben, now: NOON + 8 * MINUTE })).sent).toMatch(/^\/sent\//)
    expect((await write({ who: ada, now: NOON + 15 * MINUTE })).sent).toMatch(/^\/sent\//)
  })

  it('takes no turn for what wasn’t sent, and two at once get one', async () => {
    const { world, ada, marlo, brake, reply, write } = await forum()
    const { threadId } = await publishedThread(world, await world.member('Caro'), marlo)
    await brake(slow)
    expect((await reply('no-such-thread', { who: ada })).status).toBe(404)
    const both = await Promise.all([reply(threadId, { who: ada }), write({ who: ada })])
    expect(both.map(each => each.status).sort()).toEqual([303, 429])
  })

  it('on all boards counts them together, and doesn’t slow the team', async () => {
    const { ada, ben, brake, write } = await forum()
    await brake({ ...slow, boardId: null })
    await write({ who: ada })
    expect((await write({ who: ada, now: NOON + MINUTE }, 'birch')).status).toBe(429)
    for (const now of [NOON, NOON + 1])
      expect((await write({ who: ben, isStaff: true, now })).sent).toMatch(/^\/sent\//)
  })

  it('of hours holds by what is stored, whichever process took the last post', async () => {
    const { ada, brake, write, writeThread } = await forum()
    await writeThread(ada)
    await brake({ ...slow, slowMinutes: 360 })
    expect((await write({ who: ada, now: NOON + 5 * HOUR })).status).toBe(429)
    expect((await write({ who: ada, now: NOON + 6 * HOUR })).sent).toMatch(/^\/sent\//)
  })
})

it('what is on is told where people stand before they write, and only to whom it concerns', async () => {
  const { ada, brake, contextOf, toldOn } = await forum()
  const [guest, member] = [contextOf(null), contextOf(ada)]
  for (const loader of [homeLoader, boardLoader, writeLoader as unknown as typeof boardLoader])
    expect(await toldOn(loader, guest)).toEqual([])
  await brake({ kind: 'first-posts' })
  await brake({ kind: 'new-accounts' })
  await brake({ kind: 'slow', slowMinutes: 5, boardId: 'birch' })
  await brake({ kind: 'slow', slowMinutes: 15, boardId: 'amber' })
  expect(await toldOn(homeLoader, guest)).toEqual(['new-accounts'])
  for (const loader of [boardLoader, writeLoader as unknown as typeof boardLoader]) {
    expect(await toldOn(loader, guest)).toEqual(['new-accounts', 'slow', 'first-posts'])
    expect(await toldOn(loader, member)).toEqual(['slow', 'first-posts'])
  }
})
