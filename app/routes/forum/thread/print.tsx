import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readBadges } from '../../../answers/badge'
import { notFound } from '../../../context'
import { isFolded, readNoteChoices } from '../../../forum/note-choices'
import { readThread } from '../../../forum/thread'
import { useCarried } from '../../../ui/carried'
import { ProfessionalNote } from '../../../ui/professional'
import { Prose } from '../../../ui/prose'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { Noted } from '../content-note'
import { GoesOn } from '../goes-on'
import { ReplyText } from './reply-text'

export const meta = titled(words => words.thread.title)

const MOST = 200

/** The same for everybody: what is published, and nothing that shows whose conversation it is. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.db
  const thread = await readThread(read, params.thread ?? '', [], -1, MOST)
  if (!thread) throw notFound()
  const posts = [thread.opening, ...thread.replies].filter(post => post.visibility === 'published')
  const choices = await readNoteChoices(context)
  const ids = posts.map(post => post.id)
  return {
    thread: {
      id: thread.id,
      title: thread.title,
      notice: thread.notice?.notice ?? null,
      goesOnIn: thread.goesOnIn,
      hasMore: thread.next !== null,
    },
    marks: await readBadges(read, ids, dayOf(context.now)),
    posts: posts.map(({ id, parts, answers, notes, day, aiHelped, persona }) => ({
      ...{ id, parts, answers, notes, day, aiHelped },
      name: persona.name,
      isFolded: isFolded(notes, choices),
    })),
  }
}

export default function PrintedThread() {
  const words = useWords()
  const carried = useCarried()
  const { thread, marks, posts } = useLoaderData<typeof loader>()
  const w = words.thread.print
  return (
    <div className="narrow">
      <p className="crumb no-print">
        {w.hint} <a href={carried(`/t/${thread.id}`)}>{w.back}</a>
      </p>
      <h1 dir="auto">{thread.title || words.thread.withoutOpening.title}</h1>
      {thread.notice && (
        <div className="notice">
          <Prose text={thread.notice} />
        </div>
      )}
      {thread.goesOnIn && <GoesOn goal={thread.goesOnIn} />}
      {posts.map(({ id, parts, answers, notes, day, aiHelped, name, isFolded }) => {
        const mark = marks[id]
        const by = mark && !mark.ended ? mark.by : null
        return (
          <article className="post" key={id}>
            <header>
              <p>
                <strong dir="auto">{by ? `${by.name}, ${by.credential}` : name}</strong>{' '}
                <span className="quiet">
                  {words.date(day)}
                  {aiHelped && ` · ${words.aiHelped.mark}`}
                </span>
              </p>
            </header>
            <Noted notes={notes} isFolded={isFolded}>
              <ReplyText
                parts={parts}
                answers={answers}
                mark={answers && answers !== 'gone' ? marks[answers.id] : undefined}
              />
            </Noted>
            {mark && <ProfessionalNote mark={mark} />}
          </article>
        )
      })}
      {thread.hasMore && <p className="quiet">{w.more(MOST)}</p>}
    </div>
  )
}
