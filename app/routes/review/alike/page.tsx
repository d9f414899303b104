import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decideAlike, outcomesTogether } from '../../../../moderation/flood/decide-alike'
import { standardWords, usualReason } from '../../../../moderation/policy'
import { lastClaimed } from '../../../../moderation/queue/next-case'
import { badRequest, notFound } from '../../../context'
import { line, manyLike, oneOf, readForm, text } from '../../../forms'
import { Alert, FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import { MarkedText } from '../../../ui/marked-text'
import { ReasonChoice } from '../../../ui/reason-choice'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireReviewer } from '../reviewer'
import { AlikeDone } from './alike-done'
import { AlikeMember } from './alike-member'
import { alikeView } from './view'

export const meta = titled(words => words.floods.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const caseId = params.case ?? ''
  if (!/^[0-9a-z]{1,40}$/.test(caseId)) throw notFound()
  const last = await lastClaimed(context.db.read, { staffId, now: context.now })
  return { caseId, last, alike: await alikeView(context, caseId, { staffId, own }) }
}

/** A case with the version of its post, as it stood on the page. */
const CHOSEN = /^([0-9a-z]{1,40})\.(\d{1,6})$/

export async function action({ request, context }: ActionFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { db, now } = context
  const { intent, ...typed } = readForm(await request.formData(), {
    ...{ intent: oneOf(['decide']), chosen: manyLike(CHOSEN) },
    ...{ outcome: oneOf(outcomesTogether), reason: line, words: text },
  })
  if (!intent) throw badRequest()
  const { outcome, reason, words } = typed
  const refuse = (fault: keyof AlikeFaults) => data({ fault, typed, done: null }, 400)
  if (!outcome) return refuse('outcome-missing')
  const made = await decideAlike(db, {
    staffId,
    own,
    chosen: typed.chosen.map(each => {
      const [, caseId = '', version = ''] = CHOSEN.exec(each) ?? []
      return { caseId, version: Number(version) }
    }),
    outcome,
    reason: reason || usualReason(outcome),
    words: words || standardWords(reason, outcome),
    now,
  })
  if (made.outcome !== 'done') return refuse(made.outcome)
  if (made.decided.length === 0 && made.left.length === 0) throw redirect('/review', 303)
  return data({ fault: null, typed, done: { decided: made.decided, left: made.left } })
}

type AlikeFaults = ReturnType<typeof useWords>['floods']['faults']

export default function Alike() {
  const words = useWords()
  const { caseId, last, alike } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.floods
  if (tried?.done) return <AlikeDone {...tried.done} typed={tried.typed} caseId={caseId} last={last} />
  if (!alike)
    return (
      <section className="narrow">
        <Crumb />
        <h1>{w.title}</h1>
        {tried?.fault && <Alert>{w.faults[tried.fault]}</Alert>}
        <p className="notice">{w.none}</p>
        {tried?.typed.words && (
          <Field name="kept-words" label={words.case.words} value={tried.typed.words} rows={4} />
        )}
      </section>
    )
  const [first] = alike.members
  const fault = tried?.fault ?? null
  const faultOf = (field: string) => (fault && fieldOf[fault] === field ? w.faults[fault] : null)
  const ticked = tried ? new Set(tried.typed.chosen) : null
  return (
    <>
      <Crumb />
      <h1>{w.heading(alike.size)}</h1>
      <p className="lead">{w.lead}</p>
      <p className="quiet">
        {w.leadGroups} <a href="/staff/brake?because=many-adverts">{words.brakes.linkFlood}</a>
      </p>
      <PostForm action={`/review/alike/${caseId}`}>
        <FaultList heading={w.notDecided} faults={fault ? [[fieldOf[fault], w.faults[fault]]] : []} />
        <section aria-labelledby="common">
          <h2 id="common">{w.common}</h2>
          {first && <MarkedText text={first.text} marks={first.marks} />}
        </section>
        <section aria-labelledby="chosen">
          <h2 id="chosen" tabIndex={-1}>
            {w.members}
          </h2>
          <p className="hint">{w.membersHint}</p>
          <ul className="queue">
            {alike.members.map(member => (
              <AlikeMember key={member.caseId} member={member} ticked={ticked} />
            ))}
          </ul>
          {alike.more > 0 && <p className="quiet">{w.others(alike.more)}</p>}
        </section>
        <section aria-labelledby="together">
          <h2 id="together">{w.decide}</h2>
          <RadioGroup
            name="outcome"
            legend={words.case.outcome}
            fault={faultOf('outcome')}
            value={tried?.typed.outcome}
            choices={alike.outcomes.map(value => ({
              value,
              label: w.outcomes[value],
              hint: value === 'refuse' ? w.refuseHint : undefined,
            }))}
          />
          <ReasonChoice
            outcomes={alike.outcomes}
            reasons={alike.reasons}
            value={tried?.typed.reason}
            fault={faultOf('reason')}
          />
          <Field
            name="words"
            label={words.case.words}
            hint={words.case.wordsHint}
            fault={faultOf('words')}
            value={tried?.typed.words}
            rows={4}
          />
          <button className="button" name="intent" value="decide">
            {w.button}
          </button>
          <p className="hint">{w.oneByOne}</p>
        </section>
      </PostForm>
    </>
  )
}

const fieldOf: Record<keyof AlikeFaults, string> = {
  'outcome-missing': 'outcome',
  'reason-missing': 'reason',
  'words-missing': 'words',
  'words-too-long': 'words',
  'none-chosen': 'chosen',
}

function Crumb() {
  const w = useWords().floods
  return (
    <p className="crumb">
      <a href="/review">{w.back}</a>
    </p>
  )
}
