import type { Role, StaffMember } from '../../../accounts/roles'
import { PostForm } from '../../../ui/form'
import { Table } from '../../../ui/table'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

export function Colleagues({ colleagues, mayChange }: { colleagues: StaffMember[]; mayChange: boolean }) {
  const words = useWords()
  const w = words.staff
  const change = ({ id, handle, roles }: StaffMember) => [
    ...roles.map(role => (
      <PostForm key={role}>
        <input type="hidden" name="colleague" value={id} />
        <input type="hidden" name="role" value={role} />
        <button type="submit" className="plain" name="intent" value="withdraw-role">
          {w.takeAway(w.roles[role].name, handle)}
        </button>
      </PostForm>
    )),
    ...(roles.length > 1
      ? [
          <PostForm key="all">
            <input type="hidden" name="colleague" value={id} />
            <button type="submit" className="plain" name="intent" value="remove">
              {w.removeAll(handle)}
            </button>
          </PostForm>,
        ]
      : []),
  ]
  return (
    <Table
      label={w.colleagues}
      heads={[w.colleague, w.role, ...(mayChange ? [w.change] : [])]}
      rows={colleagues.map(colleague => ({
        id: colleague.id,
        cells: [
          <span key="handle" dir="auto">
            {colleague.handle}
          </span>,
          colleague.roles.length === 0 ? w.noRole : rolesSaid(words, colleague.roles),
          ...(mayChange ? [change(colleague)] : []),
        ],
      }))}
    />
  )
}

const rolesSaid = (words: Words, roles: Role[]) => words.list(roles.map(role => words.staff.roles[role].name))

type Expert = NonNullable<StaffMember['professional']> & { handle: string }

export function Professionals({ experts, today }: { experts: Expert[]; today: number }) {
  const words = useWords()
  const w = words.staff
  return (
    <Table
      label={w.professionals}
      heads={[w.colleague, w.publicName, w.credential, w.validUntil]}
      rows={experts.map(({ staffId, handle, name, credential, validUntilDay, endedDay }) => ({
        id: staffId,
        cells: [
          <span key="handle" dir="auto">
            {handle}
          </span>,
          <a key="name" href={`/who/${staffId}`} dir="auto">
            {name}
          </a>,
          <span key="credential" dir="auto">
            {credential}
          </span>,
          <>
            {words.date(validUntilDay)}{' '}
            {(validUntilDay < today || (endedDay !== null && endedDay <= today)) && (
              <span className="badge">{w.expired}</span>
            )}
          </>,
        ],
      }))}
    />
  )
}

type OpenInvitation = { id: string; roles: Role[]; by: string | null; lastDay: number }

export function Invitations({ invitations }: { invitations: OpenInvitation[] }) {
  const words = useWords()
  const w = words.staff
  return (
    <Table
      label={w.invitations}
      heads={[w.invitedAs, w.invitedBy, w.opensUntil, w.change]}
      rows={invitations.map(({ id, roles, by, lastDay }) => ({
        id,
        cells: [
          rolesSaid(words, roles),
          by ?? w.fromCommandLine,
          words.date(lastDay),
          <PostForm key="withdraw">
            <input type="hidden" name="invitation" value={id} />
            <button type="submit" className="plain" name="intent" value="withdraw-invitation">
              {w.withdraw}
            </button>
          </PostForm>,
        ],
      }))}
    />
  )
}
