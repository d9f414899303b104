import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { listMergedInto } from '../../../../moderation/merges/merged'
import { triagedText } from '../../../../moderation/triage'
import { findMyPersonas } from '../../../accounts/personas'
import { readBadges } from '../../../answers/badge'
import { readPinned } from '../../../answers/shown-answers'
import { notFound, sessionOf } from '../../../context'
import { brakesFor } from '../../../forum/compose/braked'
import { isFolded, readNoteChoices } from '../../../forum/note-choices'
import { readAlike } from '../../../forum/similar'
import { helpBeside, pageWith, readThread, type ThreadView } from '../../../forum/thread'
import { helpCard } from '../../../referrals/help-beside'
import { chosenCountry, referralsFor } from '../../../referrals/places'
import { hasRejectedPlaces } from '../../../referrals/thread-concerns'
import { MAY_BE_FOUND } from '../../../server/http/search-engines'
import { BrakeNotes } from '../../../ui/brake-notes'
import { useCarried } from '../../../ui/carried'
import { Alert } from '../../../ui/form'
import { HelpBeside } from '../../../ui/help-card'
import { PinnedAnswers } from '../../../ui/pinned-answers'
import { postAddress } from '../../../ui/post-address'
import { PlacesAgain, ReferralCard } from '../../../ui/referral-card'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { GoesOn } from '../goes-on'
import { ExpertView } from './expert-answer'
import { FollowForm, FullNotice, NewReplies, WhatHelped } from './follow-form'
import { IncidentNotice } from './incident-notice'
import { fullIn, type PostReading, readReading } from './reading'
import { ThreadLinks } from './thread-links'
import { Post } from './thread-post'
import { expertView, threadAction } from './view'

const title = titled(words => words.thread.title)

export const meta: MetaFunction<typeof loader> = args => [
  ...(title(args) ?? []),
  ...(args.data?.found
    ? [
        { name: 'description', content: args.data.found.description },
        { tagName: 'link', rel: 'canonical', href: `/t/${args.data.thread.id}` },
      ]
    : []),
]

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, viewer, now } = context
  const session = sessionOf(viewer)
  const mine = session
    ? (await findMyPersonas(db.read, session.ownerKey)).mine.map(persona => persona.id)
    : []
  const threadId = params.thread ?? ''
  const { searchParams } = new URL(request.url)
  const at = searchParams.get('at')
  const asked = at ? await pageWith(db.read, threadId, at, mine) : Number(searchParams.get('after') ?? -1)
  const after = Number.isSafeInteger(asked) ? asked : -1
  const thread = await readThread(db.read, threadId, mine, after)
  if (!thread) throw notFound()

  const country = await chosenCountry(context, request)
  const text = triagedText(thread.title, thread.opening.body)
  const ownPosts = [thread.opening, ...thread.replies].filter(post => post.isMine)
  const choices = await readNoteChoices(context)
  const isOpen = thread.visibility === 'published' && !isWithdrawn(thread)
  const [pinned, referrals, saidNo, offered, marks, expert, alike, mergedHere] = await Promise.all([
    readPinned(db.read, thread.board.id, dayOf(now)),
    referralsFor(context, {
      threadId: thread.id,
      boardId: thread.board.id,
      text,
      country,
      mine,
      isAuthor: thread.isMine,
    }),
    thread.isMine && hasRejectedPlaces(db.read, thread.id),
    helpBeside(
      db.read,
      ownPosts.map(post => post.id),
    ),
    readBadges(
      db.read,
      thread.replies.flatMap(({ id, answers }) => (answers && answers !== 'gone' ? [id, answers.id] : [id])),
      dayOf(now),
    ),
    isWithdrawn(thread) ? null : expertView(context, thread),
    isOpen ? readAlike(db.read, { threadId: thread.id, boardId: thread.board.id, choices }) : [],
    isOpen ? listMergedInto(db.read, thread.id) : [],
  ])
  const { notice } = thread
  const beside =
    notice && (await helpCard(context, { kinds: ['crisis-other'], country, text: thread.opening.body }))
  const reading = await readReading(context, thread, mine, { today: dayOf(now), badges: marks })
  const isFound = thread.findable && thread.visibility === 'published' && searchParams.size === 0
  const page = {
    thread,
    /** By search engines: what they may say of it is only where it stands. */
    found: isFound ? { description: context.words.findable.description(thread.board.title) } : null,
    reading,
    full: fullIn(searchParams),
    viewer: viewer.kind,
    isFirst: after <= 0,
    // What answers this conversation stands below its opening already.
    pinned: pinned.filter(({ id }) => !expert?.answers.some(answer => answer.id === id)).slice(0, 2),
    expert,
    referrals,
    marks,
    folded: [thread.opening, ...thread.replies]
      .filter(post => !post.isMine && isFolded(post.notes, choices))
      .map(post => post.id),
    saidNo,
    alike,
    /** Conversations that go on in this one. */
    mergedHere,
    brakes: isOpen ? await brakesFor(context, thread.board.id) : [],
    /** Help lines for whoever is shaken by what the notice says. */
    beside,
    offered: await Promise.all(
      offered.map(async ({ postId, kinds }) => {
        const post = ownPosts.find(({ id }) => id === postId)
        const card = await helpCard(context, { kinds, country, text: post?.body ?? '' })
        return card ? [{ postId, ...card }] : []
      }),
    ).then(cards => cards.flat()),
    maySayWhatItIsAbout: viewer.kind === 'member' && viewer.staff?.roles.includes('moderator') === true,
    now,
  }
  return data(page, isFound ? { headers: { [MAY_BE_FOUND]: '1' } } : {})
}

const isWithdrawn = ({ opening }: Pick<ThreadView, 'opening'>) => opening.visibility === 'withdrawn'

export const action = async ({ request, params, context }: ActionFunctionArgs) =>
  threadAction(context, params.thread ?? '', await request.formData())

export default function Thread() {
  const words = useWords()
  const {
    thread,
    reading,
    full,
    viewer,
    isFirst,
    pinned,
    expert,
    referrals,
    marks,
    folded,
    alike,
    mergedHere,
    brakes,
    beside,
    saidNo,
    offered,
    maySayWhatItIsAbout,
    now,
  } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.thread
  const carried = useCarried()
  const address = `/t/${thread.id}`
  const readingOf = (postId: string) => reading.posts[postId] as PostReading
  const isOpen = thread.visibility === 'published' && thread.notice?.replies !== 'closed' && !thread.goesOnIn
  const help = (postId: string) =>
    offered
      .filter(each => each.postId === postId)
      .map(each => <HelpBeside key={postId} offered={each} back={address} />)
  return (
    <div className="narrow">
      <p className="crumb">
        <a href={carried(`/b/${thread.board.id}`)} dir="auto">
          {thread.board.title}
        </a>
      </p>
      <h1 dir="auto">{thread.title || w.withoutOpening.title}</h1>
      {tried && <Alert>{words.taps[tried.fault]}</Alert>}
      {full && <FullNotice full={full} most={reading.most} />}
      {thread.notice && <IncidentNotice notice={thread.notice.notice} help={beside} back={address} />}
      {thread.goesOnIn && (
        <div className="notice">
          <GoesOn goal={thread.goesOnIn} />
        </div>
      )}
      <NewReplies threadId={thread.id} following={reading.following} />
      {isWithdrawn(thread) ? (
        <p className="notice">{w.withoutOpening.text}</p>
      ) : (
        <>
          <p className="quiet">
            <span className="badge">{w.wouldHelp(words.wishes[thread.wish].short)}</span>{' '}
            {thread.laterId && (
              <a href={carried(postAddress(thread.id, thread.laterId))}>{words.later.link}</a>
            )}
          </p>
          <Post
            {...thread.opening}
            threadId={thread.id}
            isOpen={isOpen}
            reading={readingOf(thread.opening.id)}
            notesFolded={folded.includes(thread.opening.id)}
            now={now}
            opening
          >
            {help(thread.opening.id)}
          </Post>
          {thread.replyCount > 0 && (
            <WhatHelped threadId={thread.id} reading={reading} isMine={thread.isMine} />
          )}
        </>
      )}
      {expert && <ExpertView view={expert} />}
      {pinned.length > 0 && (
        <section className="pinned">
          <h2>{w.pinned}</h2>
          <PinnedAnswers answers={pinned} brief />
        </section>
      )}
      {referrals && (
        <ReferralCard threadId={thread.id} referrals={referrals} isAuthor={thread.isMine} back={address} />
      )}
      {saidNo && <PlacesAgain threadId={thread.id} />}
      <h2>{w.replies(thread.replyCount)}</h2>
      {thread.replies.map(reply => (
        <Post
          key={reply.id}
          {...reply}
          threadId={thread.id}
          isOpen={isOpen}
          reading={readingOf(reply.id)}
          mark={marks[reply.id]}
          answersMark={reply.answers && reply.answers !== 'gone' ? marks[reply.answers.id] : undefined}
          saysHowItWent={reply.id === thread.laterId}
          notesFolded={folded.includes(reply.id)}
          now={now}
        >
          {help(reply.id)}
          {maySayWhatItIsAbout && (
            <a className="report" href={`${address}/about?post=${reply.id}#content-notes`}>
              {words.contentNotes.heading}
              <span className="unseen" dir="auto">
                {words.taps.named(reply.persona.name)}
              </span>
            </a>
          )}
        </Post>
      ))}
      {!isFirst && thread.replies.length === 0 && <p className="quiet">{w.noneHere}</p>}
      <nav className="pages" aria-label={w.replies(thread.replyCount)}>
        {!isFirst && <a href={carried(address)}>{w.first}</a>}
        {thread.next !== null && (
          <a rel="next" href={carried(`${address}?after=${thread.next}`)}>
            {w.more}
          </a>
        )}
      </nav>
      {isOpen && <BrakeNotes brakes={brakes} />}
      {isOpen && (
        <p className="actions">
          <a className="button" href={carried(`${address}/reply`)}>
            {w.reply}
          </a>
          <span className="quiet">{w.replyHint}</span>
        </p>
      )}
      {thread.goesOnIn && thread.replies.length > 0 && (
        <div className="notice">
          <GoesOn goal={thread.goesOnIn} />
        </div>
      )}
      <ThreadLinks heading={words.merges.alsoHere} threads={mergedHere} />
      <div id="follow">
        {viewer === 'member' && !thread.isMine && <FollowForm following={reading.following} />}
        {viewer === 'guest' && (
          <p className="quiet">
            {words.taps.guest} <a href="/sign-in">{words.taps.guestLink}</a>
          </p>
        )}
      </div>
      <ThreadLinks className="alike" heading={w.alike} threads={alike} />
      {thread.visibility === 'published' && (
        <p className="no-print">
          <a href={`${address}/print`} rel="nofollow">
            {w.print.link}
          </a>
        </p>
      )}
      {maySayWhatItIsAbout && !isWithdrawn(thread) && (
        <p>
          <a href={`${address}/about`}>{words.referring.about.link}</a> ·{' '}
          <a href={`${address}/move`}>{words.moves.link}</a> ·{' '}
          <a href={`${address}/merge`}>{words.merges.link}</a> ·{' '}
          <a href={`${address}/incident`}>{words.incidents.link}</a>
        </p>
      )}
    </div>
  )
}
