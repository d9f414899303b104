import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readBoardAnswers } from '../../../answers/library'
import { notFound } from '../../../context'
import { line, readField } from '../../../forms'
import { readTyped } from '../../../forum/search'
import { openSearch, sealSearch } from '../../../forum/search-address'
import { Field, PostForm } from '../../../ui/form'
import { byWhom, PinnedAnswers } from '../../../ui/pinned-answers'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { AnswerBounds, AnswerText } from './answer-text'

const title = titled(words => words.afterwards.board.title)

export const meta: MetaFunction<typeof loader> = args => {
  if (!args.data) return title(args)
  const { id, about } = args.data.board
  return [
    ...(title(args) ?? []),
    { name: 'description', content: about },
    { tagName: 'link', rel: 'canonical', href: `/b/${id}/answers` },
    { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', href: `/b/${id}/answers.xml` },
  ]
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const typed = params.found === undefined ? '' : openSearch(context.secret, params.found, context.now)
  const { words: lookedFor } = readTyped(typed ?? '')
  const asked = { today: dayOf(context.now), ...(lookedFor.length > 0 && { lookedFor }) }
  const page = await readBoardAnswers(context.db.read, params.board ?? '', asked)
  if (!page) throw notFound()
  const full = new URL(request.url).searchParams.has('full')
  return data(
    { ...page, full, found: lookedFor.length > 0 ? typed : null, over: typed === null },
    typed === null ? 404 : 200,
  )
}

/** By POST, so that what somebody looked for stands in no address and no history: see `sealSearch`. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = readField(await request.formData(), 'words', line).slice(0, 200)
  if (readTyped(typed).words.length === 0) return data({ typed }, 400)
  return redirect(`/b/${params.board}/answers/${sealSearch(context.secret, typed, context.now)}`, 303)
}

export default function BoardAnswersPage() {
  const words = useWords()
  const { board, answers, full, found, over } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.afterwards.board
  const here = `/b/${board.id}/answers`
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/b/${board.id}`} dir="auto">
          {board.title}
        </a>
      </p>
      <h1>{w.heading(board.title)}</h1>
      <p className="lead">{w.lead}</p>
      <PostForm withoutCookie action={here} className="no-print">
        <Field
          name="words"
          type="search"
          label={w.label}
          fault={tried ? words.search.empty : null}
          value={tried?.typed ?? found ?? undefined}
        />
        <button className="button second">{w.search}</button> {found && <a href={here}>{w.all}</a>}
      </PostForm>
      {over && (
        <p className="notice" role="status">
          {words.search.over}
        </p>
      )}
      {found && <p role="status">{answers.length > 0 ? w.found(answers.length) : w.none}</p>}
      {!found && answers.length === 0 && <p className="quiet">{w.noneAtAll}</p>}
      {full ? (
        answers.map(answer => (
          <article key={answer.id} className="in-full">
            <h2 dir="auto">{answer.question}</h2>
            <p className="quiet">{byWhom(words, answer)}</p>
            <AnswerBounds {...answer} />
            <AnswerText {...answer} heading="h3" />
          </article>
        ))
      ) : (
        <div className="pinned all-answers">
          <PinnedAnswers answers={answers} />
        </div>
      )}
      <p className="no-print">
        {full ? <a href={here}>{w.brief}</a> : <a href={`${here}?full`}>{w.full}</a>}
      </p>
      <p className="no-print hint">
        <a href={`${here}.xml`}>{w.feed}</a> {w.feedHint}
      </p>
    </section>
  )
}
