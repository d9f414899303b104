import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { encode } from 'uqr'
import { countInvitedTo } from '../../../../moderation/outside/outside-reviews'
import { openOffer, readInvitation, sealOffer } from '../../../accounts/invitations'
import { keySeed, newNonce, verifyNonce } from '../../../accounts/nonce'
import type { Role } from '../../../accounts/roles'
import { sessionCookie } from '../../../accounts/sessions'
import { laneCookie } from '../../../accounts/staff-lane'
import { clockOff, newTotpSecret, totpUri } from '../../../accounts/totp'
import { sessionOf, type Viewer } from '../../../context'
import { checked, line, readForm } from '../../../forms'
import { acceptInvitation, isHandle } from '../../../professionals/accept-invitation'
import { Checkbox, FaultList, Field, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.join.title)

/** The second factor on offer, as picture and as letters, and sealed as it travels in the form. */
type Offer = { base32: string; uri: string; sealed: string }

function makeOffer({ secret, settings, words }: AppLoadContext, token: string, base32: string): Offer {
  const uri = totpUri(base32, { issuer: settings.forumName, handle: words.join.label })
  return { base32, uri, sealed: sealOffer(secret, token, base32) }
}

const statusOf = { unknown: 404, used: 410, expired: 410, yours: 403 }
const closed = (state: keyof typeof statusOf) => data({ state } as const, statusOf[state])

const isForOutside = ({ roles }: { roles: Role[] }) => roles.includes('independent-reviewer')
const moderates = (viewer: Viewer) =>
  viewer.kind === 'member' && viewer.staff?.roles.includes('moderator') === true

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, secret, viewer, now } = context
  const token = params.token ?? ''
  const invitation = await readInvitation(db.read, token, now)
  if (invitation?.state !== 'open') return closed(invitation?.state ?? 'unknown')
  if (isForOutside(invitation) && moderates(viewer)) return closed('yours')
  return data({
    state: 'open' as const,
    roles: invitation.roles,
    profession: invitation.profession,
    outsideCases: isForOutside(invitation) ? await countInvitedTo(db.read, invitation.id) : null,
    offer: makeOffer(context, token, newTotpSecret()),
    once: newNonce(secret, now),
    signedIn: sessionOf(viewer) !== null,
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { secret, sessions, viewer, now, words, formToken } = context
  const token = params.token ?? ''
  const form = readForm(await request.formData(), {
    ...{ handle: line, code: line, offer: line, once: line },
    added: checked,
  })
  const { handle, code, added, once: sentOnce } = form
  const invitation = await readInvitation(context.db.read, token, now)
  if (invitation && isForOutside(invitation) && moderates(viewer)) return data(null, statusOf.yours)
  const base32 = openOffer(secret, token, form.offer)
  const once = verifyNonce(secret, sentOnce, now) ? sentOnce : null
  const refuse = (faults: Faults, init: ResponseInit = { status: 400 }) => {
    const kept = {
      once: once ?? newNonce(secret, now),
      offer: makeOffer(context, token, base32 ?? newTotpSecret()),
    }
    return data({ faults, handle, added, ...kept }, init)
  }

  const w = words.join.faults
  if (!base32) return refuse({ code: w['new-picture'] })
  if (!once) return refuse({ code: w.stale })
  const faults: Faults = {
    handle: isHandle(handle) ? undefined : w.handle,
    added: added ? undefined : w.added,
  }
  if (faults.handle || faults.added) return refuse(faults)

  if (!context.keepsCookies) return refuse({ code: w.cookies })
  const seed = keySeed(once, formToken)
  const joined = await acceptInvitation(context, { token, seed, base32, code, handle, now })
  if (joined.outcome === 'wrong-code') {
    const off = clockOff(base32, code, now)
    return refuse({ code: off ? words.signIn.code.clock(off) : w['wrong-code'] })
  }
  if (joined.outcome === 'handle-taken') return refuse({ handle: w['handle-taken'] })
  if (joined.outcome === 'busy')
    return refuse({ code: w.busy }, { status: 503, headers: { 'Retry-After': '30' } })
  if (joined.outcome !== 'joined') return data(null, statusOf[joined.outcome])

  const before = sessionOf(viewer)
  if (before) await sessions.end(before.token)
  const session = await sessions.start(joined.holder, 'staff', joined.key)
  const headers = new Headers({ 'Set-Cookie': sessionCookie(session, 'staff') })
  headers.append('Set-Cookie', laneCookie(secret, now))
  return redirect('/key', { status: 303, headers })
}

type Faults = Partial<Record<'handle' | 'added' | 'code', string>>

export default function Join() {
  const page = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  return (
    <section className="narrow">
      {page.state === 'open' ? (
        <Open page={page} tried={tried ?? undefined} />
      ) : (
        <Closed state={page.state} />
      )}
    </section>
  )
}

function Closed({ state }: { state: keyof typeof statusOf }) {
  const words = useWords()
  const w = state === 'yours' ? words.outside.invite.yours : words.join.closed[state]
  return (
    <>
      <h1>{w.heading}</h1>
      <p>{w.text}</p>
      {state !== 'yours' && (
        <p>
          <a href="/sign-in">{words.join.signIn}</a>
        </p>
      )}
    </>
  )
}

type OpenPage = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { state: 'open' }>
type Tried = NonNullable<ReturnType<typeof useActionData<typeof action>>>

function Open({ page, tried }: { page: OpenPage; tried?: Tried }) {
  const words = useWords()
  const w = words.join
  const { roles, profession, signedIn } = page
  const { offer, once } = tried ?? page
  const faults: Faults = tried?.faults ?? {}
  return (
    <>
      <h1>{w.heading}</h1>
      <p>{w.as}</p>
      <ul>
        {roles.map(role => (
          <li key={role}>
            <strong>{words.staff.roles[role].name}.</strong> {words.staff.roles[role].about}
          </li>
        ))}
      </ul>
      {profession && (
        <p>{w.profession(profession.name, profession.credential, words.date(profession.validUntilDay))}</p>
      )}
      {page.outsideCases !== null && <p>{words.outside.invite.forOne(page.outsideCases)}</p>}
      <p>{w.newAccount}</p>
      {signedIn && (
        <p className="notice">
          {w.signedIn} <a href="/key">{w.keepFirst}</a>
        </p>
      )}
      <PostForm>
        <FaultList
          heading={w.faults.heading}
          faults={Object.entries(faults).filter((fault): fault is [string, string] => Boolean(fault[1]))}
        />
        <input type="hidden" name="once" value={once} />
        <input type="hidden" name="offer" value={offer.sealed} />
        <Field
          name="handle"
          label={w.handle}
          hint={w.handleHint}
          fault={faults.handle}
          value={tried?.handle}
        />
        <SecondFactor offer={offer} />
        <Checkbox name="added" label={w.added} fault={faults.added} checked={tried?.added} />
        <Field
          name="code"
          label={w.code}
          fault={faults.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
        />
        <button type="submit" className="button">
          {w.button}
        </button>
        <p className="quiet">{w.next}</p>
      </PostForm>
    </>
  )
}

function SecondFactor({ offer }: { offer: Offer }) {
  const words = useWords()
  const w = words.join
  return (
    <section className="card">
      <h2>{w.appHeading}</h2>
      <p>{w.appLead}</p>
      <p>{w.scan}</p>
      <Qr text={offer.uri} label={w.picture} />
      <p>
        {w.orType} <code>{offer.base32.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <p>
        <a href={offer.uri}>{w.orLink}</a>
      </p>
    </section>
  )
}

/** A QR code: dark on light in every colour scheme, with the quiet zone of four modules that scanners want (ISO 18004). */
function Qr({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      width="240"
      height="240"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path fill="#000" d={darkPath(data)} />
    </svg>
  )
}

/** One rectangle for each run of dark modules in a row. */
function darkPath(rows: boolean[][]): string {
  let path = ''
  for (const [y, row] of rows.entries())
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x]) x++
      path += `M${from} ${y}h${x - from}v1h${from - x}z`
    }
  return path
}
