import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { line, readField } from '../../forms'
import { readThread } from '../../forum/thread'
import { FaultList, Field, PostForm } from '../../ui/form'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'
import { reportable } from './send-report'

export const meta = titled(words => words.reportsAndAppeals.aboutMe.title)

/** An address as somebody copies it, with a post in it or not: `/t/…`, `?at=…`, `#p-…`, `/a/…`. */
const CONVERSATION = /\/t\/([0-9a-z]{1,40})(?:\?at=([0-9a-z]{1,40}))?(?:#p-([0-9a-z]{1,40}))?\/?$/
const ANSWER = /\/a\/([0-9a-z]{1,40})\/?$/

/** By POST, so that what somebody looks for stands in no address and no history. */
export async function action({ request, context }: ActionFunctionArgs) {
  const typed = readField(await request.formData(), 'address', line).slice(0, 500)
  const [, threadId, at, mark] = CONVERSATION.exec(typed) ?? []
  const answerId = ANSWER.exec(typed)?.[1]
  if (!threadId && !answerId) return data({ typed, fault: 'unread' as const }, 400)
  const thread = threadId ? await readThread(context.db.read, threadId, []) : null
  const [kind, id] = answerId ? ['a', answerId] : ['p', mark ?? at ?? thread?.opening.id]
  const found = await reportable(context, kind, id)
  return found
    ? redirect(`/n/${kind}/${found.id}/about-me`, 303)
    : data({ typed, fault: 'unknown' as const }, 404)
}

/** Where to begin for somebody who was told that they are written about. */
export default function FindPost() {
  const words = useWords()
  const tried = useActionData<typeof action>()
  const w = words.reportsAndAppeals.aboutMe.find
  const fault = tried ? w[tried.fault] : null
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <p>{w.how}</p>
      <PostForm action="/n/about-me">
        <FaultList
          heading={words.reportsAndAppeals.aboutMe.faults.heading}
          faults={fault ? [['address', fault]] : []}
        />
        <Field
          name="address"
          label={w.label}
          hint={w.hint}
          fault={fault}
          value={tried?.typed}
          spellCheck={false}
        />
        <button className="button">{w.button}</button>
      </PostForm>
      <p>
        <a href="/n">{words.reportsAndAppeals.report.earlier}</a>
      </p>
    </section>
  )
}
