import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { int, line, oneOf, readForm } from '../../../forms'
import { boardNames } from '../../../forum/boards'
import { PERIODS, REPLIES, search } from '../../../forum/search'
import { CONCERNS } from '../../../referrals/concern'
import { useCarried } from '../../../ui/carried'
import { PostForm } from '../../../ui/form'
import { Themes } from '../../../ui/search'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { SearchFields } from './fields'
import { Results } from './results'

export const meta = titled(words => words.search.title)

export const loader = async ({ context }: LoaderFunctionArgs) => ({
  boards: await boardNames(context.db.read),
  themes: [...CONCERNS],
  replies: [...REPLIES],
  periods: [...PERIODS],
})

const LONGEST = 1_000

/** By POST, so that what somebody looked for stands in no address and no history. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { words, page, ...filter } = readForm(await request.formData(), {
    words: line,
    board: line,
    about: oneOf(CONCERNS),
    replies: oneOf(REPLIES),
    period: oneOf(PERIODS),
    page: int(1, 99_999),
  })
  const asked = { typed: words.slice(0, LONGEST), ...filter }
  const result = await search(context.db, { ...asked, page, now: context.now })
  return data({ asked, result }, result.fault ? 400 : 200)
}

export type SearchOptions = Awaited<ReturnType<typeof loader>>
export type Asked = Awaited<ReturnType<typeof action>>['data']['asked']

export default function Search() {
  const words = useWords()
  const carried = useCarried()
  const options = useLoaderData<typeof loader>()
  const { asked, result } = useActionData<typeof action>() ?? {}
  const w = words.search
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <PostForm withoutCookie action="/search">
        <SearchFields asked={asked} options={options} fault={result?.fault ? w[result.fault] : null} />
        <button className="button">{w.button}</button>
      </PostForm>
      {asked && result?.fault === null && <Results asked={asked} result={result} />}
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
