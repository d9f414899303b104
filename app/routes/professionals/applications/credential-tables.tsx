import type { WaitingApplication } from '../../../professionals/applications/read-application'
import type { ListedCredential } from '../../../professionals/credentials'
import { Table } from '../../../ui/table'
import { useWords } from '../../../words/use-words'

type Waiting = Omit<WaitingApplication, 'checkedBy'> & {
  /** The viewer looked it up, so somebody else confirms it. */
  mine: boolean
}

/** Applications that wait for a colleague, oldest first. */
export function WaitingTable({ waiting }: { waiting: Waiting[] }) {
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
export function ExpectedTable({ expected }: { expected: Omit<WaitingApplication, 'checkedBy'>[] }) {
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
export function CredentialTable({ credentials }: { credentials: ListedCredential[] }) {
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
