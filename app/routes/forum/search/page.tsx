import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Hidden } from '../../../accounts/preferences'
import { int, line, oneOf, readForm } from '../../../forms'
import { boardNames } from '../../../forum/boards'
import { hidesAny, readHidden } from '../../../forum/hidden'
import { readNoteChoices } from '../../../forum/note-choices'
import { faultOf, PERIODS, REPLIES, search } from '../../../forum/search'
import { openSearch, sealSearch } from '../../../forum/search-address'
import { CONCERNS } from '../../../referrals/concern'
import { WAYS } from '../../../referrals/ways'
import { useCarried } from '../../../ui/carried'
import { PostForm } from '../../../ui/form'
import { Themes, WaysIn } from '../../../ui/search'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { SearchFields } from './fields'
import { Results } from './results'

export const meta = titled(words => words.search.title)

const LONGEST = 1_000

const loadOptions = async ({ db }: AppLoadContext, hidden: Hidden) => ({
  boards: (await boardNames(db.read)).filter(({ id }) => !hidden.boards.includes(id)),
  themes: [...CONCERNS],
  replies: [...REPLIES],
  periods: [...PERIODS],
  ways: WAYS.map(({ id, number }) => ({ id, number })),
})

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, secret, now } = context
  const hidden = await readHidden(context)
  const options = await loadOptions(context, hidden)
  const none = { options, asked: null, result: null, isLeftOut: false }
  if (params.found === undefined) return { ...none, over: false }
  const sealed = openSearch(secret, params.found, now)
  if (sealed === null) return data({ ...none, over: true }, 404)
  const { page, ...asked } = JSON.parse(sealed) as Asked & { page: number | null }
  const choices = await readNoteChoices(context)
  const result = await search(db, { ...asked, hidden, choices, page, now })
  const shown = result.fault === null ? result : null
  return { options, asked, result: shown, isLeftOut: hidesAny(hidden), over: false }
}

/**
 * By POST, so that what somebody looked for stands in no address and no history, and on to an address that only we can
 * open, so that Back leads to the results.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const { asked, page } = await readAsked(request)
  const fault = faultOf(asked)
  if (fault) return data({ asked, fault }, 400)
  const found = sealSearch(context.secret, JSON.stringify({ ...asked, page }), context.now)
  return redirect(`/search/${found}${new URL(request.url).search}`, 303)
}

async function readAsked(request: Request) {
  const { words, page, ...filter } = readForm(await request.formData(), {
    words: line,
    board: line,
    about: oneOf(CONCERNS),
    replies: oneOf(REPLIES),
    period: oneOf(PERIODS),
    page: int(1, 99_999),
  })
  return { asked: { typed: words.slice(0, LONGEST), ...filter }, page }
}

export type SearchOptions = Awaited<ReturnType<typeof loadOptions>>
export type Asked = Awaited<ReturnType<typeof readAsked>>['asked']

export default function Search() {
  const words = useWords()
  const carried = useCarried()
  const { options, asked, result, isLeftOut, over } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.search
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <PostForm withoutCookie action="/search">
        <SearchFields
          asked={tried?.asked ?? asked ?? undefined}
          options={options}
          fault={tried ? w[tried.fault] : null}
        />
        <button className="button">{w.button}</button>
      </PostForm>
      {over && (
        <p className="notice" role="status">
          {w.over}
        </p>
      )}
      {asked && result && <Results asked={asked} result={result} />}
      {isLeftOut && (
        <p className="quiet">
          {words.hiding.leftOut} <a href="/mine/hidden">{words.hiding.link}</a>
        </p>
      )}
      <WaysIn heading={words.ways.heading} ways={options.ways} />
      <Themes />
      <h2>{w.boards}</h2>
      <p className="ways">
        {options.boards.map(({ id, title }) => (
          <a key={id} href={carried(`/b/${id}`)} dir="auto">
            {title}
          </a>
        ))}
      </p>
    </section>
  )
}
