import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { triagedText } from '../../../../moderation/triage'
import { readBadges } from '../../../answers/badge'
import { othersAbout } from '../../../forum/compose/preview-post'
import { helpCard } from '../../../referrals/help-beside'
import { chosenCountry, referralsFor } from '../../../referrals/places'
import { HelpBeside } from '../../../ui/help-card'
import { KeyCard } from '../../../ui/key-card'
import { postAddress } from '../../../ui/post-address'
import { ReferralCard } from '../../../ui/referral-card'
import { Sigil } from '../../../ui/sigil'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { heldBecause, requireMyPost, waitingFor } from '../my-posts/view'
import { WaitSaid } from '../my-posts/waits'
import { Others } from './others-card'

export const meta = titled(words => words.sent.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { words } = context
  const { session, mine, personas } = await requireMyPost(context, params.post)
  const { post, thread, board, persona, help } = mine
  // Decided meanwhile: the page that says what and why.
  if (['asked', 'refused', 'removed'].includes(post.visibility)) throw redirect(`/p/${post.id}`, 303)
  const country = await chosenCountry(context, request)
  const waits = mine.edit?.waits ?? false
  const opening = post.position === 0
  const mark = (await readBadges(context.db.read, [post.id], dayOf(context.now)))[post.id]
  const text = triagedText(thread.title, post.body)
  const written = waits ? mine.edit?.body : post.body
  const offered = await helpCard(context, { kinds: help, country, text: written ?? '' })
  const about = { text, boardId: mine.board.id, mine: personas, threadId: thread.id }
  return {
    post: { id: post.id, visibility: post.visibility },
    threadId: thread.id,
    waits,
    persona,
    realName: mark && !mark.ended ? mark.by.name : null,
    newKey: session.newKey,
    again: new URL(request.url).searchParams.has('again'),
    why: await heldBecause(words, context.db.read, post.id, waits ? 'edit' : 'post'),
    waiting: await waitingFor(context, mine),
    offered: offered && { postId: post.id, ...offered },
    // Help lines come alone.
    others: opening && help.length === 0 ? await othersAbout(context, about) : null,
    referrals: opening
      ? await referralsFor(context, {
          threadId: thread.id,
          boardId: board.id,
          text,
          country,
          mine: personas,
          isAuthor: true,
        })
      : null,
  }
}

export default function SentPage() {
  const words = useWords()
  const {
    post,
    threadId,
    waits,
    persona,
    realName,
    newKey,
    again,
    why,
    waiting,
    offered,
    others,
    referrals,
  } = useLoaderData<typeof loader>()
  const w = words.sent
  const published = post.visibility === 'published' && !waits
  const address = `/sent/${post.id}`
  return (
    <section className="narrow">
      <h1>{published ? w.publishedHeading : waits ? words.change.sentHeading : w.heldHeading}</h1>
      {offered && <HelpBeside offered={offered} back={address} />}
      {again && <p className="notice">{w.again}</p>}
      <p className="lead">{published ? w.published : why}</p>
      {waits && <p>{words.change.sent}</p>}
      {waiting && <WaitSaid waiting={waiting} />}
      <p>
        {realName ? (
          words.credentials.reply.sentAs(realName)
        ) : (
          <>
            <Sigil id={persona.id} /> {w.persona(persona.name)}
          </>
        )}
      </p>
      {newKey && <KeyCard newKey={newKey} />}
      <p className="actions">
        <a className={newKey ? 'button second' : 'button'} href={postAddress(threadId, post.id)}>
          {w.see}
        </a>
        <a href="/mine">{w.toMine}</a>
      </p>
      {others && <Others others={others} />}
      {referrals && <ReferralCard threadId={threadId} referrals={referrals} isAuthor back={address} />}
    </section>
  )
}
