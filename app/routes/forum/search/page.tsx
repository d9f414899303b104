import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { searchAnswers } from '../../../answers/library'
import { line, oneOf, readForm } from '../../../forms'
import { boardNames } from '../../../forum/boards'
import { searchPosts, searchWords, threadsAbout } from '../../../forum/search'
import { openSearch, sealSearch } from '../../../forum/search-address'
import { CONCERNS } from '../../../referrals/concern'
import { useCarried } from '../../../ui/carried'
import { Field, PostForm } from '../../../ui/form'
import { byWhom } from '../../../ui/pinned-answers'
import { postAddress } from '../../../ui/post-address'
import { Themes } from '../../../ui/search'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.search.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const boards = await boardNames(context.db.read)
  if (params.found === undefined) return { boards, found: null, over: false }
  const looked = openSearch(context.secret, params.found, context.now)
  const found = looked === null ? null : await search(context, looked)
  return data({ boards, found, over: found === null }, found ? 200 : 404)
}

/**
 * By POST, so that what somebody looked for stands in no address and no history, and on to an address that only we can
 * open, so that Back leads to the results.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const { about, words } = readForm(await request.formData(), { about: oneOf(CONCERNS), words: line })
  const typed = words.slice(0, 200)
  if (!about && searchWords(typed).length === 0) return data({ typed }, 400)
  const found = sealSearch(context.secret, about ? `about ${about}` : `words ${typed}`, context.now)
  return redirect(`/search/${found}${new URL(request.url).search}`, 303)
}

/** @param looked "about pain", a theme, or "words", and what was typed */
async function search({ db, now }: AppLoadContext, looked: string) {
  const typed = looked.replace(/^words /, '')
  const about = looked.startsWith('about ') ? CONCERNS.find(each => looked === `about ${each}`) : null
  if (about) return { typed: '', about, conversations: await threadsAbout(db.read, about), answers: [] }
  const [conversations, answers] = await Promise.all([
    searchPosts(db, typed),
    searchAnswers(db.read, searchWords(typed), dayOf(now)),
  ])
  return { typed, about: null, conversations, answers }
}

export default function Search() {
  const words = useWords()
  const carried = useCarried()
  const { boards, found, over } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.search
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <PostForm action="/search">
        <Field
          name="words"
          type="search"
          label={w.label}
          hint={w.hint}
          fault={tried ? w.empty : null}
          value={tried?.typed ?? found?.typed}
        />
        <button className="button">{w.button}</button>
      </PostForm>
      {over && (
        <p className="notice" role="status">
          {w.over}
        </p>
      )}
      {found && (
        <>
          {found.answers.length > 0 && (
            <>
              <h2>{w.answers}</h2>
              <ul className="found">
                {found.answers.map(answer => (
                  <li key={answer.id}>
                    <a href={carried(`/a/${answer.id}`)} dir="auto">
                      {answer.question}
                    </a>
                    <p className="quiet">{byWhom(words, answer)}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>
            {found.about
              ? w.about(words.themes[found.about] ?? '')
              : found.conversations.length === 0
                ? w.conversations
                : w.found(found.conversations.length)}
          </h2>
          {found.conversations.length + found.answers.length === 0 && (
            <p>{found.about ? w.noneAbout : w.none}</p>
          )}
          <ul className="found">
            {found.conversations.map(each => (
              <li key={each.threadId}>
                <a href={carried(postAddress(each.threadId, each.postId))} dir="auto">
                  {each.title}
                </a>
                <p className="quiet">{each.board}</p>
                <p dir="auto">{each.excerpt}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <Themes />
      <h2>{w.boards}</h2>
      <p className="ways">
        {boards.map(({ id, title }) => (
          <a key={id} href={carried(`/b/${id}`)} dir="auto">
            {title}
          </a>
        ))}
      </p>
    </section>
  )
}
