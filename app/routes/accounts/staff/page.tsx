import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Reader } from '../../../../db'
import { dayOf } from '../../../../db/clock'
import { readBrakesForStaff } from '../../../../moderation/brake/brakes-on'
import { acknowledgeAlert, readAlerts } from '../../../../moderation/queue/waiting-alerts'
import { readDepartures } from '../../../accounts/departures'
import { openInvitations, withdrawInvitation } from '../../../accounts/invitations'
import { listStaff, ROLES, removeColleague, type StaffMember, withdrawRole } from '../../../accounts/roles'
import { noSessionCookie } from '../../../accounts/sessions'
import { readTeamWarnings, type TeamWarning } from '../../../accounts/team-warnings'
import { badRequest, requireStaff } from '../../../context'
import { checked, ids, line, oneOf, readForm } from '../../../forms'
import { listCredentials } from '../../../professionals/credentials'
import { listApplications } from '../../../professionals/read-application'
import { BrakesOn } from '../../../ui/brakes-on'
import { FaultList, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { AlertCard } from './alert-card'
import { DeparturesCard } from './departures-card'
import { Colleagues, Invitations, Professionals } from './tables'

export const meta = titled(words => words.staff.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, secret, viewer, now } = context
  const me = requireStaff(viewer, 'moderator', 'professional', 'operator')
  const operates = me.roles.includes('operator')
  return {
    me,
    colleagues: await listStaff(db.read),
    invitations: operates ? await openUntil(db.read, now) : null,
    today: dayOf(now),
    checks: me.roles.includes('moderator') || operates ? await checksFor(context) : null,
    warnings: me.roles.includes('moderator') || operates ? await readTeamWarnings(db.read, now) : [],
    brakes: me.roles.includes('moderator') || operates ? await readBrakesForStaff(db.read, secret, now) : [],
    now,
    alerts: me.roles.includes('moderator') || operates ? await readAlerts(db.read, now) : [],
    left: await readDepartures(db.read, now),
  }
}

/** What those who check are told on the staff page. */
async function checksFor({ db, secret, now }: AppLoadContext) {
  const [waiting, credentials] = await Promise.all([
    listApplications(db.read, secret, dayOf(now)),
    listCredentials(db.read, dayOf(now)),
  ])
  return {
    waiting: waiting.length,
    closing: waiting.filter(({ left }) => left !== null).length,
    ending: credentials.flatMap(({ staffId, name, untilDay, reminder }) =>
      reminder && reminder !== 'ended' ? [{ staffId, name, untilDay }] : [],
    ),
  }
}

const openUntil = async (read: Reader, now: number) =>
  (await openInvitations(read, now)).map(({ expiresAt, ...row }) => ({ ...row, lastDay: dayOf(expiresAt) }))

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, viewer, now, words } = context
  const me = requireStaff(viewer, 'moderator', 'professional', 'operator')
  const { intent, invitation, colleague, role, sure, band, ...form } = readForm(await request.formData(), {
    intent: oneOf(['acknowledge', 'withdraw-invitation', 'withdraw-role', 'remove', 'give-back']),
    band: oneOf(['now', 'today', 'soon']),
    case: ids,
    invitation: line,
    colleague: line,
    role: oneOf(ROLES),
    sure: checked,
  })
  const refuse = (fault: 'last-operator' | 'had-not' | 'gone') =>
    data({ fault: words.staff.faults[fault], last: null }, 400)

  if (intent === 'acknowledge') requireStaff(viewer, 'moderator', 'operator')
  else if (intent !== 'give-back') requireStaff(viewer, 'operator')
  switch (intent) {
    case 'acknowledge': {
      if (!band) throw badRequest()
      await acknowledgeAlert(db, { band, caseIds: form.case, staffId: me.id, now })
      return redirect('/staff', 303)
    }
    case 'withdraw-invitation': {
      const withdrawn = await withdrawInvitation(db, { id: invitation, by: me.id, now })
      return withdrawn ? redirect('/staff', 303) : refuse('gone')
    }
    case 'withdraw-role':
    case 'give-back':
    case 'remove': {
      const staffId = intent === 'give-back' ? me.id : colleague
      const leaving = { staffId, by: me.id, now, sure }
      if (intent !== 'remove' && !role) throw badRequest()
      const { outcome } =
        intent === 'remove' || !role
          ? await removeColleague(context, leaving)
          : await withdrawRole(context, { ...leaving, role })
      if (outcome === 'last-moderator')
        return data({ fault: words.staff.faults[outcome], last: { staffId, intent } }, 409)
      if (outcome !== 'withdrawn') return refuse(outcome)
      if (staffId !== me.id) return redirect('/staff', 303)
      const headers = { 'Set-Cookie': noSessionCookie() }
      return redirect('/sign-in?because=role', { status: 303, headers })
    }
    default:
      throw badRequest()
  }
}

export default function Staff() {
  const words = useWords()
  const { me, colleagues, invitations, today, checks, alerts, warnings, brakes, left, now } =
    useLoaderData<typeof loader>()
  const { fault, last = null } = useActionData<typeof action>() ?? {}
  const lastOne = last && colleagues.find(each => each.id === last.staffId)
  const w = words.staff
  const experts = colleagues.flatMap(({ handle, professional }) =>
    professional ? [{ handle, ...professional }] : [],
  )
  return (
    <>
      <h1>{w.heading}</h1>
      {fault && <FaultList heading={w.faults.heading} faults={[['page', fault]]} />}
      {lastOne && (
        <section className="card">
          <PostForm>
            <input type="hidden" name="colleague" value={lastOne.id} />
            <input type="hidden" name="role" value="moderator" />
            <input type="hidden" name="sure" value="yes" />
            <button className="button second" name="intent" value={last.intent}>
              {last.intent === 'give-back' ? w.giveBackLast : w.removeLast(lastOne.handle)}
            </button>
          </PostForm>
        </section>
      )}
      <AlertCard alerts={alerts} />
      <BrakesOn brakes={brakes} now={now} />
      <Myself me={me} />
      <DeparturesCard departures={left} />
      <TeamCard warnings={warnings} />
      {checks && <CredentialsLink {...checks} />}
      <h2>{w.colleagues}</h2>
      {invitations && <p className="hint">{w.takeAwayHint}</p>}
      <Colleagues colleagues={colleagues} mayChange={invitations !== null} />
      {invitations && (
        <>
          <h2>{w.professionals}</h2>
          {experts.length === 0 ? (
            <p className="quiet">{w.noProfessionals}</p>
          ) : (
            <Professionals experts={experts} today={today} />
          )}
          <h2>{w.invitations}</h2>
          {invitations.length === 0 ? (
            <p className="quiet">{w.noInvitations}</p>
          ) : (
            <Invitations invitations={invitations} />
          )}
        </>
      )}
    </>
  )
}

/** What a team that is too small, or has been quiet, has to know. */
function TeamCard({ warnings }: { warnings: TeamWarning[] }) {
  const words = useWords()
  if (warnings.length === 0) return null
  return (
    <section className="card due">
      <h2>{words.team.heading}</h2>
      {warnings.map(each => (
        <p key={each}>{words.team.warnings[each]}</p>
      ))}
    </section>
  )
}

function Myself({ me }: { me: StaffMember }) {
  const words = useWords()
  const w = words.staff
  return (
    <section className="card">
      <p className="lead">{w.you(me.handle)}</p>
      <ul>
        {me.roles.map(role => (
          <li key={role}>
            <strong>{w.roles[role].name}.</strong> {w.roles[role].about}
          </li>
        ))}
      </ul>
      <nav aria-label={w.ways} className="actions">
        {me.roles.includes('moderator') && (
          <a className="button" href="/review">
            {w.review}
          </a>
        )}
        {me.roles.includes('professional') && (
          <a className="button" href="/desk">
            {w.desk}
          </a>
        )}
        {me.roles.includes('operator') && (
          <a className="button" href="/staff/invite">
            {w.invite}
          </a>
        )}
        {me.roles.includes('operator') && (
          <a className="button second" href="/staff/listings">
            {w.listings}
          </a>
        )}
        {(me.roles.includes('moderator') || me.roles.includes('operator')) && (
          <a className="button second" href="/staff/hours">
            {words.hours.link}
          </a>
        )}
        {(me.roles.includes('moderator') || me.roles.includes('operator')) && (
          <a className="button second" href="/staff/brake">
            {words.brakes.link}
          </a>
        )}
      </nav>
      <details className="more">
        <summary>{w.giveBack.link}</summary>
        <p>{w.giveBack.text}</p>
        {me.roles.map(role => (
          <PostForm key={role}>
            <input type="hidden" name="role" value={role} />
            <button className="plain" name="intent" value="give-back">
              {w.giveBack.button(w.roles[role].name)}
            </button>
          </PostForm>
        ))}
      </details>
    </section>
  )
}

type Props = {
  waiting: number
  /** Of those, how many close by themselves before long. */
  closing: number
  ending: { staffId: string; name: string; untilDay: number }[]
}

/** On the staff page: how many professionals wait to be checked, and whose credential ends soon. */
function CredentialsLink({ waiting, closing, ending }: Props) {
  const words = useWords()
  const w = words.credentials.check
  return (
    <>
      <p className={waiting > 0 ? 'notice' : undefined}>
        <a href="/staff/applications">{w.link(waiting)}</a>{' '}
        {closing > 0 && <strong>{w.closing(closing)}</strong>}
      </p>
      {ending.length > 0 && (
        <section className="card">
          <h2>{w.soon}</h2>
          <ul>
            {ending.map(({ staffId, name, untilDay }) => (
              <li key={staffId}>
                <a href={`/staff/credentials/${staffId}`} dir="auto">
                  {name}
                </a>
                : {words.date(untilDay)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
