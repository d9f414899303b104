import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { badRequest, notFound, sessionOf } from '../../../context'
import { oneOf, readField } from '../../../forms'
import { draftAddress } from '../../../forum/compose/draft-form'
import { deleteDraft, findDraft, placeOfDraft } from '../../../forum/kept-drafts'
import { Field, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { DeleteDraft } from './draft-list'
import { wordsOfDraft } from './view'

export const meta = titled(words => words.drafts.title)

/** Goes on to the form; where there's none any more, the words are shown. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const draft = await findDraft(context.db, requireSession(context).ownerKey, params.draft ?? '')
  if (!draft) throw notFound()
  if (await placeOfDraft(context.db.read, draft.place))
    return redirect(draftAddress(draft.place, draft.id), 303)
  const { title, body } = wordsOfDraft(draft)
  return { id: draft.id, title, body }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { ownerKey } = requireSession(context)
  if (!readField(await request.formData(), 'intent', oneOf(['delete']))) throw badRequest()
  const outcome = await deleteDraft(context.db, ownerKey, params.draft ?? '')
  return redirect(`/mine?draft=${outcome}`, 303)
}

function requireSession({ viewer }: AppLoadContext) {
  const session = sessionOf(viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  return session
}

export default function LostDraft() {
  const words = useWords()
  const { id, title, body } = useLoaderData<typeof loader>()
  const w = words.drafts
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/mine">{words.mine.heading}</a>
      </p>
      <h1>{w.gone}</h1>
      <p className="lead">{w.goneText}</p>
      {title && <Field name="title" label={words.write.titleLabel} value={title} />}
      <Field name="body" label={words.write.bodyLabel} value={body} rows={8} />
      <PostForm action={`/mine/drafts/${id}`}>
        <DeleteDraft begins={title || body.slice(0, 60)} />
      </PostForm>
    </section>
  )
}
