import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Alert, FaultList, Field, PostForm } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { FirstDecisionCard, FirstLookForm, OutcomeAndReason, VerdictForm } from '../appeal/forms'
import { CaseReading, Noticed, OldText } from '../case/case-text'
import { requireOutsideReviewer } from '../reviewer'
import { type OutsideFault, outsideAction, readOutsideForm } from './action'
import { type OutsideView, outsideView } from './view'

export const meta = titled(words => words.outside.caseTitle)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const reviewer = await requireOutsideReviewer(context)
  return outsideView(context, params.case ?? '', reviewer)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reviewer = await requireOutsideReviewer(context)
  const form = readOutsideForm(await request.formData())
  const answer = await outsideAction(context, { caseId: params.case ?? '', ...reviewer, form })
  if ('to' in answer) return redirect(answer.to, 303)
  return data({ fault: answer.fault, typed: form }, isOfField(answer.fault) ? 400 : 409)
}

const OF_FIELDS = [
  'outcome-missing',
  'reason-missing',
  'verdict-missing',
  'words-missing',
  'words-too-long',
] as const
type FieldFault = (typeof OF_FIELDS)[number]
const isOfField = (fault: OutsideFault): fault is FieldFault => OF_FIELDS.some(each => each === fault)
const beside = <Fault extends FieldFault>(fault: OutsideFault | null, ...faults: Fault[]) =>
  faults.find(each => each === fault) ?? null

type Typed = ReturnType<typeof readOutsideForm>
type Tried = { fault: OutsideFault | null; typed: Typed | null }

/** One case, for somebody from outside the team. */
export default function OutsideCase() {
  const words = useWords()
  const it = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.outside
  const fault = tried?.fault ?? null
  const above = fault && !isOfField(fault) ? fault : null
  return (
    <>
      <p className="crumb">
        <a href="/review/outside">{w.heading}</a>
      </p>
      {above && above !== 'ended' && <Alert>{w.faults[above] ?? w.faults.changed}</Alert>}
      {it.ended !== null ? (
        <>
          <h1>{w.ended[it.ended].heading}</h1>
          <p>{w.ended[it.ended].text}</p>
        </>
      ) : (
        <Open it={it} fault={fault} typed={tried?.typed ?? null} />
      )}
      {tried?.typed.words && (it.ended !== null || above === 'changed-task') && (
        <Field name="kept" label={words.case.kept} value={tried.typed.words} rows={4} />
      )}
    </>
  )
}

function Open({ it, fault, typed }: { it: OutsideView } & Tried) {
  const words = useWords()
  const w = words.outside
  return (
    <div className="case">
      <section className="reading">
        <header className="case-head">
          <h1>{it.heavy ? words.decisions.heavyTitle : it.title || words.mine.withdrawn}</h1>
          <p className="quiet">
            {w.kinds[it.kind]} · {it.board} · {w.until(words.date(it.untilDay))}
          </p>
        </header>
        <CaseReading heavy={it.heavy} open={typed !== null || it.look !== null}>
          {it.oldText !== null && <OldText text={it.oldText} />}
          <Noticed text={it.text} signals={it.signals} />
          {it.kind === 'appeal' && (
            <>
              <h2>{words.reportsAndAppeals.look.theirs}</h2>
              {it.asked === null ? (
                <p className="quiet">{words.reportsAndAppeals.look.forgotten}</p>
              ) : (
                <Prose text={it.asked} />
              )}
            </>
          )}
        </CaseReading>
      </section>
      <section className="decide" id="decide">
        {it.kind === 'provisional' && <Check it={it} fault={fault} typed={typed} />}
        {it.kind === 'appeal' && <OnAppeal it={it} fault={fault} typed={typed} />}
        {it.kind === 'case' && <Decide it={it} fault={fault} typed={typed} />}
      </section>
    </div>
  )
}

/** What one moderator decided alone: it stays, or it's reversed. */
function Check({ it, fault, typed }: { it: OutsideView } & Tried) {
  const words = useWords()
  const w = words.outside
  const { decided } = it
  const field = beside(fault, 'words-missing', 'words-too-long')
  if (!decided) return null
  return (
    <>
      <section className="card proposal">
        <h2>{words.provisional.heading}</h2>
        <p>{w.byOne}</p>
        <p className="outcome">
          <strong>{words.case.outcomes[decided.outcome]}</strong>
        </p>
        <dl>
          <dt>{words.decisions.proposalReason}</dt>
          <dd dir="auto">{decided.reason}</dd>
          <dt>{words.decisions.proposalWords}</dt>
          <dd>
            <Prose text={decided.words} />
          </dd>
          {decided.measure && (
            <>
              <dt>{words.decisions.proposalMeasure}</dt>
              <dd>{words.decisions.measures[decided.measure]}</dd>
            </>
          )}
        </dl>
      </section>
      <PostForm action={`/review/outside/${it.id}`}>
        <FaultList
          heading={words.case.notDecided}
          faults={field ? [['words', words.case.faults[field]]] : []}
        />
        <input type="hidden" name="version" value={it.version} />
        <Field
          name="words"
          label={w.why}
          hint={w.whyHint}
          fault={field && words.case.faults[field]}
          value={typed?.words}
          rows={3}
        />
        <p className="actions">
          <button className="button" name="intent" value="confirm">
            {words.provisional.confirm}
          </button>
          <button className="button second" name="intent" value="overturn">
            {words.provisional.overturn}
          </button>
        </p>
      </PostForm>
    </>
  )
}

/** Their own view first, then the decision and what becomes of it. */
function OnAppeal({ it, fault, typed }: { it: OutsideView } & Tried) {
  const words = useWords()
  const at = { action: `/review/outside/${it.id}`, version: it.version }
  if (!it.look || !it.decided)
    return (
      <>
        <p>{words.reportsAndAppeals.look.intro}</p>
        <FirstLookForm
          {...at}
          outcomes={it.outcomes}
          reasons={it.reasons}
          typed={typed}
          fault={beside(fault, 'outcome-missing', 'reason-missing')}
        />
      </>
    )
  return (
    <>
      <FirstDecisionCard decided={it.decided} look={it.look} reasons={it.reasons} />
      <VerdictForm
        {...at}
        intent="decide-appeal"
        isEdit={it.isEdit}
        typed={typed}
        fault={beside(fault, 'verdict-missing', 'words-missing', 'words-too-long')}
      />
    </>
  )
}

/** A case that nobody on the team can decide. */
function Decide({ it, fault, typed }: { it: OutsideView } & Tried) {
  const words = useWords()
  const w = words.case
  const field = beside(fault, 'outcome-missing', 'reason-missing', 'words-missing', 'words-too-long')
  const name = field?.startsWith('words') ? 'words' : field === 'reason-missing' ? 'reason' : 'outcome'
  const besideWords = field && name === 'words' ? w.faults[field] : null
  return (
    <PostForm action={`/review/outside/${it.id}`}>
      <p>{words.outside.deciding}</p>
      <FaultList heading={w.notDecided} faults={field ? [[name, w.faults[field]]] : []} />
      <input type="hidden" name="version" value={it.version} />
      <OutcomeAndReason
        outcomes={it.outcomes}
        reasons={it.reasons}
        typed={typed}
        fault={field && name !== 'words' ? name : null}
      />
      <Field
        name="words"
        label={w.words}
        hint={w.wordsHint}
        fault={besideWords}
        value={typed?.words}
        rows={5}
      />
      <button className="button" name="intent" value="decide">
        {w.button}
      </button>
    </PostForm>
  )
}
