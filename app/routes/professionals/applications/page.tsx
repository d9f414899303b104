import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { requireStaff } from '../../../context'
import { type ListedCredential, listCredentials } from '../../../professionals/credentials'
import {
  listApplications,
  listExpected,
  type WaitingApplication,
} from '../../../professionals/read-application'
import { Table } from '../../../ui/table'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.credentials.check.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, secret, viewer, now } = context
  const me = requireStaff(viewer, 'moderator', 'operator')
  const [waiting, expected, credentials] = await Promise.all([
    listApplications(db.read, secret, dayOf(now)),
    listExpected(db.read, secret, dayOf(now)),
    listCredentials(db.read, dayOf(now)),
  ])
  return {
    waiting: waiting.map(({ checkedBy, ...each }) => ({ ...each, mine: checkedBy === me.id })),
    expected,
    credentials,
  }
}

export default function Applications() {
  const words = useWords()
  const { waiting, expected, credentials } = useLoaderData<typeof loader>()
  const w = words.credentials.check
  return (
    <>
      <Head below="staff" heading={w.heading} lead={w.lead} />
      <h2>{w.waiting}</h2>
      {waiting.length > 0 ? <WaitingTable waiting={waiting} /> : <p className="quiet">{w.none}</p>}
      {expected.length > 0 && (
        <>
          <h2>{w.confirmed}</h2>
          <ExpectedTable expected={expected} />
        </>
      )}
      <h2>{w.all}</h2>
      {credentials.length > 0 ? (
        <CredentialTable credentials={credentials} />
      ) : (
        <p className="quiet">{w.noneYet}</p>
      )}
    </>
  )
}

type Waiting = Omit<WaitingApplication, 'checkedBy'> & {
  /** The viewer looked it up, so somebody else confirms it. */
  mine: boolean
}

/** Applications that wait for a colleague, oldest first. */
function WaitingTable({ waiting }: { waiting: Waiting[] }) {
  const words = useWords()
  const w = words.credentials.check
  return (
    <Table
      label={w.waiting}
      heads={[w.name, w.state, w.since]}
      rows={waiting.map(({ state, madeDay, days, left, staffId, mine, ...applicant }) => ({
        id: applicant.id,
        cells: [
          <Applicant key="name" {...applicant} />,
          <>
            <span className={state === 'waiting' ? 'badge today' : 'badge'}>
              {state === 'waiting' ? w.states.waiting : w.states.checked}
            </span>{' '}
            {staffId && <span className="quiet">{w.again}</span>}{' '}
            {mine && <span className="quiet">{w.mine}</span>}
          </>,
          <>
            {words.date(madeDay)} <span className="quiet">{w.days(days)}</span>{' '}
            {left !== null && <span className="badge today">{w.left(left)}</span>}
          </>,
        ],
      }))}
    />
  )
}

/** Who was confirmed and has not come in yet. */
function ExpectedTable({ expected }: { expected: Omit<WaitingApplication, 'checkedBy'>[] }) {
  const words = useWords()
  const w = words.credentials.check
  return (
    <Table
      label={w.confirmed}
      heads={[w.name, w.since]}
      rows={expected.map(({ decidedDay, madeDay, ...applicant }) => ({
        id: applicant.id,
        cells: [<Applicant key="name" {...applicant} />, words.date(decidedDay ?? madeDay)],
      }))}
    />
  )
}

const Applicant = ({ id, name, profession }: Pick<WaitingApplication, 'id' | 'name' | 'profession'>) => (
  <>
    <a href={`/staff/applications/${id}`} dir="auto">
      {name || id}
    </a>{' '}
    <span className="quiet" dir="auto">
      {profession}
    </span>
  </>
)

/** Professionals and until when they are one, the next to end first. */
function CredentialTable({ credentials }: { credentials: ListedCredential[] }) {
  const words = useWords()
  const w = words.credentials.check
  return (
    <Table
      label={w.all}
      heads={[w.name, words.staff.credential, w.until]}
      rows={credentials.map(({ staffId, handle, name, credential, untilDay, reminder }) => ({
        id: staffId,
        cells: [
          <>
            <a href={`/staff/credentials/${staffId}`} dir="auto">
              {name}
            </a>{' '}
            <span className="quiet" dir="auto">
              {handle}
            </span>
          </>,
          <span key="credential" dir="auto">
            {credential}
          </span>,
          <>
            {words.date(untilDay)}{' '}
            {reminder && (
              <span className={reminder === 60 ? 'badge' : 'badge today'}>
                {words.credentials.reminders[reminder]}
              </span>
            )}
          </>,
        ],
      }))}
    />
  )
}
