import { listingCode } from '../../../db/listings/code'
import { goodApplication } from './applications'
import { hidden, openWire, type Wire } from './http-client'
import { decide, findCase, refuseAlone, writeThread } from './posts'
import { appealAgainst, reportPost } from './reports-and-appeals'
import { confirmAnswer, goodAnswer, type Scene, sendAnswer } from './scene'
import { profession } from './staff'
import type { Staffed } from './test'

/** A form: who sends it, what it needs to be good, and which of its fields people type into. */
export type Form = {
  pattern: string
  path: string
  as: Wire
  good: Record<string, string>
  typed: string[]
  /** What 200 KB of letters in a typed field is answered with; a fault beside the field unless told otherwise. */
  long?: number
}

type People = { half: Wire; moderator: Wire; operator: Wire; expert: Wire; guest: Wire }
type Places = Scene & {
  once: string
  joinPath: string
  offer: string
  version: string
  /** What somebody can appeal against, and what was appealed against already. */
  refused: { path: string; as: Wire; decision: string }
  appealPath: string
  crisisPath: string
  provisionalPath: string
  publishedId: string
}

/** Every form of the forum, ready to be sent. */
export async function prepareForms(forum: Staffed, scene: Scene): Promise<Form[]> {
  const [guest, half] = [openWire(forum.address), openWire(forum.address)]
  await half.post('/sign-in', { key: (await forum.hire('moderator')).key })
  const invited = await forum.operator.wire.post('/staff/invite', { moderator: 'yes' })
  const joinPath = /href="(\/join\/[^"]+)"/.exec(invited.text)?.[1] ?? ''
  const joining = (await guest.get(joinPath)).text
  const { moderator, professional } = scene.as
  const { address, professional: expert } = forum
  const refused = await writeRefused(forum)
  const crisis = await writeThread(address, { body: 'I want to kill myself.' })
  const crisisCase = await findCase(moderator, crisis.title)
  const appealCase = await appealAgainst(await writeRefused(forum), 'Please look again.', moderator)
  const appealPath = `/review/${appealCase}/appeal`
  const shown = hidden((await moderator.get(appealPath)).text, 'version')
  const look = { intent: 'first-look', version: shown, outcome: 'publish', reason: 'within-rules' }
  await moderator.post(appealPath, look)
  const provisional = await refuseAlone(forum, forum.moderator.wire)
  const publishedId = await sendAnswer(expert.wire)
  await confirmAnswer(professional, publishedId)
  await reportPost(address, publishedId, { kind: 'a' })
  await moderator.post(`/review/${scene.caseId}`, { intent: 'claim' })
  const version = hidden((await moderator.get(`/review/${scene.caseId}`)).text, 'version')
  const once = hidden((await guest.get('/b/amber/write')).text, 'once')
  return formsOf(
    {
      ...scene,
      ...{ once, joinPath, offer: hidden(joining, 'offer'), version, publishedId },
      refused: {
        path: `/p/${refused.postId}/appeal`,
        as: refused.wire,
        decision: hidden((await refused.wire.get(`/p/${refused.postId}/appeal`)).text, 'decision'),
      },
      appealPath,
      crisisPath: `/review/${crisisCase}/protocol`,
      provisionalPath: `/review/${provisional.caseId}`,
    },
    { half, moderator, operator: scene.as.operator, expert: expert.wire, guest },
  )
}

async function writeRefused({ address, moderator }: Staffed) {
  const written = await writeThread(address)
  await decide(moderator.wire, written.title, { outcome: 'refuse', reason: 'not-for-here' })
  return written
}

function formsOf(it: Places, people: People): Form[] {
  const { half, moderator, operator, expert, guest } = people
  const post = { once: it.once, title: 'Some words', body: 'Some more words.', wish: 'heard', adult: 'yes' }
  const form = (
    pattern: string,
    path: string,
    as: Wire,
    good: Record<string, string> = {},
    typed: string[] = [],
    long = 400,
  ): Form => ({ pattern, path, as, good, typed, long })
  const { joinPath, offer, once, version, answerId, threadId, heldPostId, caseId } = it
  const answerFields = [
    ...['question', 'body', 'easy', 'source-title-1', 'source-url-1', 'countries', 'review-by'],
  ]

  const listedFields = ['name', 'about', 'url', 'countries', 'languages', 'note', 'witness']
  const listed = {
    ...{
      name: 'A place',
      about: 'Somebody listens.',
      url: 'https://example.org/',
      'kinds-counsellor': 'yes',
    },
    ...{ cost: 'free', online: 'yes', countries: 'GB', grade: 'A', witness: 'Its page.', state: 'verified' },
  }

  return [
    form('/b/:board/write', '/b/amber/write', guest, post, ['title', 'body']),
    form('/t/:thread/reply', `/t/${threadId}/reply`, guest, post, ['body']),
    form('/search/:found?', '/search', guest, { words: 'silence' }, ['words'], 303),
    form('/b/:board/answers/:found?', '/b/amber/answers', guest, { words: 'silence' }, ['words'], 303),
    form('/sign-in', '/sign-in', guest, {}, ['key']),
    form('/sign-in/code', '/sign-in/code', half, {}, ['code']),
    form('/join/:token', joinPath, guest, { once, offer, handle: 'grace', added: 'yes', code: '000000' }, [
      'handle',
      'code',
    ]),
    form('/p/:post', `/p/${heldPostId}`, it.author, { ...post, version }, ['title', 'body']),
    form('/p/:post/appeal', it.refused.path, it.refused.as, { decision: 'none' }, ['words']),
    form('/n', '/n', guest, {}, ['code']),
    form('/n/about-me', '/n/about-me', guest, {}, ['address']),
    form('/n/:kind/:subject/about-me', `/n/p/${it.postId}/about-me`, moderator, { once, who: 'me' }, [
      'about',
      'note',
    ]),
    form(
      '/t/:thread/reply',
      `/t/${threadId}/reply`,
      expert,
      { ...post, persona: 'new', voice: 'professional', outside: 'yes' },
      ['body', 'interest'],
    ),
    form(
      '/n/:kind/:subject',
      `/n/p/${it.postId}`,
      // A guest would carry a cookie away, and with it no longer be one without a session.
      moderator,
      { once, reason: 'illegal', why: 'It is.', 'good-faith': 'yes', note: '', law: '', name: '', mail: '' },
      ['note', 'why', 'law', 'name', 'mail'],
    ),
    form('/desk/reports', '/desk/reports', moderator, { answer: 'none', intent: 'kept' }, ['note']),
    form(
      '/desk/:answer/view',
      `/desk/${it.starterId}/view`,
      moderator,
      // With a reason the answer would go, and the page with it.
      { intent: 'take', reason: 'none' },
      ['words'],
    ),
    form('/e/:listing', `/e/${it.listing}`, guest, { once, reason: 'dead' }, ['note']),
    form('/staff/listings/new', '/staff/listings/new', operator, listed, [...listedFields, 'waiting']),
    form(
      '/staff/listings/:listing',
      `/staff/listings/${it.listing}`,
      operator,
      { ...listed, version: '999999', intent: 'save' },
      [...listedFields, 'waiting'],
    ),
    form(
      '/staff/listings/:listing',
      `/staff/listings/${listingCode('help-line', 'us-988')}`,
      operator,
      { ...listed, version: '999999', intent: 'save' },
      [
        'name',
        'contacts',
        'hours',
        'audience',
        'sourceUrl',
        'waiting',
        'note',
        'countries',
        'languages',
        'witness',
      ],
    ),
    form('/country', '/country', it.author, { back: '/help' }, ['country', 'back'], 303),
    form('/t/:thread/about', `/t/${threadId}/about`, moderator),
    form('/b/:board/places', '/b/amber/places', it.author),
    form('/staff/hours', '/staff/hours', operator, { intent: 'hours', zone: 'nowhere', mon: '7-23' }, [
      ...['zone', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    ]),
    form('/staff/hours', '/staff/hours', moderator, { intent: 'away' }, ['away']),
    form('/staff/brake', '/staff/brake', moderator, { intent: 'set', kind: 'slow' }, ['note']),
    form('/staff/invite', '/staff/invite', operator, { professional: 'yes', ...profession }, [
      'name',
      'credential',
      'until',
    ]),
    form('/professionals/apply', '/professionals/apply', guest, { ...goodApplication, once }, [
      'name',
      'profession',
      'body',
      'number',
      'interests',
      'evidence',
      'evidence-too',
    ]),
    form('/professionals/applied/:application', `/professionals/applied/${it.applicationToken}`, guest),
    form(
      '/staff/applications/:application',
      `/staff/applications/${it.applicationId}`,
      moderator,
      { intent: 'check', check: 'Its register.', until: '2000-01-01' },
      ['check', 'until'],
    ),
    form(
      '/staff/applications/:application',
      `/staff/applications/${it.applicationId}`,
      moderator,
      // Nothing was confirmed yet that could be taken back.
      { intent: 'take-back' },
      ['words'],
    ),
    form(
      '/staff/credentials/:professional',
      `/staff/credentials/${it.professionalId}`,
      moderator,
      // With a reason their credential would end, and with it what other tests do.
      { reason: 'none' },
      ['words'],
    ),
    form('/desk/credential', '/desk/credential', expert, { ...goodApplication, once: 'none' }, [
      'name',
      'profession',
      'body',
      'number',
      'interests',
      'evidence',
      'evidence-too',
    ]),
    form('/desk/limits', '/desk/limits', expert, { most: '3', away: '' }, ['most', 'away']),
    form('/staff', '/staff', operator, { intent: 'withdraw-invitation' }, ['invitation']),
    // Nobody whose role could go.
    form('/staff', '/staff', operator, {
      intent: 'withdraw-role',
      role: 'moderator',
      colleague: 'none',
      sure: 'yes',
    }),
    form(
      '/review/:case',
      `/review/${caseId}`,
      moderator,
      { intent: 'decide', version, outcome: 'hide', reason: 'contact-details' },
      ['words', 'hide'],
    ),
    form('/review/:case', `/review/${caseId}`, moderator, { intent: 'question', version: '999999' }, [
      'note',
    ]),
    form('/review/group-note', '/review/group-note', moderator, {}, ['note']),
    form('/t/:thread/merge', `/t/${threadId}/merge`, moderator, { intent: 'merge', into: 'other' }, [
      'address',
      'words',
    ]),
    form('/t/:thread/move', `/t/${threadId}/move`, moderator, { intent: 'move', to: 'none' }, ['words']),
    form('/t/:thread/incident', `/t/${threadId}/incident`, moderator, { intent: 'open' }, ['words']),
    form(
      '/review/incidents/:incident',
      `/review/incidents/${it.incidentId}`,
      moderator,
      { intent: 'change', about: 'death', replies: 'held', version: '999999' },
      ['words'],
    ),
    form('/review/incidents/:incident', `/review/incidents/${it.incidentId}`, moderator, { intent: 'note' }, [
      'note',
    ]),
    form('/review/:case', it.provisionalPath, moderator, { intent: 'overturn' }, ['words']),
    form('/review/:case', `/review/${caseId}`, it.as.adviser, { intent: 'advise' }, ['note']),
    form(
      '/review/outside/:case',
      `/review/outside/${it.outsideCaseId}`,
      it.as.reviewer,
      { intent: 'overturn' },
      ['words'],
    ),
    form(
      '/review/alike/:case',
      `/review/alike/${caseId}`,
      moderator,
      { intent: 'decide', outcome: 'refuse', reason: 'advertising', chosen: `${caseId}.999999` },
      // There's a box for words only where posts are alike, as in flood.spec.ts.
      [],
    ),
    form('/review/:case/protocol', it.crisisPath, moderator, { intent: 'save' }, ['told', 'follow-day']),
    form(
      '/review/:case/appeal',
      it.appealPath,
      moderator,
      { intent: 'decide', version: '999999', verdict: 'upheld' },
      ['words'],
    ),
    form('/desk/write', '/desk/write', expert, { ...goodAnswer, answer: '' }, answerFields),
    form('/desk/:answer/edit', `/desk/${answerId}/edit`, expert, { ...goodAnswer, version }, answerFields),
    form('/desk/:answer/edit', `/desk/${it.publishedId}/edit`, expert, { ...goodAnswer, version: '999999' }, [
      ...answerFields.slice(1),
      'correction',
    ]),
    form('/desk/:answer/confirm', `/desk/${answerId}/confirm`, moderator, { version, intent: 'ask' }, [
      'words',
      'remark-0',
    ]),
    form(
      '/desk/pins/:board',
      '/desk/pins/cedar',
      expert,
      { intent: 'up', place: '0' },
      ['answer', 'place'],
      303,
    ),
    // Forms of buttons alone.
    form('/b/:board', '/b/amber', it.author),
    form('/mine/hidden', '/mine/hidden', it.author),
    form('/mine/names', '/mine/names', it.author),
    form('/look', '/look', guest),
    form('/reading', '/reading', guest),
    form('/stale', '/stale', it.author),
    form('/t/:thread', `/t/${threadId}`, it.author, { intent: 'not-this-answer', answer: 'none' }),
    form('/a/:answer', `/a/${it.starterId}`, it.author, { intent: 'helped' }),
    form('/desk/:answer', `/desk/${answerId}`, expert, { intent: 'send', version: '999999' }),
    form('/review', '/review', moderator, { intent: 'undo', decision: 'none' }),
    form('/review/view', '/review/view', moderator, { zone: '' }),
    form('/review/invite', '/review/invite', moderator, { intent: 'invite' }),
    form('/desk/questions/:group', '/desk/questions/none', expert, { intent: 'release' }),
    form('/desk/:answer/keep', `/desk/${answerId}/keep`, expert, { ...goodAnswer, version }),
    form('/review/double', '/review/double', moderator, { case: caseId, outcome: 'ask', reason: 'tone' }),
    form('/p/:post/withdraw', `/p/none/withdraw`, it.author),
    form('/mine', '/mine', it.author),
    form('/mine/drafts/:draft', '/mine/drafts/none', it.author),
    form('/mine/data', '/mine/data', it.author),
    form('/mine/data/export', '/mine/data/export', it.author, {}, ['key']),
    form('/mine/data/file', '/mine/data/file', it.author),
    form('/mine/data/key', '/mine/data/key', it.author, {}, ['key']),
    form('/mine/data/delete', '/mine/data/delete', it.author, { how: 'day' }, ['key']),
    form('/key', '/key', it.author),
    form('/return', '/return', guest),
    form('/sign-out', '/sign-out', guest),
  ]
}
