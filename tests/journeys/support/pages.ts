import { listingCode } from '../../../db/listings/code'
import { places } from './addresses'
import { applicationsFrom, confirmFor } from './applications'
import { hidden, openWire, type Wire } from './http-client'
import {
  decide,
  findCase,
  proposeAsTrainee,
  publishThread,
  refuseAlone,
  someTitle,
  writeThread,
} from './posts'
import { askTogether } from './questions'
import { appealAgainst } from './reports-and-appeals'
import {
  confirmAnswer,
  goodAnswer,
  openIncident,
  type Scene,
  sendAnswer,
  setTheScene,
  type Who,
} from './scene'
import { profession } from './staff'
import { type Staffed, words } from './test'

/** A page to look at: an address, what is written into its text, and a button that is pressed then. */
export type Shown = { name: string; path: string; as?: Wire; write?: string; press?: string }

const telling = 'I am 34 and a nurse in Leeds. We married on 14 March 2019, and sex has been painful since.'

/** Every kind of page, as those see it to whom it says most. */
export async function allPages(forum: Staffed): Promise<{ pages: Shown[]; secrets: string[]; scene: Scene }> {
  const it = await setTheScene(forum)
  const { address, professional, moderator } = forum
  const newcomer = await writeThread(address, {
    body: 'Since the birth I have no desire, and sex is painful. I want to kill myself.',
  })
  const crisisId = await findCase(moderator.wire, newcomer.title)
  const refused = await writeThread(address)
  await decide(moderator.wire, refused.title, { outcome: 'refuse', reason: 'not-for-here' })
  const appealId = await appealAgainst(refused, 'Please look again.', it.as.moderator)
  const refusedToo = await writeThread(address)
  await decide(moderator.wire, refusedToo.title, { outcome: 'refuse', reason: 'not-for-here' })
  const asking = await publishThread(address, moderator.wire, {
    body: 'Since the birth I have no desire, and sex is painful. We cannot talk about it.',
  })
  await it.as.moderator.post(`/review/${it.caseId}`, { intent: 'claim' })
  const paused = await writeThread(address)
  await decide(moderator.wire, paused.title, {
    outcome: 'refuse',
    reason: 'hostility',
    measure: 'pause-7',
  })
  const changing = await publishThread(address, moderator.wire)
  const { title } = changing
  const version = hidden((await changing.wire.get(`/p/${changing.postId}`)).text, 'version')
  await changing.wire.post(`/p/${changing.postId}`, { version, title, body: 'We are near again.' })
  const editCase = await findCase(moderator.wire, title)
  await moderator.wire.post(`/review/${editCase}`, { intent: 'claim' })
  const provisional = await refuseAlone(forum, moderator.wire)
  const grave = await writeThread(address)
  await propose(forum, grave.title, it.as.moderator)
  const free = await findCase(it.as.trainee, (await writeThread(address)).title)
  const { title: tried } = await writeThread(address)
  const proposed = await proposeAsTrainee(it.as.trainee, tried)
  const invited = await forum.operator.wire.post('/staff/invite', { professional: 'yes', ...profession })
  const joinPath = /href="(\/join\/[^"]+)"/.exec(invited.text)?.[1] ?? ''
  const half = openWire(address)
  await half.post('/sign-in', { key: (await forum.hire('moderator')).key })
  await confirmAnswer(it.as.professional, it.answerId)
  const changedId = await changeAnswer(professional.wire, it.as.professional)
  const readingId = await sendAnswer(professional.wire)
  const remarkedId = await sendAnswer(professional.wire)
  await moderator.wire.post(`/desk/${remarkedId}/confirm`, {
    ...{
      version: '1',
      intent: 'leave',
      words: '',
      'remark-0': 'Kinder, please.',
      'remark-1': 'Who says so?',
    },
  })
  const takenId = await sendAnswer(professional.wire)
  await confirmAnswer(it.as.professional, takenId)
  const reason = 'unsafe-advice'
  await moderator.wire.post(`/desk/${takenId}/view`, { intent: 'take', reason, words: '' })

  const expected = await applicationsFrom(forum)
  await confirmFor(forum, expected.id)
  const draft = { title: someTitle(), body: 'I don’t know yet.', intent: 'keep' }
  await asking.wire.post('/b/amber/write', draft)
  const [asked] = await askTogether(address, moderator.wire, 'vaginismus', 'menopause')
  const [, groupId = ''] =
    /href="\/desk\/questions\/([^"]+)"/.exec((await professional.wire.get('/desk/questions')).text) ?? []

  await it.as.member.post(`/t/${it.threadId}`, { intent: 'follow' })
  await it.as.member.post(`/t/${it.threadId}`, { intent: 'same-here', post: it.postId })
  await it.as.member.post('/b/heath', { intent: 'hide-board' })

  const seenBy = (who: Who) =>
    places
      .filter(
        ({ pattern, get }) => get[who] === 200 && pattern !== '/left' && !/\.(?:csv|xml)$/.test(pattern),
      )
      .map(({ pattern, path }) => ({ name: `${pattern} (${who})`, path: path(it), as: it.as[who] }))
  const withHelp = { as: newcomer.wire }
  const withPlaces = { as: asking.wire }
  const pages: Shown[] = [
    ...seenBy('guest'),
    { name: 'an answer by a professional', path: `/a/${it.answerId}` },
    { name: 'an answer that was taken from view', path: `/a/${takenId}` },
    { name: 'the same, for who may put it back', path: `/desk/${takenId}/view`, as: moderator.wire },
    {
      name: 'taking an answer from view, with faults',
      path: `/desk/${it.answerId}/view`,
      as: moderator.wire,
      press: words.removedAnswers.take,
    },
    { name: 'a question that waits, for a guest', path: `/t/${asked?.threadId}` },
    { name: 'a question that waits', path: `/t/${asked?.threadId}`, as: newcomer.wire },
    { name: 'one’s own question', path: `/t/${asked?.threadId}`, as: asked?.wire },
    {
      name: 'answering a question of several',
      path: `/desk/questions/${groupId}`,
      as: professional.wire,
      press: words.clusters.groups.answerThis,
    },
    { name: 'a question of several', path: `/desk/questions/${groupId}`, as: moderator.wire },
    { name: 'a board with answers', path: '/b/cedar' },
    { name: 'a conversation that a member follows', path: `/t/${it.threadId}`, as: it.as.member },
    { name: 'what a member follows', path: '/mine', as: it.as.member },
    {
      name: 'what a member hid, with faults',
      path: '/mine/hidden',
      as: it.as.member,
      press: words.hiding.add,
    },
    { name: 'a board that a member hid', path: '/b/heath', as: it.as.member },
    { name: 'an invitation', path: joinPath },
    { name: 'reporting, with faults', path: `/n/p/${it.postId}`, press: words.reportsAndAppeals.report.send },
    { name: 'reporting an answer', path: `/n/a/${it.answerId}` },
    { name: 'a report, not found', path: '/n', press: words.reportsAndAppeals.state.button },
    { name: 'my conversations, with a draft', path: '/mine', as: asking.wire },
    { name: 'a refused post', path: `/p/${refused.postId}`, as: refused.wire },
    {
      name: 'appealing, with faults',
      path: `/p/${refusedToo.postId}/appeal`,
      as: refusedToo.wire,
      press: words.reportsAndAppeals.appeal.send,
    },
    {
      name: 'saying that a place is wrong, with faults',
      path: `/e/${it.listing}`,
      press: words.listings.report.send,
    },
    { name: 'a help line', path: `/e/${listingCode('help-line', 'samaritans')}` },
    { name: 'help lines for operators', path: '/staff/listings?list=help-line', as: forum.operator.wire },
    {
      name: 'a help line to change',
      path: `/staff/listings/${listingCode('help-line', 'us-988')}`,
      as: forum.operator.wire,
    },
    {
      name: 'adding a place, with faults',
      path: '/staff/listings/new',
      as: forum.operator.wire,
      press: words.listings.edit.save,
    },
    { name: 'nothing', path: '/nothing/is/here' },
    { name: 'a plain page', path: '/%ff' },
    { name: 'writing, with what could be recognised', path: '/b/grove/write', write: telling },
    { name: 'writing, with help', path: '/b/grove/write', write: 'I want to kill myself. He hits me.' },
    { name: 'looking first', path: '/b/grove/write', write: telling, press: words.preview.button },
    {
      name: 'looking first, with help',
      path: '/b/grove/write',
      write: 'I want to kill myself. He hits me.',
      press: words.preview.button,
    },
    { name: 'writing, with faults', path: '/b/grove/write', press: 'Send and get my key' },
    { name: 'signing in, with faults', path: '/sign-in', press: 'Sign in' },
    { name: 'searching for nothing', path: '/search', press: 'Search' },
    { name: 'sent, with key and help', path: `/sent/${newcomer.postId}`, ...withHelp },
    { name: 'one’s own, with help', path: `/t/${newcomer.threadId}`, ...withHelp },
    { name: 'mine, with key', path: '/mine', ...withHelp },
    { name: 'key', path: '/key', ...withHelp },
    { name: 'what is stored, with counts', path: '/stored/tables', ...withHelp },
    { name: 'my data', path: '/mine/data', ...withHelp },
    {
      name: 'export, with a fault',
      path: '/mine/data/export',
      ...withHelp,
      press: words.myAccount.exporting.button,
    },
    { name: 'changing the key', path: '/mine/data/key', ...withHelp },
    {
      name: 'deleting, with faults',
      path: '/mine/data/delete',
      ...withHelp,
      press: words.myAccount.deleting.button,
    },
    { name: 'one’s own, with places', path: `/t/${asking.threadId}`, ...withPlaces },
    { name: 'a first step', path: `/first-step?t=${asking.threadId}`, ...withPlaces },
    { name: 'a sheet', path: `/sheet?t=${asking.threadId}`, ...withPlaces },
    { name: 'one’s post', path: `/p/${asking.postId}`, ...withPlaces },
    { name: 'taking back', path: `/p/${asking.postId}/withdraw`, ...withPlaces },
    { name: 'one’s refused post, with a pause', path: `/p/${paused.postId}`, as: paused.wire },
    { name: 'mine, paused', path: '/mine', as: paused.wire },
    { name: 'one’s post, with a change that waits', path: `/p/${changing.postId}`, as: changing.wire },
    { name: 'a change that waits, sent', path: `/sent/${changing.postId}`, as: changing.wire },
    { name: 'a case of a change', path: `/review/${editCase}`, as: moderator.wire },
    {
      name: 'a proposal',
      path: `/review/${await findCase(moderator.wire, grave.title)}`,
      as: it.as.moderator,
    },
    {
      name: 'a heavy case',
      path: `/review/${await findCase(moderator.wire, newcomer.title)}`,
      as: moderator.wire,
    },
    { name: 'decisions to check', path: '/review/provisional', as: it.as.moderator },
    {
      name: 'a provisional decision, with faults',
      path: `/review/${provisional.caseId}`,
      as: it.as.moderator,
      press: words.provisional.overturn,
    },
    {
      name: 'a provisional decision of one’s own',
      path: `/review/${provisional.caseId}`,
      as: moderator.wire,
    },
    {
      name: 'one’s post, decided provisionally',
      path: `/p/${provisional.written.postId}`,
      as: provisional.written.wire,
    },
    ...['trainee', 'adviser'].flatMap(role => [
      { name: `the queue of a ${role}`, path: '/review', as: it.as[role as Who] },
      { name: `a case for a ${role}`, path: `/review/${free}`, as: it.as[role as Who] },
      { name: `the staff page of a ${role}`, path: '/staff', as: it.as[role as Who] },
    ]),
    { name: 'a trainee’s proposal', path: `/review/${proposed}`, as: moderator.wire },
    ...seenBy('reviewer').filter(({ path }) => path.startsWith('/review')),
    {
      name: 'a case for somebody from outside, with faults',
      path: `/review/outside/${it.outsideCaseId}`,
      as: it.as.reviewer,
      press: words.provisional.overturn,
    },
    {
      name: 'asking somebody from outside, with faults',
      path: '/review/invite',
      as: moderator.wire,
      press: words.invite.button,
    },
    { name: 'the second step', path: '/sign-in/code', as: half },
    ...seenBy('moderator').filter(
      ({ path }) => path.startsWith('/review') || /\/(?:about|incident|merge|move)$/.test(path),
    ),
    {
      name: 'an incident, with faults',
      path: `/review/incidents/${it.incidentId}`,
      as: moderator.wire,
      press: words.incidents.add,
    },
    { name: 'a conversation under a notice', path: `/t/${(await openIncident(forum, 'held')).threadId}` },
    { name: 'the queue, narrowed', path: '/review?board=amber&kind=thread', as: moderator.wire },
    {
      name: 'what a conversation is about, with faults',
      path: `/t/${asking.threadId}/about`,
      as: moderator.wire,
      press: words.referring.about.add,
    },
    { name: 'a crisis case', path: `/review/${crisisId}`, as: it.as.moderator },
    { name: 'the steps of a crisis', path: `/review/${crisisId}/protocol`, as: it.as.moderator },
    {
      name: 'an appeal, with faults',
      path: `/review/${appealId}/appeal`,
      as: it.as.moderator,
      press: words.reportsAndAppeals.look.note,
    },
    {
      name: 'a case, with faults',
      path: `/review/${it.caseId}`,
      as: it.as.moderator,
      press: 'Decide and tell the author',
    },
    ...seenBy('professional').filter(({ path }) => path.startsWith('/desk')),
    { name: 'an answer of one’s own', path: `/desk/${it.answerId}/edit`, as: professional.wire },
    { name: 'an answer, with faults', path: '/desk/write', as: professional.wire, press: 'Save as draft' },
    {
      name: 'an answer, looked at first',
      path: `/desk/${changedId}/edit`,
      as: professional.wire,
      press: words.writing.look,
    },
    {
      name: 'an answer, kept for now',
      path: '/desk/write',
      as: professional.wire,
      press: words.writing.kept.hold,
    },
    { name: 'an answer that was corrected', path: `/a/${changedId}` },
    { name: 'what changed in an answer', path: `/a/${changedId}/changes` },
    { name: 'versions of an answer', path: `/desk/${changedId}/versions`, as: professional.wire },
    { name: 'an answer to read', path: `/desk/${readingId}/confirm`, as: it.as.professional },
    {
      name: 'an answer to read, with faults',
      path: `/desk/${readingId}/confirm`,
      as: it.as.moderator,
      press: words.writing.read.leave,
    },
    { name: 'an answer with remarks', path: `/desk/${remarkedId}/edit`, as: professional.wire },
    {
      name: 'an answer with remarks, for a reader',
      path: `/desk/${remarkedId}/confirm`,
      as: it.as.professional,
    },
    { name: 'applying, with faults', path: '/professionals/apply', press: words.credentials.apply.button },
    {
      name: 'checking, with faults',
      path: `/staff/applications/${it.applicationId}`,
      as: moderator.wire,
      press: words.credentials.application.checkButton,
    },
    {
      name: 'taking a confirmation back, with faults',
      path: `/staff/applications/${expected.id}`,
      as: moderator.wire,
      press: words.credentials.application.takeBackButton,
    },
    { name: 'a confirmed application', path: `/professionals/applied/${expected.token}` },
    {
      name: 'withdrawing a credential, with faults',
      path: `/staff/credentials/${it.professionalId}`,
      as: moderator.wire,
      press: words.credentials.credential.button,
    },
    {
      name: 'replying as a professional',
      path: `/t/${it.threadId}/reply`,
      as: professional.wire,
    },
    ...seenBy('operator').filter(({ path }) => path.startsWith('/staff')),
    {
      name: 'the brake, with faults',
      path: '/staff/brake',
      as: forum.operator.wire,
      press: words.brakes.button,
    },
    { name: 'inviting, with faults', path: '/staff/invite', as: forum.operator.wire, press: 'Create link' },
  ]
  return {
    pages,
    scene: it,
    secrets: [it.title, newcomer.title, refused.title, asking.title, goodAnswer.question],
  }
}

/** One moderator proposes something grave, and the scene’s other one holds the case. */
async function propose({ moderator }: Staffed, title: string, second: Wire) {
  const caseId = await findCase(moderator.wire, title)
  await moderator.wire.post(`/review/${caseId}`, { intent: 'claim' })
  const pressed = { version: '1', outcome: 'refuse', reason: 'threat', words: '', intent: 'decide' }
  await moderator.wire.post(`/review/${caseId}`, pressed)
  await second.post(`/review/${caseId}`, { intent: 'claim' })
}

/** An answer that was published twice, and says what was wrong at first. */
async function changeAnswer(author: Wire, reader: Wire): Promise<string> {
  const id = await sendAnswer(author)
  await confirmAnswer(reader, id)
  const changed = {
    ...goodAnswer,
    easy: 'Say one thing. Listen.',
    correction: 'It said “small”.',
    version: '1',
  }
  await author.post(`/desk/${id}/edit`, [...Object.entries(changed), ['intent', 'send']])
  await confirmAnswer(reader, id)
  return id
}
