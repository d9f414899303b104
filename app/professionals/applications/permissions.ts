import type { StaffMember } from '../../accounts/staff'
import type { ApplicationRow } from './lock'

type Asked = Pick<ApplicationRow, 'state' | 'staffId' | 'checkedBy'>
type Checker = Pick<StaffMember, 'id' | 'roles'>

const checks = ({ staffId }: Asked, { id, roles }: Checker) =>
  staffId !== id && (roles.includes('moderator') || roles.includes('operator'))

export const mayCheck = (asked: Asked, by: Checker) => asked.state === 'waiting' && checks(asked, by)

export const mayConfirm = (asked: Asked, by: Checker) =>
  asked.state === 'checked' && asked.checkedBy !== by.id && checks(asked, by)

export const mayRefuse = (asked: Asked, by: Checker) =>
  (asked.state === 'waiting' || asked.state === 'checked') && checks(asked, by)

export const mayRevoke = (asked: Asked, by: Checker) =>
  asked.state === 'confirmed' && asked.staffId === null && checks(asked, by)
