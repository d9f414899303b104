import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { badRequest, sessionOf } from '../../../context'
import { line, oneOf, readForm } from '../../../forms'
import { HIDDEN_KINDS, hide, hidesAny, listHidden, readHidden, unhide } from '../../../forum/hidden'
import { CONCERNS } from '../../../referrals/concern'
import { Alert, PostForm, Select } from '../../../ui/form'
import { Sigil } from '../../../ui/sigil'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.hiding.title)

export async function loader({ context }: LoaderFunctionArgs) {
  if (!sessionOf(context.viewer)) throw redirect('/sign-in?because=needed', 303)
  const hidden = await readHidden(context)
  return {
    ...(await listHidden(context.db.read, hidden)),
    isAny: hidesAny(hidden),
    others: CONCERNS.filter(concern => !hidden.themes.includes(concern)),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const form = readForm(await request.formData(), {
    intent: oneOf(['show', 'hide']),
    kind: oneOf(HIDDEN_KINDS),
    id: line,
    theme: oneOf(CONCERNS),
  })
  if (form.intent === 'show' && form.kind) await unhide(context.db, session, { kind: form.kind, id: form.id })
  else if (form.intent === 'hide') {
    if (!form.theme) return data({ fault: 'missing' as const }, 400)
    const { outcome } = await hide(context.db, session, { kind: 'themes', id: form.theme, mine: [] })
    if (outcome === 'full') return data({ fault: 'full' as const }, 409)
  } else throw badRequest()
  return redirect('/mine/hidden', 303)
}

export default function HiddenByMe() {
  const words = useWords()
  const { personas, boards, themes, isAny, others } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.hiding
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/mine">{words.mine.heading}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {tried?.fault === 'full' && <Alert>{w.full}</Alert>}
      {!isAny && <p>{w.none}</p>}
      <HiddenList kind="personas" heading={w.personas} hidden={personas} />
      <HiddenList kind="boards" heading={w.boards} hidden={boards} />
      <HiddenList
        kind="themes"
        heading={w.themes}
        hidden={themes.map(id => ({ id, name: words.themes[id] ?? id }))}
      />
      {others.length > 0 && (
        <PostForm>
          <Select
            name="theme"
            label={w.addTheme}
            hint={w.addThemeHint}
            fault={tried?.fault === 'missing' ? w.missing : null}
          >
            <option value="">{w.choose}</option>
            {others.map(concern => (
              <option key={concern} value={concern}>
                {words.themes[concern]}
              </option>
            ))}
          </Select>
          <button className="button second" name="intent" value="hide">
            {w.add}
          </button>
        </PostForm>
      )}
    </section>
  )
}

type Props = {
  kind: (typeof HIDDEN_KINDS)[number]
  heading: string
  hidden: { id: string; name: string }[]
}

/** Each with a button that undoes it. */
function HiddenList({ kind, heading, hidden }: Props) {
  const w = useWords().hiding
  if (hidden.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <ul className="hidden-list">
        {hidden.map(({ id, name }) => (
          <li key={id}>
            <span>
              {kind === 'personas' && <Sigil id={id} />} <span dir="auto">{name}</span>
            </span>
            <PostForm>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="id" value={id} />
              <button className="plain" name="intent" value="show">
                {w.show}{' '}
                <span className="unseen" dir="auto">
                  {w.showNamed(name)}
                </span>
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
    </>
  )
}
