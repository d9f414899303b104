import type { Staffed } from './cast'
import { places } from './places'
import { goodAnswer, setTheScene, type Who } from './scene'
import { profession } from './staff'
import { hidden, openWire, type Wire } from './wire'
import { publishThread, writeThread } from './writing'

/** A page to look at: an address, or a form that comes back with its faults. */
export type Shown = { name: string; path: string; as?: Wire; press?: string }

/** Every kind of page, as those see it to whom it says most. */
export async function allPages(forum: Staffed): Promise<{ pages: Shown[]; secrets: string[] }> {
  const it = await setTheScene(forum)
  const { address, professional, moderator } = forum
  const newcomer = await writeThread(address, {
    body: 'Since the birth I have no desire, and sex is painful. I want to kill myself.',
  })
  const asking = await publishThread(address, moderator.wire, {
    body: 'Since the birth I have no desire, and sex is painful. We cannot talk about it.',
  })
  await it.as.moderator.post(`/review/${it.caseId}/claim`)
  const invited = await forum.operator.wire.post('/staff/invite', { professional: 'yes', ...profession })
  const joinPath = /href="(\/join\/[^"]+)"/.exec(invited.text)?.[1] ?? ''
  const half = openWire(address)
  await half.post('/sign-in', { key: (await forum.hire('moderator')).key })
  await confirmAnswer(forum, it.answerId)

  const seenBy = (who: Who) =>
    places
      .filter(({ pattern, get }) => get[who] === 200 && pattern !== '/left' && !pattern.endsWith('.csv'))
      .map(({ pattern, path }) => ({ name: `${pattern} (${who})`, path: path(it), as: it.as[who] }))
  const withHelp = { as: newcomer.wire }
  const withPlaces = { as: asking.wire }
  const pages: Shown[] = [
    ...seenBy('guest'),
    { name: 'an answer by a professional', path: `/a/${it.answerId}` },
    { name: 'a board with answers', path: '/b/cedar' },
    { name: 'an invitation', path: joinPath },
    { name: 'nothing', path: '/nothing/is/here' },
    { name: 'a plain page', path: '/%ff' },
    { name: 'writing, with faults', path: '/b/grove/write', press: 'Send, and get my key' },
    { name: 'signing in, with faults', path: '/sign-in', press: 'Sign in' },
    { name: 'searching for nothing', path: '/search', press: 'Search' },
    { name: 'sent, with key and help', path: `/sent/${newcomer.postId}`, ...withHelp },
    { name: 'one’s own, with help', path: `/t/${newcomer.threadId}`, ...withHelp },
    { name: 'mine, with key', path: '/mine', ...withHelp },
    { name: 'key', path: '/key', ...withHelp },
    { name: 'one’s own, with places', path: `/t/${asking.threadId}`, ...withPlaces },
    { name: 'one’s post', path: `/p/${asking.postId}`, ...withPlaces },
    { name: 'taking back', path: `/p/${asking.postId}/withdraw`, ...withPlaces },
    { name: 'the second step', path: '/sign-in/code', as: half },
    ...seenBy('moderator').filter(({ path }) => path.startsWith('/review')),
    {
      name: 'a case, with faults',
      path: `/review/${it.caseId}`,
      as: it.as.moderator,
      press: 'Decide and tell the author',
    },
    ...seenBy('professional').filter(({ path }) => path.startsWith('/desk')),
    { name: 'an answer of one’s own', path: `/desk/${it.answerId}/edit`, as: professional.wire },
    { name: 'an answer, with faults', path: '/desk/write', as: professional.wire, press: 'Save as draft' },
    ...seenBy('operator').filter(({ path }) => path.startsWith('/staff')),
    { name: 'inviting, with faults', path: '/staff/invite', as: forum.operator.wire, press: 'Make the link' },
  ]
  return { pages, secrets: [it.title, newcomer.title, asking.title, goodAnswer.question] }
}

async function confirmAnswer({ moderator }: Staffed, answerId: string) {
  const version = hidden((await moderator.wire.get(`/desk/${answerId}`)).text, 'version')
  await moderator.wire.post(`/desk/${answerId}/confirm`, { version, outcome: 'confirm', words: '' })
}
