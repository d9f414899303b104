import type { Role, StaffMember } from '../accounts/staff'
import { words } from '../words'
import { PostForm } from './form'
import { TableFrame } from './table-frame'

export function Colleagues({ colleagues, mayChange }: { colleagues: StaffMember[]; mayChange: boolean }) {
  const w = words.staff
  return (
    <TableFrame label={w.colleagues}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.colleague}</th>
            <th scope="col">{w.role}</th>
            {mayChange && <th scope="col">{w.change}</th>}
          </tr>
        </thead>
        <tbody>
          {colleagues.map(({ id, handle, roles }) => (
            <tr key={id}>
              <th scope="row">{handle}</th>
              <td>{roles.length === 0 ? w.noRole : words.list(roles.map(role => w.roles[role].name))}</td>
              {mayChange && (
                <td>
                  {roles.map(role => (
                    <PostForm key={role}>
                      <input type="hidden" name="colleague" value={id} />
                      <input type="hidden" name="role" value={role} />
                      <button type="submit" className="plain">
                        {w.takeAway(w.roles[role].name, handle)}
                      </button>
                    </PostForm>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

type Expert = NonNullable<StaffMember['professional']> & { handle: string }

export function Professionals({ experts, today }: { experts: Expert[]; today: number }) {
  const w = words.staff
  return (
    <TableFrame label={w.professionals}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.colleague}</th>
            <th scope="col">{w.publicName}</th>
            <th scope="col">{w.credential}</th>
            <th scope="col">{w.validUntil}</th>
          </tr>
        </thead>
        <tbody>
          {experts.map(({ staffId, handle, name, credential, validUntilDay, endedDay }) => (
            <tr key={staffId}>
              <th scope="row">{handle}</th>
              <td>
                <a href={`/who/${staffId}`}>{name}</a>
              </td>
              <td>{credential}</td>
              <td>
                {words.date(validUntilDay)}{' '}
                {(validUntilDay < today || (endedDay !== null && endedDay <= today)) && (
                  <span className="badge">{w.expired}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

type OpenInvitation = { id: string; roles: Role[]; by: string | null; lastDay: number }

export function Invitations({ invitations }: { invitations: OpenInvitation[] }) {
  const w = words.staff
  return (
    <TableFrame label={w.invitations}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.invitedAs}</th>
            <th scope="col">{w.invitedBy}</th>
            <th scope="col">{w.opensUntil}</th>
            <th scope="col">{w.change}</th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, roles, by, lastDay }) => (
            <tr key={id}>
              <td>{words.list(roles.map(role => w.roles[role].name))}</td>
              <td>{by ?? w.fromCommandLine}</td>
              <td>{words.date(lastDay)}</td>
              <td>
                <PostForm>
                  <input type="hidden" name="invitation" value={id} />
                  <button type="submit" className="plain">
                    {w.withdraw}
                  </button>
                </PostForm>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
