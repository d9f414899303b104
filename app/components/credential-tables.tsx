import type { WaitingApplication } from '../accounts/applications/read-application'
import type { ListedCredential } from '../accounts/credentials'
import { words } from '../words'
import { TableFrame } from './table-frame'

type Waiting = Omit<WaitingApplication, 'checkedBy'> & {
  /** The viewer looked it up, so somebody else confirms it. */
  mine: boolean
}

/** Applications that wait for a colleague, oldest first. */
export function WaitingTable({ waiting }: { waiting: Waiting[] }) {
  const w = words.credentials.check
  return (
    <TableFrame label={w.waiting}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.since}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map(({ id, name, profession, state, madeDay, days, left, staffId, mine }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/staff/applications/${id}`}>{name || id}</a>{' '}
                <span className="quiet">{profession}</span>
              </th>
              <td>
                <span className={state === 'waiting' ? 'badge today' : 'badge'}>{w.states[state]}</span>{' '}
                {staffId && <span className="quiet">{w.again}</span>}{' '}
                {mine && <span className="quiet">{w.mine}</span>}
              </td>
              <td>
                {words.date(madeDay)} <span className="quiet">{w.days(days)}</span>{' '}
                {left !== null && <span className="badge today">{w.left(left)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** Who was confirmed and has not come in yet. */
export function ExpectedTable({ expected }: { expected: Omit<WaitingApplication, 'checkedBy'>[] }) {
  const w = words.credentials.check
  return (
    <TableFrame label={w.confirmed}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            <th scope="col">{w.since}</th>
          </tr>
        </thead>
        <tbody>
          {expected.map(({ id, name, profession, decidedDay, madeDay }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/staff/applications/${id}`}>{name || id}</a>{' '}
                <span className="quiet">{profession}</span>
              </th>
              <td>{words.date(decidedDay ?? madeDay)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** Professionals and until when they are one, the next to end first. */
export function CredentialTable({ credentials }: { credentials: ListedCredential[] }) {
  const w = words.credentials.check
  return (
    <TableFrame label={w.all}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            <th scope="col">{words.staff.credential}</th>
            <th scope="col">{w.until}</th>
          </tr>
        </thead>
        <tbody>
          {credentials.map(({ staffId, handle, name, credential, untilDay, reminder }) => (
            <tr key={staffId}>
              <th scope="row">
                <a href={`/staff/credentials/${staffId}`}>{name}</a> <span className="quiet">{handle}</span>
              </th>
              <td>{credential}</td>
              <td>
                {words.date(untilDay)}{' '}
                {reminder && (
                  <span className={reminder === 60 ? 'badge' : 'badge today'}>
                    {words.credentials.reminders[reminder]}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
