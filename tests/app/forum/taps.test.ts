import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { countTaps, myTapsOn, tapPost } from '../../../app/forum/taps'
import { dialect } from '../../../db/columns'
import { events, posts, type TapKind, taps } from '../../../db/schema'
import { castOf, decide, publishedThread } from '../../support/moderators'
import { askElsewhere } from '../../support/other-connection'
import { takeBack } from '../../support/own-post'
import { type Member, openWorld } from '../../support/world'

async function conversation() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const carla = await world.member('Carla')
  const { threadId, postId } = await publishedThread(world, ada, marlo)
  const sent = await world.reply(ben, threadId)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  const replyId = sent.postId
  const tap = async (who: Member, kind: TapKind | null, on = replyId) =>
    tapPost(world.db, {
      ...{ postId: on, threadId, kind },
      ownerKey: who.holder.ownerKey,
      mine: await world.mine(who),
    })
  const counted = async (on = replyId) => (await countTaps(world.db.read, [on])).get(on) ?? {}
  const publishReply = () => decide(world, { postId: replyId, staffId: marlo })
  return { world, ada, ben, carla, threadId, postId, replyId, tap, counted, publishReply }
}

describe('a tap', () => {
  it('counts each person once, and no more when they take it back', async () => {
    const { ada, carla, tap, counted, publishReply } = await conversation()
    await publishReply()
    await tap(ada, 'thanks')
    await tap(ada, 'thanks')
    await Promise.all([tap(carla, 'thanks'), tap(carla, 'thanks')])
    expect(await counted()).toEqual({ thanks: 2 })
    await tap(carla, null)
    await tap(carla, null)
    expect(await counted()).toEqual({ thanks: 1 })
  })

  it('takes the place of the one before', async () => {
    const { carla, tap, counted, publishReply } = await conversation()
    await publishReply()
    await tap(carla, 'thanks')
    await tap(carla, 'helped')
    expect(await counted()).toEqual({ helped: 1 })
  })

  it('fits the post: “same here” on an opening, thanks on a reply', async () => {
    const { carla, postId, tap, counted, publishReply } = await conversation()
    await publishReply()
    expect(await tap(carla, 'thanks', postId)).toEqual({ outcome: 'gone' })
    expect(await tap(carla, 'same-here')).toEqual({ outcome: 'gone' })
    expect(await tap(carla, 'same-here', postId)).toEqual({ outcome: 'done' })
    expect(await counted(postId)).toEqual({ 'same-here': 1 })
  })

  it('is not for one’s own post, nor “this helped” for whoever marks what helped', async () => {
    const { ada, ben, postId, tap, publishReply } = await conversation()
    await publishReply()
    expect(await tap(ada, 'same-here', postId)).toEqual({ outcome: 'gone' })
    expect(await tap(ben, 'thanks')).toEqual({ outcome: 'gone' })
    expect(await tap(ada, 'helped')).toEqual({ outcome: 'gone' })
    expect(await tap(ada, 'thanks')).toEqual({ outcome: 'done' })
  })

  it('is not for what others cannot read, and goes with what is withdrawn', async () => {
    const { world, ada, ben, carla, replyId, tap, counted, publishReply } = await conversation()
    expect(await tap(ada, 'thanks')).toEqual({ outcome: 'gone' })
    await publishReply()
    await tap(ada, 'thanks')
    await Promise.all([tap(carla, 'helped'), takeBack(world, ben, replyId)])
    expect(await counted()).toEqual({})
    expect(await world.db.read.$count(taps)).toBe(0)
    expect(await tap(carla, 'thanks')).toEqual({ outcome: 'gone' })
  })

  it('is known to the member’s own key, and to nobody else’s', async () => {
    const { world, ada, carla, replyId, tap, publishReply } = await conversation()
    await publishReply()
    await tap(carla, 'helped')
    const own = (who: Member) => myTapsOn(world.db.read, who.holder.ownerKey, [replyId])
    expect(await own(carla)).toEqual(new Map([[replyId, 'helped']]))
    expect(await own(ada)).toEqual(new Map())
  })

  it('leaves no event, no day and no change of the post, and its tags join nothing', async () => {
    const { world, carla, postId, tap, publishReply } = await conversation()
    await publishReply()
    const before = [await world.db.read.select().from(posts), await world.db.read.$count(events)]
    await tap(carla, 'helped')
    await tap(carla, 'same-here', postId)
    expect([await world.db.read.select().from(posts), await world.db.read.$count(events)]).toEqual(before)
    const rows = await world.db.read.select().from(taps)
    expect(rows.map(row => Object.keys(row).sort())).toEqual([
      ['kind', 'postId', 'tag'],
      ['kind', 'postId', 'tag'],
    ])
    expect(rows[0]?.tag).not.toBe(rows[1]?.tag)
  })

  it.runIf(dialect === 'postgres')('has the number of its transaction in common with others', async () => {
    const { world, postId, threadId } = await conversation()
    for (let n = 0; n < 20; n++)
      await tapPost(world.db, { postId, threadId, kind: 'same-here', ownerKey: randomBytes(32), mine: [] })
    const rows = await askElsewhere(
      world.db,
      'SELECT xmin::text AS number, count(*)::int AS n FROM taps GROUP BY 1',
    )
    expect(Math.max(...rows.map(row => Number(row.n)))).toBe(16)
    expect(rows.reduce((all, row) => all + Number(row.n), 0)).toBe(20)
  })
})
