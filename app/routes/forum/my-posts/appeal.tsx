import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  APPEAL_LIMIT,
  appealable,
  lacksSecondReader,
  makeAppeal,
} from '../../../../moderation/appeals/appeals'
import { type TooLong, tooLong } from '../../../../moderation/clean-text'
import { askedOutsideAbout } from '../../../../moderation/outside/outside-reviews'
import { nextReader } from '../../../../moderation/staffing/who-is-there'
import { line, readForm, text } from '../../../forms'
import { faultSentences } from '../../../ui/fault-sentences'
import { FaultList, Field, PostForm } from '../../../ui/form'
import { NextReaderSaid } from '../../../ui/next-reader'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireMyPost } from './view'

export const meta = titled(words => words.reportsAndAppeals.appeal.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { mine } = await requireMyPost(context, params.post)
  const found = await appealable(context.db.read, { postId: mine.post.id, now: context.now })
  return {
    postId: mine.post.id,
    decisionId: found?.decision.id ?? null,
    untilDay: found?.untilDay ?? null,
    nobodyElse:
      found !== null &&
      (await lacksSecondReader(context.db.read, { decisionId: found.decision.id, now: context.now })),
    outside:
      found !== null &&
      (await askedOutsideAbout(context.db.read, { decisionId: found.decision.id, now: context.now })) !==
        null,
    next: await nextReader(context.db.read, context.now),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { mine } = await requireMyPost(context, params.post)
  const { words: typed, decision: decisionId } = readForm(await request.formData(), {
    words: text,
    decision: line,
  })
  if (typed === '') return data({ typed, fault: 'empty' as const, outcome: null }, 400)
  const long = tooLong(typed, APPEAL_LIMIT)
  if (long) return data({ typed, fault: long, outcome: null }, 400)
  const { outcome } = await makeAppeal(context, {
    postId: mine.post.id,
    decisionId,
    words: typed,
    now: context.now,
  })
  if (outcome !== 'made') return data({ typed, fault: null, outcome }, 409)
  return redirect(`/p/${mine.post.id}`, 303)
}

export type AppealFaults = { words?: 'empty' | TooLong }

export default function Appeal() {
  const words = useWords()
  const { postId, decisionId, untilDay, nobodyElse, outside, next } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.reportsAndAppeals.appeal
  const { faultOf, listed } = faultSentences(w.faults.byField, tried?.fault ? { words: tried.fault } : {})
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      {decisionId && untilDay !== null ? (
        <>
          <p className="lead">{outside ? words.outside.author.lead : nobodyElse ? w.leadAlone : w.lead}</p>
          <p className="quiet">
            {w.until(words.date(untilDay), nobodyElse)} {w.ends}
          </p>
          <PostForm action={`/p/${postId}/appeal`}>
            <FaultList heading={w.faults.heading} faults={listed} />
            <input type="hidden" name="decision" value={decisionId} />
            <Field
              name="words"
              label={w.label}
              hint={w.hint}
              fault={faultOf('words')}
              value={tried?.typed}
              rows={8}
            />
            <button className="button">{w.send}</button>
            <NextReaderSaid next={next} />
          </PostForm>
        </>
      ) : (
        <>
          <p className="notice" role={tried ? 'alert' : undefined}>
            {tried?.outcome === 'made-before' ? w.madeBefore : w.closed}
          </p>
          {tried && <Field name="words" label={w.label} value={tried.typed} rows={8} />}
        </>
      )}
      <p>
        <a href={`/p/${postId}`}>{w.back}</a>
      </p>
    </section>
  )
}
