import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../db/clock'
import { openCaseOf } from '../../moderation/case-file'
import { triagedText } from '../../moderation/triaged-text'
import { readMarks } from '../answers/marks'
import { HelpBeside } from '../components/help-beside'
import { KeyCard } from '../components/key-card'
import { Others } from '../components/others'
import { ReferralCard } from '../components/referral-card'
import { Sigil } from '../components/sigil'
import { titled } from '../components/title'
import { WaitSaid } from '../components/waits'
import { emergencyNumbers } from '../referrals/help-line'
import { words } from '../words'
import { requireMyPost, waitingFor } from './my-post'
import { othersAbout } from './others'
import { chosenCountry, linesFor, referralsFor } from './places'

export const meta = titled(words.sent.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { session, mine, personas } = await requireMyPost(context, params.post)
  const { post, thread, board, persona, help } = mine
  // Decided meanwhile: the page that says what and why.
  if (['asked', 'refused', 'removed'].includes(post.visibility)) throw redirect(`/p/${post.id}`, 303)
  const country = await chosenCountry(context, request)
  const waits = mine.edit?.waits ?? false
  const open = await openCaseOf(context.db.read, post.id, waits ? 'edit' : 'post')
  const opening = post.position === 0
  const mark = (await readMarks(context.db.read, [post.id], dayOf(context.now)))[post.id]
  const text = triagedText(thread.title, post.body)
  const about = { text, boardId: mine.board.id, mine: personas, threadId: thread.id }
  return {
    post: { id: post.id, visibility: post.visibility },
    threadId: thread.id,
    waits,
    persona,
    realName: mark && !mark.ended ? mark.by.name : null,
    newKey: session.newKey,
    again: new URL(request.url).searchParams.has('again'),
    why: open?.because.includes('sent-again')
      ? ('heldAgain' as const)
      : open && !open.because.every(why => why === 'newcomer')
        ? ('heldSignal' as const)
        : ('heldNewcomer' as const),
    waiting: await waitingFor(context, mine),
    offered:
      help.length > 0
        ? {
            postId: post.id,
            ...(await linesFor(context, help, country)),
            country,
            emergency: emergencyNumbers(country),
          }
        : null,
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
      {again && <p className="notice">{w.again}</p>}
      {published ? (
        <p className="lead">{w.published}</p>
      ) : (
        <p className="lead">{waits ? words.change.sent : w[why]}</p>
      )}
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
      {offered && <HelpBeside offered={offered} back={address} />}
      {newKey && <KeyCard newKey={newKey} />}
      <p className="actions">
        <a className={newKey ? 'button second' : 'button'} href={`/t/${threadId}`}>
          {w.see}
        </a>
        <a href="/mine">{w.toMine}</a>
      </p>
      {others && <Others others={others} />}
      {referrals && <ReferralCard threadId={threadId} referrals={referrals} isAuthor back={address} />}
    </section>
  )
}
