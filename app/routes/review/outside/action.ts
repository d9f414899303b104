import type { AppLoadContext } from '@remix-run/node'
import { decideAppeal, giveFirstLook } from '../../../../moderation/appeals/appeals'
import type { Own } from '../../../../moderation/cases/own-cases'
import { decideCase } from '../../../../moderation/decisions/decisions'
import { checkProvisional } from '../../../../moderation/decisions/provisional'
import { outsideAccess } from '../../../../moderation/outside/outside-reviews'
import { outcomes, standardWords, usualReason } from '../../../../moderation/policy'
import { badRequest, notFound } from '../../../context'
import { line, oneOf, readForm, text, versionNumber } from '../../../forms'

/** The fields of all forms of the page of somebody from outside. */
export const readOutsideForm = (form: FormData) =>
  readForm(form, {
    intent: oneOf(['confirm', 'overturn', 'first-look', 'decide-appeal', 'decide']),
    version: versionNumber,
    outcome: oneOf(outcomes),
    reason: line,
    verdict: oneOf(['upheld', 'reversed']),
    words: text,
  })

type OutsideForm = ReturnType<typeof readOutsideForm>
type Pressed = { caseId: string; staffId: string; own: Own; form: OutsideForm }

type Outcomes =
  | Awaited<ReturnType<typeof checkProvisional>>
  | Awaited<ReturnType<typeof giveFirstLook>>
  | Awaited<ReturnType<typeof decideAppeal>>
  | Awaited<ReturnType<typeof decideCase>>
export type OutsideFault =
  | Exclude<Outcomes['outcome'], 'checked' | 'noted' | 'decided' | 'proposed'>
  | 'verdict-missing'
  | 'changed-task'
  | 'ended'

/** Does what the pressed button says, where it still is what there is to do. */
export async function outsideAction(
  { db, now }: AppLoadContext,
  { caseId, staffId, own, form }: Pressed,
): Promise<{ to: string } | { fault: OutsideFault }> {
  const access = await outsideAccess(db.read, { caseId, staffId, own, now })
  if (!access) throw notFound()
  if (!form.intent) throw badRequest()
  if ('ended' in access) return { fault: 'ended' }
  const { kind, caseId: at } = access.task
  if (kindOf[form.intent] !== kind) return { fault: 'changed-task' }
  const { version, words, outcome, reason, verdict } = form
  const pressed = { caseId: at, staffId, own, version, now, outside: true }
  switch (form.intent) {
    case 'confirm':
    case 'overturn': {
      const said = form.intent === 'confirm' ? 'confirmed' : 'overturned'
      return after(await checkProvisional(db, { ...pressed, verdict: said, words }))
    }
    case 'first-look': {
      if (!outcome) return { fault: 'outcome-missing' }
      const looked = await giveFirstLook(db, { ...pressed, outcome, reason })
      return looked.outcome === 'noted' ? { to: `/review/outside/${caseId}` } : { fault: looked.outcome }
    }
    case 'decide-appeal':
      if (!verdict) return { fault: 'verdict-missing' }
      return after(await decideAppeal(db, { ...pressed, verdict, words }))
    case 'decide': {
      if (!outcome || outcome === 'hide') return { fault: 'outcome-missing' }
      const why = reason || usualReason(outcome)
      const told = words || standardWords(why, outcome)
      return after(await decideCase(db, { ...pressed, outcome, reason: why, words: told }))
    }
  }
}

const kindOf = {
  confirm: 'provisional',
  overturn: 'provisional',
  'first-look': 'appeal',
  'decide-appeal': 'appeal',
  decide: 'case',
} as const

const after = ({ outcome }: Outcomes): { to: string } | { fault: OutsideFault } =>
  outcome === 'checked' || outcome === 'decided' || outcome === 'proposed' || outcome === 'noted'
    ? { to: '/review/outside?done' }
    : { fault: outcome }
