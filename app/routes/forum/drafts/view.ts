import type { AppLoadContext } from '@remix-run/node'
import type { Session } from '../../../accounts/sessions'
import { excerptOf } from '../../../answers/shown-answers'
import { formOfDraft } from '../../../forum/compose/draft-form'
import { readPostForm } from '../../../forum/compose/post-form'
import { type Draft, placeOfDraft, readDrafts } from '../../../forum/kept-drafts'

export const wordsOfDraft = (draft: Draft) =>
  readPostForm(formOfDraft(draft), 'boardId' in draft.place ? 'thread' : 'reply').fields

/** A member's drafts as their list shows them; `place` is null where they can't be sent any more. */
export const draftList = async ({ db }: AppLoadContext, { ownerKey }: Session) =>
  Promise.all(
    (await readDrafts(db, ownerKey)).map(async draft => {
      const { title, body } = wordsOfDraft(draft)
      return {
        id: draft.id,
        kind: 'boardId' in draft.place ? ('thread' as const) : ('reply' as const),
        place: (await placeOfDraft(db.read, draft.place))?.title ?? null,
        begins: title || excerptOf(body),
        day: draft.keptDay,
      }
    }),
  )

export type DraftLine = Awaited<ReturnType<typeof draftList>>[number]
