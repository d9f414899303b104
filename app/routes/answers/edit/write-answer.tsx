import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dateText, dayOf } from '../../../../db/clock'
import { monthsAfter, REVIEW_MONTHS } from '../../../answers/answer'
import { autosave, discardDraft, findDraft, listAutosaves } from '../../../answers/answer-drafts'
import { readAnswerForm, sixRows } from '../../../answers/answer-form'
import { draftAnswer, newAnswerId } from '../../../answers/lifecycle'
import { outsideOf } from '../../../answers/outside-scope'
import { listQuestions } from '../../../answers/questions/question'
import { clusterNow, type Opening, readCluster } from '../../../answers/questions/question-desk'
import { line, oneOf, readField } from '../../../forms'
import { CONCERNS } from '../../../referrals/concern'
import { ASKS_AGAIN } from '../../../server/http/security-headers'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireAuthor } from '../desk/author'
import { Openings } from '../questions/clusters'
import { AnswerPreview } from './answer-preview'
import { AnswerForm } from './form'
import { BegunAnswers, KeptBefore } from './saved-draft'
import { hidesNewer, knownTo, previewPost, readingsOf, scopeOf, turnOf } from './view'

export const meta = titled(words => words.desk.form.title)
export const handle = { enhance: ['grade', 'autosave'] }
export const headers = () => ({ [ASKS_AGAIN]: 'yes' })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = requireAuthor(context)
  const { db, now } = context
  const today = dayOf(now)
  const asked = new URL(request.url).searchParams
  const [boards, scope] = await Promise.all([listQuestions(db.read, staff, today), scopeOf(context, staff)])
  const known = knownTo(boards, { words: context.words, questions: [], corrects: false, scope, today })
  const begunId = asked.get('answer') ?? ''
  const kept = await findDraft(db.read, { answerId: begunId, staffId: staff.id }, known)
  const begun = await listAutosaves(db.read, staff.id)
  if (kept && !begun.some(({ id }) => id === begunId)) throw redirect(`/desk/${begunId}/edit`, 303)

  const typedFor = asked.get('group') || kept?.fields.groupId
  const groupId = typedFor ? await clusterNow(db.read, typedFor) : null
  const group = groupId ? await readCluster(db.read, groupId, now) : null
  const question = boards.flatMap(board => board.questions).find(({ id }) => id === asked.get('question'))
  const board = boards.find(({ id }) => id === (question?.boardId ?? asked.get('board')))
  const fields = kept?.fields ?? {
    questionId: question?.id ?? '',
    question: '',
    boards: board ? [board.id] : (group?.boards.map(({ id }) => id) ?? []),
    concerns: group?.concerns ?? [],
    body: '',
    easy: '',
    sources: sixRows([]),
    countries: '',
    correction: '',
    reviewBy: dateText(monthsAfter(today, REVIEW_MONTHS)),
    outside: false,
    settled: [],
    groupId: groupId ?? '',
  }
  // With a board given, only the questions of that board are offered.
  const offered = boards.map(each => ({
    ...each,
    questions: !board || each.id === board.id ? each.questions : [],
  }))
  return {
    answerId: kept ? begunId : newAnswerId(),
    fields,
    boards: offered,
    concerns: CONCERNS,
    scope,
    outside: outsideOf(scope, fields.concerns),
    fixed: question?.question ?? null,
    readings: readingsOf(fields),
    turn: kept?.turn ?? 0,
    keptDay: kept?.day ?? null,
    begun: kept ? [] : begun,
    groupId,
    group:
      group?.claim?.staffId === staff.id
        ? { id: group.id, people: group.people, openings: group.openings }
        : null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = requireAuthor(context)
  const { db, now, words } = context
  const form = await request.formData()
  const intent = readField(form, 'intent', oneOf(['keep', 'send', 'preview', 'hold', 'drop']))
  const answerId = readField(form, 'answer', line)
  if (intent === 'drop') {
    await discardDraft(db, new URL(request.url).searchParams.get('answer') ?? '', staff.id)
    return redirect('/desk/write', 303)
  }
  const [boards, scope] = await Promise.all([
    listQuestions(db.read, staff, dayOf(now)),
    scopeOf(context, staff),
  ])
  const questions = boards.flatMap(board => board.questions.map(question => question.id))
  const { fields, faults, draft } = readAnswerForm(
    form,
    knownTo(boards, { words: context.words, questions, corrects: false, scope, today: dayOf(now) }),
  )
  const turn = turnOf(form)
  const kept = await autosave(db, { answerId, staff, fields, version: 0, turn, now })
  let problem: string | null = null
  if (draft && intent !== 'hold' && intent !== 'preview' && !hidesNewer(kept)) {
    const groupId = fields.groupId || null
    const saved = await draftAnswer(db, { answerId, staff, draft, send: intent === 'send', now, groupId })
    if (saved.outcome === 'saved') return redirect(`/desk/${saved.answerId}`, 303)
    problem = words.desk.form.notAllowed
  }
  const shown = {
    ...{ answerId, fields, problem, readings: readingsOf(fields) },
    outside: outsideOf(scope, fields.concerns),
    faults: intent === 'hold' ? {} : faults,
    turn: 'turn' in kept ? kept.turn : turn,
    told: kept.outcome === 'not-allowed' ? null : kept.outcome,
    look: intent === 'preview' ? previewPost(fields) : null,
  }
  return data(shown, intent === 'hold' || intent === 'preview' ? 200 : 400)
}

export default function DeskWrite() {
  const words = useWords()
  const page = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const answerId = tried?.answerId ?? page.answerId
  return (
    <section className="narrow">
      <Head below="desk" heading={words.desk.form.heading} />
      {tried?.look && <AnswerPreview look={tried.look} readings={tried.readings} />}
      {!tried && <KeptBefore day={page.keptDay} isSaved={false} />}
      {!tried && <BegunAnswers begun={page.begun} />}
      {page.groupId && <WritingFor group={page.group} />}
      <AnswerForm
        fields={tried?.fields ?? page.fields}
        faults={tried?.faults ?? {}}
        problem={tried?.problem ?? null}
        boards={page.boards}
        concerns={page.concerns}
        scope={page.scope}
        outside={tried?.outside ?? page.outside}
        fixed={page.fixed}
        corrects={false}
        notes={[]}
        readings={tried?.readings ?? page.readings}
        keep={{ to: `/desk/${answerId}/keep`, turn: tried?.turn ?? page.turn, told: tried?.told ?? null }}
        carried={{ answer: answerId, ...(page.group ? { group: page.group.id } : {}) }}
      />
    </section>
  )
}

type WritingForView = { id: string; people: number; openings: Opening[] }

/** Beside the form: the people whose question is answered, in their words. */
function WritingFor({ group }: { group: WritingForView | null }) {
  const words = useWords()
  const w = words.clusters.groups.writing
  if (!group) return <p className="notice">{w.lapsed}</p>
  return (
    <details className="card" open>
      <summary>{w.heading(group.people)}</summary>
      <p className="hint">{w.lead}</p>
      <Openings openings={group.openings} />
    </details>
  )
}
