import { type AppLoadContext, redirect } from '@remix-run/node'
import { newId } from '../../../db/ids'
import { nonceHash } from '../../accounts/nonce'
import { badRequest, sessionOf } from '../../context'
import { line, oneOf, readForm, text } from '../../forms'
import { type DraftPlace, keepDraft } from '../kept-drafts'
import { type DraftView, draftAddress, draftIn, draftName, formOfDraft, sameDraft } from './draft-form'
import { readPostForm } from './post-form'
import { type Hindrance, isWriter, newSession, openWriter } from './send'

/** What says who sends a form, and how. */
const NOT_KEPT = [
  'token',
  'once',
  'as',
  'key',
  'anew',
  'typed',
  'take',
  'intent',
  'draft',
  'told',
  'proof',
  'ticket',
]

type NotKept = { hindrance: Hindrance | null; draft: DraftView }

/**
 * Keeps a form's words as a draft, faults and all, where its writer has a key.
 * @returns a redirect to the form with the draft, or why it wasn't kept
 */
export async function keepForm(
  context: AppLoadContext,
  form: FormData,
  place: DraftPlace,
): Promise<Response | NotKept> {
  const { once, as, key } = readForm(form, { once: line, as: oneOf(['member']), key: text })
  const session = sessionOf(context.viewer)
  if (!session && !as) throw badRequest()
  const draft = sameDraft(form)
  const notKept = (hindrance: Hindrance): NotKept => ({ hindrance, draft })

  const { title, body } = readPostForm(form, 'thread').fields
  if (title === '' && body === '') return { hindrance: null, draft: { ...draft, notice: { kind: 'empty' } } }
  if (!session && key === '') return notKept(form.has('key') ? 'no-key' : 'signed-out')
  const writer = await openWriter(context, form, once)
  if (!isWriter(writer)) return notKept(writer)

  const kept = await keepDraft(context.db, writer.holder.ownerKey, {
    // A form that is sent twice names the same draft.
    ...(draftIn(form) ?? { id: once ? nonceHash(once).slice(0, 20) : newId(), version: 0 }),
    place,
    fields: [...form].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && !NOT_KEPT.includes(name) ? [[name, value]] : [],
    ),
    now: context.now,
  })
  if (kept.outcome === 'kept')
    return redirect(`${draftAddress(place, kept.draft.id)}&kept#kept`, {
      status: 303,
      headers: await newSession(context, writer),
    })
  if (kept.outcome === 'full') return { hindrance: null, draft: { ...draft, notice: { kind: 'full' } } }
  const other = readPostForm(formOfDraft(kept.draft), 'thread').fields
  const notice = { kind: 'changed' as const, title: other.title, body: other.body }
  return { hindrance: null, draft: { name: draftName(kept.draft), notice } }
}
