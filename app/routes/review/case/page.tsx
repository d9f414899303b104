import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  type SerializeFrom,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readCase } from '../../../../moderation/cases/case-file'
import { isOwnCase } from '../../../../moderation/cases/own-cases'
import { mayUndo } from '../../../../moderation/decisions/undo'
import { previousAndNext } from '../../../../moderation/queue/previous-next'
import { notFound } from '../../../context'
import { Alert, FaultList, Field, PostForm } from '../../../ui/form'
import { ProfessionalNote } from '../../../ui/professional'
import { Reports } from '../../../ui/reports-list'
import { WrittenBy } from '../../../ui/sigil'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { AfterPress } from '../queue/after-press'
import { useWithFilter, withFilter } from '../queue-links'
import { deskOf, filterOf, refuseOwnCase, requireReader } from '../reviewer'
import { caseAction, readCaseForm } from './action'
import { KeysList, PreviousNext } from './case-links'
import { CaseStory } from './case-story'
import { AroundIt, CaseReading, EarlierVersions, Noticed, OldText } from './case-text'
import { AdviceForm, ColleagueNotes, ReassignForm } from './colleagues'
import { CrisisCard } from './crisis-card'
import { DecideForm } from './decide-form'
import { faultsOfFields, isFieldFault, stepFaultsOf } from './faults'
import { ProposalCard } from './proposal-card'
import { mayCheck, ProvisionalCard } from './provisional-card'
import { TraineeCard } from './trainee-card'
import { caseView } from './view'

export const meta = titled(words => words.case.title)
export const handle = { enhance: ['keys', 'case-form'] }

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reviewer = await requireReader(context)
  const { staffId, own } = reviewer
  const { search, searchParams } = new URL(request.url)
  const file = await readCase(context.db.read, params.case ?? '')
  if (!file) throw notFound()
  await refuseOwnCase(context, file.case.id, own)
  if (file.case.kind === 'appeal' && reviewer.may !== 'decide') throw notFound()
  if (file.case.kind === 'appeal') throw redirect(withFilter(`/review/${file.case.id}/appeal`, search), 303)
  const decisionId = searchParams.get('decided')
  const at = { caseId: file.case.id, staffId, own, now: context.now }
  const [shown, neighbours, isOwn, undoable, { zone }] = await Promise.all([
    caseView(context, file, reviewer),
    previousAndNext(context.db.read, at),
    isOwnCase(context.db.read, file.case.id, own),
    decisionId && reviewer.may === 'decide'
      ? mayUndo(context.db.read, { decisionId, staffId, now: context.now })
      : false,
    deskOf(context),
  ])
  const after = { decisionId, mayUndo: undoable }
  return {
    ...shown,
    zone,
    neighbours,
    taken: searchParams.has('taken'),
    noted: searchParams.has('noted'),
    isOwn,
    after,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reviewer = await requireReader(context)
  const form = readCaseForm(await request.formData())
  const { search } = new URL(request.url)
  const filter = await filterOf(context, search)
  const answer = await caseAction(context, { caseId: params.case ?? '', ...reviewer, form, filter })
  if ('to' in answer) return redirect(withFilter(answer.to, search), 303)
  if (answer.fault === null) return data({ ...answer, typed: { ...form, words: answer.words } })
  return data({ ...answer, typed: form }, isFieldFault(answer.fault) ? 400 : 409)
}

export default function Case() {
  const words = useWords()
  const it = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const to = useWithFilter()
  const w = words.case
  const decides = it.may === 'decide'
  const mayTake = decides || (it.may === 'propose' && it.forTrainees && !it.traineeProposal)
  const mayDecide =
    mayTake && !it.isOwn && (it.yoursUntil !== null || (tried !== undefined && !it.heldBy && !it.notForYou))
  const deciding = !it.closed && mayDecide && !it.proposal
  const named =
    it.kind === 'edit'
      ? words.decisions.change
      : it.post.visibility === 'published'
        ? words.decisions.leave
        : w.outcomes
  const checking = decides && it.provisional !== null && mayCheck(it.provisional, it.isOwn)
  const fault = tried?.fault ?? null
  const confirming = tried?.typed.intent === 'confirm-trainee'
  const faults = faultsOfFields(words, fault, tried && 'missing' in tried ? tried.missing : [])
  const beside = deciding || it.proposal !== null
  return (
    <>
      <AfterPress {...it.after} notUndone={null} told={null} />
      {beside && <FaultList heading={w.notDecided} faults={faults} />}
      {fault && !checking && !confirming && (faults.length === 0 || !beside) && (
        <Alert typed={fault === 'steps-changed' ? it.protocol?.note : undefined}>{w.faults[fault]}</Alert>
      )}
      {it.taken && !it.notForYou && <Alert>{w.taken}</Alert>}
      <div className="case">
        <CaseHead it={it} />
        <section className="reading">
          <CaseReading heavy={it.heavy} open={tried?.typed.open ?? false}>
            {it.oldText !== null && <OldText text={it.oldText} />}
            <Noticed text={it.text} signals={it.signals} language={it.language} helped={it.helped} />
            <Reports reports={it.reports} />
          </CaseReading>
        </section>
        <section className="decide" id="decide">
          {it.closed && (
            <p className="notice">
              {w.closed} {it.openNow && <a href={to(`/review/${it.openNow}`)}>{w.openNow}</a>}
            </p>
          )}
          {it.heldBy && <p className="notice">{w.heldBy(it.heldBy)}</p>}
          {!it.closed && it.notForYou && <p className="notice">{words.decisions.notForYou}</p>}
          {!it.closed && it.isOwn && <p className="notice">{words.decisions.own}</p>}
          {it.yoursUntil !== null && (
            <p className="quiet">{w.yours(words.ownMoment(it.yoursUntil, it.zone))}</p>
          )}
          {!it.closed && it.may === 'propose' && !it.forTrainees && (
            <p className="notice">{words.trainee.notForYou}</p>
          )}
          {decides && it.provisional && (
            <ProvisionalCard
              caseId={it.id}
              provisional={it.provisional}
              isOwn={it.isOwn}
              fault={fault}
              typed={tried?.typed.words ?? ''}
            />
          )}
          <ColleagueNotes notes={it.notes} shared={it.groupNotes} />
          {it.traineeProposal && (
            <TraineeCard
              caseId={it.id}
              reports={it.reports.length}
              proposal={it.traineeProposal}
              mayConfirm={decides && !it.heldBy && !it.notForYou && !it.isOwn && !it.proposal}
              fault={confirming && fault ? w.faults[fault] : null}
            />
          )}
          {it.may === 'advise' && !it.closed && !it.isOwn && (
            <AdviceForm caseId={it.id} noted={it.noted} fault={fault} note={tried?.typed.note ?? ''} />
          )}
          {!it.closed && it.proposal && (
            <ProposalCard
              caseId={it.id}
              version={it.post.version}
              proposal={it.proposal}
              alone={it.alone}
              mine={decides && it.yoursUntil !== null && !it.notForYou && !it.isOwn}
              fault={fault}
              note={tried?.typed.note ?? ''}
            />
          )}
          {deciding && (
            <DecideForm
              caseId={it.id}
              version={it.post.version}
              reports={it.reports.length}
              outcomes={it.outcomes}
              named={named}
              reasons={it.reasons}
              marked={it.marked}
              suggested={it.suggested}
              typed={tried?.typed ?? null}
              thenNext={!it.heavy}
              faults={faults}
              retake={it.yoursUntil === null}
              protocol={it.protocol}
              stepFaults={stepFaultsOf(fault)}
              stepsSaved={tried !== undefined && 'stepsSaved' in tried && tried.stepsSaved}
              stepsLeft={it.stepsLeft}
              alone={it.alone}
              proposes={!decides}
            />
          )}
          {!it.closed && mayTake && !mayDecide && !it.heldBy && !it.notForYou && !it.isOwn && (
            <PostForm action={to(`/review/${it.id}`)}>
              <button className="button" name="intent" value="claim">
                {w.claim}
              </button>
            </PostForm>
          )}
          {tried && (it.may !== 'advise' || it.closed || it.isOwn) && (
            <TypedWords
              words={deciding || checking ? '' : tried.typed.words}
              hide={deciding ? '' : tried.typed.hide}
              told={deciding ? '' : tried.typed.told}
              note={it.yoursUntil === null ? tried.typed.note : ''}
            />
          )}
          {it.yoursUntil !== null && (
            <>
              {!it.proposal && (
                <ReassignForm
                  caseId={it.id}
                  version={it.post.version}
                  fault={fault}
                  note={tried?.typed.note ?? ''}
                />
              )}
              {it.alone && (
                <p>
                  <a href={`/review/invite?case=${it.id}`}>{words.outside.invite.link}</a>
                </p>
              )}
              <PostForm action={to(`/review/${it.id}`)}>
                <button className="plain" name="intent" value="release">
                  {w.release}
                </button>
              </PostForm>
            </>
          )}
          {it.protocol && !deciding && <CrisisCard caseId={it.id} protocol={it.protocol} />}
        </section>
        <section className="around">
          <AroundIt posts={it.around} open={it.post.position > 0 && !it.heavy} />
          <EarlierVersions versions={it.revised} />
          <CaseStory story={it.story} earlier={it.earlier} history={it.history} />
          {decides && (
            <p className="quiet">
              <a href={`/t/${it.threadId}/move`}>{words.moves.link}</a>
              {it.threadIsPublished && (
                <>
                  {' · '}
                  <a href={`/t/${it.threadId}/merge`}>{words.merges.link}</a>
                  {' · '}
                  <a href={`/t/${it.threadId}/incident`}>{words.incidents.link}</a>
                </>
              )}
            </p>
          )}
          <KeysList />
        </section>
      </div>
    </>
  )
}

/** What it is, by when it has to be decided, and the ways to the queue and to the decision. */
function CaseHead({ it }: { it: SerializeFrom<typeof loader> }) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.case
  return (
    <header className="case-head">
      <p className="crumb">
        <a href={to('/review')}>{w.back}</a> · {it.board}
      </p>
      <PreviousNext {...it.neighbours} />
      <h1>{it.heavy ? words.decisions.heavyTitle : it.title || words.mine.withdrawn}</h1>
      <p className="to-decision">
        <a href="#decide">{w.toDecision}</a>
      </p>
      <p className="deadline">
        <span className={`badge ${it.priority}`}>{words.review.priorities[it.priority]}</span>
        {w.deadline(words.ownMoment(it.deadlineAt, it.zone))}
        {it.overdue && <strong className="late">{words.review.overdue}</strong>}
      </p>
      <p className="quiet">
        <WrittenBy persona={it.persona} mark={it.mark} /> ·{' '}
        {it.post.position === 0 ? words.review.thread : words.review.reply} ·{' '}
        {words.thread.wouldHelp(words.wishes[it.wish].short)}
        {it.post.aiHelped && ` · ${words.aiHelped.mark}`}
        {it.may === 'decide' && (
          <>
            {' · '}
            <a href={`/t/${it.threadId}/about?post=${it.post.id}`}>{words.referring.about.link}</a>
          </>
        )}
      </p>
      {it.mark && !it.mark.ended && <ProfessionalNote mark={it.mark} />}
    </header>
  )
}

/** What somebody typed into a form of a case that is not there any more, so that nothing of it is lost. */
function TypedWords(typed: { words: string; hide: string; told: string; note: string }) {
  const w = useWords()
  const boxes = [
    { name: 'words', label: w.case.words, value: typed.words },
    { name: 'hide', label: w.decisions.hideHeading, value: typed.hide },
    { name: 'told', label: w.reportsAndAppeals.crisis.note, value: typed.told },
    { name: 'note', label: w.decisions.passNote, value: typed.note },
  ].filter(({ value }) => value.trim() !== '')
  if (boxes.length === 0) return null
  return (
    <section className="card">
      <h2>{w.case.kept}</h2>
      {boxes.map(({ name, label, value }) => (
        <Field key={name} name={`kept-${name}`} label={label} value={value} rows={4} />
      ))}
    </section>
  )
}
