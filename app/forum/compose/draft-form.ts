import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Db } from '../../../db'
import { sessionOf } from '../../context'
import { checked, line, readField, readForm } from '../../forms'
import { DRAFT_DAYS, type Draft, type DraftPlace, deleteDraft, findDraft } from '../kept-drafts'
import { readPostForm } from './post-form'
import { readVoice } from './voice'

/** What the form says of a draft. `name` goes back with it; it's empty where there is none. */
export type DraftView = { name: string; notice: DraftNotice | null }
type DraftNotice =
  | { kind: 'opened' | 'kept'; keptDay: number; untilDay: number }
  | { kind: 'missing' | 'empty' | 'full' }
  /** With the words of the other window. */
  | { kind: 'changed'; title: string; body: string }

const NAME = /^([0-9a-z]{20})\.(\d{1,6})$/

/** The draft that a form's words come from, and its version then. */
export function draftIn(form: FormData): { id: string; version: number } | null {
  const [, id, version] = NAME.exec(readField(form, 'draft', line)) ?? []
  return id ? { id, version: Number(version) } : null
}

export const draftName = ({ id, version }: { id: string; version: number }) => `${id}.${version}`

/** As it came: nothing to say about it. */
export function sameDraft(form: FormData): DraftView {
  const draft = draftIn(form)
  return { name: draft ? draftName(draft) : '', notice: null }
}

export const draftAddress = (place: DraftPlace, id: string): string =>
  'boardId' in place
    ? `/b/${place.boardId}/write?draft=${id}`
    : `/t/${place.threadId}/reply?${new URLSearchParams({ ...(place.to === null ? {} : { to: place.to }), draft: id })}`

export function formOfDraft({ fields }: Draft): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

/**
 * The draft that the address asks for, as what was typed into its form.
 * @returns null where it asks for none
 */
export async function openDraft(context: AppLoadContext, request: Request, place: DraftPlace) {
  const asked = new URL(request.url).searchParams
  const id = asked.get('draft')
  if (id === null) return null
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const draft = await findDraft(context.db, session.ownerKey, id)
  if (!draft || draftAddress(draft.place, id) !== draftAddress(place, id))
    return {
      fields: null,
      chosen: null,
      voice: null,
      later: null,
      draft: { name: '', notice: { kind: 'missing' as const } },
    }

  const form = formOfDraft(draft)
  const kind = asked.has('kept') ? ('kept' as const) : ('opened' as const)
  return {
    fields: readPostForm(form, 'boardId' in place ? 'thread' : 'reply').fields,
    chosen: readForm(form, { persona: line, other: line }),
    later: 'threadId' in place ? readField(form, 'later', checked) : null,
    voice: 'threadId' in place ? (await readVoice(context, form, place.threadId)).values : null,
    draft: {
      name: draftName(draft),
      notice: { kind, keptDay: draft.keptDay, untilDay: draft.keptDay + DRAFT_DAYS },
    },
  }
}

/** Only the version that was sent: what another window kept since then stays. */
export async function deleteSentDraft(db: Db, ownerKey: Buffer, form: FormData): Promise<void> {
  const draft = draftIn(form)
  // The post is there: that its draft couldn't go is no reason to hand the words back as if they weren't sent.
  if (draft) await deleteDraft(db, ownerKey, draft.id, draft.version).catch(() => {})
}
