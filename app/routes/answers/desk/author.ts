import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import { mayWrite } from '../../../answers/answer'
import { notFound, requireStaff } from '../../../context'

/** @throws 404 for everybody but a professional whose credential is valid today */
export function requireAuthor({ viewer, now }: AppLoadContext) {
  const staff = requireStaff(viewer, 'professional')
  if (!mayWrite(staff, dayOf(now))) throw notFound()
  return staff
}
