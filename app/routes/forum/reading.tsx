import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CONTENT_NOTES } from '../../../moderation/decisions/change-notes'
import { readPreferences, savePreferences } from '../../accounts/preferences'
import { sessionOf } from '../../context'
import { checked, oneOf, readField } from '../../forms'
import { Checkbox, PostForm, Select } from '../../ui/form'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.contentNotes.reading.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const { notes, neverAskLater } = await readPreferences(context.db, session)
  return {
    choices: CONTENT_NOTES.map(note => ({ note, choice: notes[note] ?? ('fold' as const) })),
    asksLater: !neverAskLater,
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

/** Kept sealed on the account: what somebody would rather not read is nobody's business. */
export async function action({ request, context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const form = await request.formData()
  const chosen = CONTENT_NOTES.flatMap(note => {
    const choice = readField(form, note, oneOf(['open', 'hide']))
    return choice ? [[note, choice] as const] : []
  })
  await savePreferences(context.db, session, {
    notes: Object.fromEntries(chosen),
    neverAskLater: !readField(form, 'ask-later', checked),
  })
  return redirect('/reading?saved', 303)
}

export default function Reading() {
  const words = useWords()
  const { choices, asksLater, saved } = useLoaderData<typeof loader>()
  const { reading: w, choices: labels } = words.contentNotes
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {saved && (
        <p className="notice" role="status">
          {w.saved}
        </p>
      )}
      <PostForm action="/reading">
        {choices.map(({ note, choice }) => (
          <Select key={note} name={note} label={labels[note]} value={choice}>
            {(['fold', 'open', 'hide'] as const).map(each => (
              <option key={each} value={each}>
                {w.options[each]}
              </option>
            ))}
          </Select>
        ))}
        <Checkbox
          name="ask-later"
          label={words.later.askMe}
          hint={words.later.askMeHint}
          checked={asksLater}
        />
        <button className="button">{w.save}</button>
      </PostForm>
      <p>
        <a href="/mine">{words.mine.heading}</a>
      </p>
    </section>
  )
}
