import type { ActionFunctionArgs } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import { autosave } from '../../../answers/answer-drafts'
import { readAnswerFields } from '../../../answers/answer-form'
import { listQuestions } from '../../../answers/questions/question'
import { notFound } from '../../../context'
import { int, readField } from '../../../forms'
import { CONCERNS } from '../../../referrals/concern'
import { requireAuthor } from '../desk/author'
import { turnOf } from './view'

/** An address of its own: while somebody writes, a script asks from the forms of two pages. */
export const loader = () => {
  throw notFound()
}

/** Keeps what is typed, and says so to a script. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireAuthor(context)
  const { db, now } = context
  const form = await request.formData()
  const boards = (await listQuestions(db.read, staff, dayOf(now))).map(board => board.id)
  const kept = await autosave(db, {
    answerId: params.answer ?? '',
    staff,
    fields: readAnswerFields(form, { boards, concerns: CONCERNS }),
    version: readField(form, 'version', int(0, 999_999)) ?? 0,
    turn: turnOf(form),
    now,
  })
  if (kept.outcome === 'not-allowed') throw notFound()
  return Response.json(kept, { status: kept.outcome === 'kept' ? 200 : 409 })
}
