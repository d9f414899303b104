import { expect, it } from 'vitest'
import { heldBecause } from '../../../../../app/routes/forum/my-posts/view'
import { en as words } from '../../../../../app/words/en'
import { openCase } from '../../../../../moderation/cases/case'
import type { Signal } from '../../../../../moderation/signals/signal'
import { triagePost } from '../../../../../moderation/triage'
import { NOON, openWorld } from '../../../../support/world'

const w = words.sent.held
const none = { speaker: null, target: null, urgency: null } as const
const strong = (kind: Signal['kind'], more: Partial<Signal> = {}): Signal => ({
  kind,
  strength: 'strong',
  where: [],
  because: 'x',
  ...none,
  ...more,
})

async function waits(signals: Signal[], publishedPosts = 0) {
  const world = await openWorld()
  const sent = await world.writeThread(await world.member('ada'))
  if (!('postId' in sent)) throw new Error(sent.outcome)
  const { postId, threadId } = sent
  const asked = triagePost(signals, { publishedPosts }).case
  if (!asked) throw new Error('nobody looks at it')
  await world.db.write(tx =>
    openCase(world.db, tx, { ...asked, postId, threadId, personaId: 'p', signals, now: NOON }),
  )
  return heldBecause(words, world.db.read, postId, 'post')
}

it('a first post waits because it is the first, whatever weaker signals were found', async () => {
  expect(await waits([])).toBe(w.newcomer)
  expect(await waits([strong('shouting')])).toBe(w.newcomer)
  expect(await waits([strong('crisis', { speaker: 'at-risk', urgency: 'now' })])).toBe(w.newcomer)
  expect(await waits([strong('violence', { speaker: 'survivor', urgency: 'past' })])).toBe(w.newcomer)
  expect(await waits([strong('own-acts', { because: 'learned' })])).toBe(w.newcomer)
})

it('a signal that holds a post by itself is named by its kind, for newcomers and known members alike', async () => {
  expect(await waits([strong('link')])).toBe(w.because(['link']))
  expect(await waits([strong('contact'), strong('language')], 9)).toBe(w.because(['language', 'contact']))
  expect(await waits([strong('own-acts', { speaker: 'doer' })], 9)).toBe(w.because(['own-acts']))
  expect(await waits([strong('child', { because: 'urges' })], 9)).toBe(w.because(['child']))
})

it('every signal that holds a post has a sentence', () => {
  const kinds: Signal['kind'][] = [
    'threat',
    'child',
    'own-acts',
    'under-18',
    'unchecked',
    'language',
    'unreadable',
  ]
  for (const kind of [...kinds, 'contact', 'link', 'personal', 'advertising', 'solicitation', 'hostility'])
    expect(w.because([kind]), kind).not.toBe(w.waiting)
  expect(w.because(['unheard-of'])).toBe(w.waiting)
})
