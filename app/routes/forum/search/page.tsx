import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { searchAnswers } from '../../../answers/library'
import { line, oneOf, readForm } from '../../../forms'
import { boardNames } from '../../../forum/boards'
import { searchPosts, searchWords, threadsAbout } from '../../../forum/search'
import { CONCERNS } from '../../../referrals/concern'
import { useCarried } from '../../../ui/carried'
import { Field, PostForm } from '../../../ui/form'
import { byWhom } from '../../../ui/pinned-answers'
import { Themes } from '../../../ui/search'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.search.title)

export const loader = async ({ context }: LoaderFunctionArgs) => ({
  boards: await boardNames(context.db.read),
})

/** By POST, so that what somebody looked for stands in no address and no history. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { about, words } = readForm(await request.formData(), { about: oneOf(CONCERNS), words: line })
  if (about) {
    const conversations = await threadsAbout(context.db.read, about)
    return data({ typed: '', about, fault: false, conversations, answers: [] })
  }
  const typed = words.slice(0, 200)
  const looked = searchWords(typed)
  if (looked.length === 0)
    return data({ typed, about: null, fault: true, conversations: [], answers: [] }, 400)
  const [conversations, answers] = await Promise.all([
    searchPosts(context.db, typed),
    searchAnswers(context.db.read, looked, dayOf(context.now)),
  ])
  return data({ typed, about: null, fault: false, conversations, answers })
}

export default function Search() {
  const words = useWords()
  const carried = useCarried()
  const { boards } = useLoaderData<typeof loader>()
  const found = useActionData<typeof action>()
  const w = words.search
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <PostForm withoutCookie action="/search">
        <Field
          name="words"
          type="search"
          label={w.label}
          hint={w.hint}
          fault={found?.fault ? w.empty : null}
          value={found?.typed}
        />
        <button className="button">{w.button}</button>
      </PostForm>
      {found && !found.fault && (
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
                <a href={carried(`/t/${each.threadId}`)} dir="auto">
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
