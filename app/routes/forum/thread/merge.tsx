import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mergeThreads, partThreads } from '../../../../moderation/merges/merge-threads'
import { badRequest, myPersonas, notFound, requireStaff } from '../../../context'
import { line, oneOf, readForm, text } from '../../../forms'
import { readMergeable } from '../../../forum/mergeable'
import { Alert, FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import { titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { GoesOn } from '../goes-on'

export const meta = titled(words => words.merges.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireStaff(context.viewer, 'moderator')
  const { searchParams } = new URL(request.url)
  const found = await readMergeable(context.db, { threadId: params.thread ?? '', now: context.now })
  if (!found) throw notFound()
  return { ...found, done: (['merged', 'undone', 'parted'] as const).find(each => searchParams.has(each)) }
}

type Fault = Exclude<keyof Words['merges']['faults'], 'heading'> | 'own'

const ADDRESS = /(?:^|\/t\/)([0-9a-z]{1,40})(?:[?#/].*)?$/

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const { db, now } = context
  const threadId = params.thread ?? ''
  const { intent, ...typed } = readForm(await request.formData(), {
    intent: oneOf(['merge', 'part']),
    into: line,
    address: line,
    words: text,
  })
  const refuse = (fault: Fault, status = 400) => data({ fault, typed }, status)
  const mine = await myPersonas(context)
  if (intent === 'part') {
    const { outcome } = await partThreads(db, { threadId, staffId, mine, now })
    if (outcome === 'gone') throw notFound()
    return outcome === 'own' ? refuse(outcome, 409) : redirect(`/t/${threadId}/merge?${outcome}`, 303)
  }
  if (intent !== 'merge') throw badRequest()
  if (!(await readMergeable(db, { threadId, now }))) throw notFound()
  if (typed.into === '') return refuse('into')
  const intoThreadId =
    typed.into === 'other' ? (ADDRESS.exec(typed.address.slice(-200))?.[1] ?? '') : typed.into
  const { outcome } = await mergeThreads(db, {
    ...{ threadId, intoThreadId, staffId, mine, words: typed.words, now },
  })
  if (outcome === 'merged') return redirect(`/t/${threadId}/merge?merged`, 303)
  if (outcome === 'gone') return refuse('address')
  return refuse(outcome, outcome === 'own' || outcome === 'already' ? 409 : 400)
}

const fieldOf: Partial<Record<Fault, string>> = {
  into: 'into',
  same: 'into',
  elsewhere: 'into',
  address: 'address',
  'words-missing': 'words',
  'words-long': 'words',
}

/** Where a moderator leads a conversation to another one about the same thing. */
export default function MergeThread() {
  const words = useWords()
  const { thread, alike, goesOnIn, isUntold, done } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.merges
  const { fault = null, typed = null } = tried ?? {}
  const field = fault && fieldOf[fault]
  const sentence = fault && (fault === 'own' ? w.own : w.faults[fault])
  const faultOf = (name: string) => (field === name ? sentence : null)
  const address = `/t/${thread.id}/merge`
  return (
    <section className="narrow">
      {field && sentence && <FaultList heading={w.faults.heading} faults={[[field, sentence]]} />}
      {!field && sentence && <Alert>{sentence}</Alert>}
      <p className="crumb">
        <a href={`/t/${thread.id}`}>{w.back}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead" dir="auto">
        {thread.title}
      </p>
      {done && !tried && (
        <p className="notice" role="status">
          {w[done]}
        </p>
      )}
      {goesOnIn && (
        <>
          <GoesOn goal={goesOnIn} />
          <PostForm action={address}>
            <button className="plain" name="intent" value="part">
              {isUntold ? w.undo : w.part}
            </button>
          </PostForm>
          {tried && <Field name="words" label={w.words} value={typed?.words} rows={5} />}
        </>
      )}
      {!goesOnIn && (
        <>
          <p>{w.lead}</p>
          <p>{w.told}</p>
          <PostForm action={address}>
            {alike.length === 0 && <input type="hidden" name="into" value="other" />}
            {alike.length > 0 && (
              <RadioGroup
                name="into"
                legend={w.into}
                fault={faultOf('into')}
                choices={[
                  ...alike.map(({ threadId, title, board }) => ({
                    value: threadId,
                    label: title,
                    hint: board,
                  })),
                  { value: 'other', label: w.other },
                ]}
                value={typed?.into}
              />
            )}
            <Field
              name="address"
              label={w.address}
              hint={w.addressHint}
              fault={faultOf('address')}
              value={typed?.address}
              spellCheck={false}
            />
            <Field
              name="words"
              label={w.words}
              hint={w.wordsHint}
              fault={faultOf('words')}
              value={typed?.words ?? w.usual}
              rows={7}
            />
            <button className="button" name="intent" value="merge">
              {w.button}
            </button>
          </PostForm>
        </>
      )}
    </section>
  )
}
