import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dateText, dayOf } from '../../../../db/clock'
import {
  autosave,
  discardDraft,
  findDraft,
  readDraftRevision,
  sameFields,
} from '../../../answers/answer-drafts'
import { readAnswerForm, sixRows } from '../../../answers/answer-form'
import { countriesText } from '../../../answers/countries'
import { readDeskAnswer } from '../../../answers/desk-answer'
import { reviseAnswer } from '../../../answers/lifecycle'
import { outsideOf } from '../../../answers/outside-scope'
import { listQuestions } from '../../../answers/questions/question'
import { notFound } from '../../../context'
import { oneOf, readField, versionNumber } from '../../../forms'
import { CONCERNS } from '../../../referrals/concern'
import { ASKS_AGAIN } from '../../../server/http/security-headers'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireAuthor } from '../desk/author'
import { AnswerPreview } from './answer-preview'
import { AnswerForm } from './form'
import { KeptBefore } from './saved-draft'
import { hidesNewer, knownTo, previewPost, readingsOf, scopeOf, turnOf } from './view'

export const meta = titled(words => words.desk.form.title)
export const handle = { enhance: ['grade', 'autosave'] }
export const headers = () => ({ [ASKS_AGAIN]: 'yes' })

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff, answer, boards, known } = await mine(context, params.answer ?? '')
  const saved = {
    questionId: '',
    question: answer.question.text,
    boards: answer.boards.map(board => board.id),
    concerns: answer.concerns,
    body: answer.body,
    easy: answer.easy,
    sources: sixRows(answer.sources),
    countries: countriesText(context.words, answer.countries),
    // What the version that readers see put right is told; a change of it begins with nothing to tell.
    correction: answer.state === 'published' ? '' : answer.correction,
    reviewBy: dateText(answer.reviewByDay),
    outside: answer.outside.length > 0 && answer.state !== 'draft',
    groupId: '',
    settled: answer.notes.filter(note => note.settledDay !== null).map(note => note.id),
  }
  const row = await findDraft(context.db.read, { answerId: answer.id, staffId: staff.id }, known)
  const kept = row && !sameFields(row.fields, saved) ? row : null
  const fields = kept?.fields ?? saved
  return {
    id: answer.id,
    version: kept?.version ?? answer.version,
    makesVersion: answer.state !== 'draft',
    fields,
    // Nothing to choose from: an answer keeps its question.
    boards: boards.map(({ id, title }) => ({ id, title, questions: [] })),
    concerns: CONCERNS,
    scope: known.scope,
    outside: outsideOf(known.scope, fields.concerns),
    fixed: answer.question.mayReword ? null : answer.question.text,
    corrects: answer.isPublic,
    notes: answer.notes.map(({ id, version, quote, words: said, handle }) => ({
      ...{ id, version, quote, handle },
      words: said,
    })),
    readings: readingsOf(fields),
    turn: await readDraftRevision(context.db.read, answer.id, staff.id),
    keptDay: kept?.day ?? null,
    adopted: new URL(request.url).searchParams.has('adopted'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff, answer, known } = await mine(context, params.answer ?? '')
  const { db, now, words } = context
  const answerId = answer.id
  const form = await request.formData()
  const intent = readField(form, 'intent', oneOf(['keep', 'send', 'preview', 'hold', 'drop']))
  if (intent === 'drop') {
    await discardDraft(db, answerId, staff.id)
    return redirect(`/desk/${answerId}/edit`, 303)
  }
  const version = readField(form, 'version', versionNumber)
  const { fields, faults, draft } = readAnswerForm(form, known)
  const turn = turnOf(form)
  const kept = await autosave(db, { answerId, staff, fields, version, turn, now })
  const saved =
    draft && intent !== 'hold' && intent !== 'preview' && !hidesNewer(kept)
      ? await reviseAnswer(db, { answerId, staff, draft, version, send: intent === 'send', now })
      : null
  if (saved?.outcome === 'saved') return redirect(`/desk/${answerId}`, 303)

  // Once told, their next press is a choice: it is made on the version that stands now.
  const stale = saved?.outcome === 'stale'
  const shown = {
    ...{ fields, readings: readingsOf(fields) },
    outside: outsideOf(known.scope, fields.concerns),
    version: stale ? answer.version : version,
    faults: intent === 'hold' ? {} : faults,
    problem: saved && words.desk.form[stale ? 'stale' : 'notAllowed'],
    turn: 'turn' in kept ? kept.turn : turn,
    told: kept.outcome === 'not-allowed' ? null : kept.outcome,
    look: intent === 'preview' ? previewPost(fields) : null,
  }
  return data(shown, intent === 'hold' || intent === 'preview' ? 200 : 400)
}

async function mine(context: AppLoadContext, id: string) {
  const staff = requireAuthor(context)
  const today = dayOf(context.now)
  const [answer, boards, scope] = await Promise.all([
    readDeskAnswer(context.db.read, id, staff, today),
    listQuestions(context.db.read, staff, today),
    scopeOf(context, staff),
  ])
  if (!answer?.may.edit) throw notFound()
  const questions = answer.question.mayReword ? [] : ('fixed' as const)
  return {
    staff,
    answer,
    boards,
    known: knownTo(boards, { words: context.words, questions, corrects: answer.isPublic, scope, today }),
  }
}

export default function DeskEdit() {
  const words = useWords()
  const page = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.desk.form
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/desk/${page.id}`}>{tried?.problem ? w.seeNow : words.desk.answer.title}</a>
      </p>
      <h1>{w.editHeading}</h1>
      {tried?.look && <AnswerPreview look={tried.look} readings={tried.readings} />}
      {!tried && <KeptBefore day={page.keptDay} isSaved />}
      {!tried && page.adopted && (
        <p className="notice" role="status">
          {w.adopted}
        </p>
      )}
      {page.makesVersion && <p className="notice">{w.editNotice}</p>}
      <AnswerForm
        fields={tried?.fields ?? page.fields}
        faults={tried?.faults ?? {}}
        problem={tried?.problem ?? null}
        boards={page.boards}
        concerns={page.concerns}
        scope={page.scope}
        outside={tried?.outside ?? page.outside}
        fixed={page.fixed}
        corrects={page.corrects}
        notes={page.notes}
        readings={tried?.readings ?? page.readings}
        keep={{ to: `/desk/${page.id}/keep`, turn: tried?.turn ?? page.turn, told: tried?.told ?? null }}
        carried={{ version: String(tried?.version ?? page.version) }}
      />
    </section>
  )
}
