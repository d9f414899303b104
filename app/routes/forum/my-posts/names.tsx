import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findMyPersonas, renamePersona } from '../../../accounts/personas'
import { readPreferences, savePreferences } from '../../../accounts/preferences'
import { allow, tooMany } from '../../../accounts/rate-limit'
import { badRequest, notFound, sessionOf } from '../../../context'
import { line, oneOf, readForm } from '../../../forms'
import { spokenFor } from '../../../forum/compose/voice'
import { namesBeside, usesOf } from '../../../forum/my-names'
import { Alert, PostForm } from '../../../ui/form'
import { Sigil } from '../../../ui/sigil'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.myNames.title)

const RENAMES_PER_HOUR = 20

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { names, retired } = await readNames(context)
  const uses = await usesOf(
    context.db.read,
    names.map(({ id }) => id),
  )
  const renamed = new URL(request.url).searchParams.get('renamed')
  return {
    names: names
      .map(({ id, name, n }) => ({
        id,
        name,
        retired: retired.includes(n),
        conversations: (uses.get(id) ?? []).reduce((sum, use) => sum + use.conversations, 0),
      }))
      .sort((a, b) => Number(a.retired) - Number(b.retired) || a.name.localeCompare(b.name, 'en')),
    renamed: names.find(({ id }) => id === renamed)?.name ?? null,
  }
}

/** The member's names. Those behind what they wrote as a professional are used for nothing else. */
async function readNames({ db, viewer }: LoaderFunctionArgs['context']) {
  const session = sessionOf(viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const { mine } = await findMyPersonas(db.read, session.ownerKey)
  const marked = await spokenFor(
    db.read,
    mine.map(({ id }) => id),
  )
  const { retired } = await readPreferences(db, session)
  return { session, mine, names: mine.filter(({ id }) => !marked.has(id)), retired }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, client, words } = context
  const { session, mine, names, retired } = await readNames(context)
  const { intent, persona, was } = readForm(await request.formData(), {
    intent: oneOf(['retire', 'restore', 'rename']),
    persona: line,
    was: line,
  })
  const chosen = names.find(({ id }) => id === persona)
  if (!chosen) throw notFound()
  switch (intent) {
    case 'retire':
      await savePreferences(db, session, { retired: [...new Set([...retired, chosen.n])] })
      return redirect('/mine/names', 303)
    case 'restore':
      await savePreferences(db, session, { retired: retired.filter(n => n !== chosen.n) })
      return redirect('/mine/names', 303)
    case 'rename': {
      if (!allow(client, 'rename', RENAMES_PER_HOUR))
        return data({ limited: words.myNames.limited }, tooMany(RENAMES_PER_HOUR))
      const avoid = await namesBeside(db.read, chosen.id)
      const own = mine.map(({ name }) => name)
      await renamePersona(db, { id: chosen.id, was, avoid: new Set([...avoid, ...own]) })
      return redirect(`/mine/names?renamed=${chosen.id}`, 303)
    }
    default:
      throw badRequest()
  }
}

export default function Names() {
  const words = useWords()
  const { names, renamed } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.myNames
  return (
    <section className="narrow">
      {tried?.limited && <Alert>{tried.limited}</Alert>}
      <p className="crumb">
        <a href="/mine">{w.back}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead">{names.length > 0 ? w.lead : w.none}</p>
      {renamed && (
        <p className="notice" role="status">
          {w.renamed(renamed)}
        </p>
      )}
      {names.length > 0 && <p>{w.retireText}</p>}
      <ul className="mine">
        {names.map(({ id, name, retired, conversations }) => (
          <li key={id} className="card">
            <h2>
              <Sigil id={id} /> {name} {retired && <span className="badge">{w.retired}</span>}
            </h2>
            <p className="quiet">{w.in(conversations)}</p>
            <PostForm action="/mine/names">
              <input type="hidden" name="persona" value={id} />
              <input type="hidden" name="was" value={name} />
              <button
                className="button second"
                name="intent"
                value={retired ? 'restore' : 'retire'}
                aria-label={`${retired ? w.restore : w.retire}: ${name}`}
              >
                {retired ? w.restore : w.retire}
              </button>
              <details>
                <summary aria-label={`${w.rename}: ${name}`}>{w.rename}</summary>
                <p>{w.renameText(name)}</p>
                <button className="button second" name="intent" value="rename">
                  {w.renameButton(name)}
                </button>
              </details>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
