import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { brakeKinds, brakeReasons, lengths, paces } from '../../../../moderation/brake/brake-choices'
import { type BrakeForStaff, readBrakesForStaff } from '../../../../moderation/brake/brakes-on'
import { letBrakeGo, setBrake } from '../../../../moderation/brake/set-brake'
import { badRequest, requireStaff } from '../../../context'
import { ids, int, line, oneOf, readForm } from '../../../forms'
import { boardNames } from '../../../forum/boards'
import { FaultList, Field, PostForm, RadioGroup, Select } from '../../../ui/form'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.brakes.title)

type BrakeField = 'kind' | 'board' | 'pace' | 'hours' | 'because' | 'note'

const results = ['set', 'changed', 'let-go', 'gone'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, secret, now, viewer } = context
  requireStaff(viewer, 'moderator', 'operator')
  const { searchParams } = new URL(request.url)
  const [on, boards] = await Promise.all([readBrakesForStaff(db.read, secret, now), boardNames(db.read)])
  return {
    ...{ on, boards, now },
    choices: {
      kinds: [...brakeKinds],
      reasons: [...brakeReasons],
      ...{ paces: [...paces], lengths: [...lengths] },
    },
    result: results.find(each => each === searchParams.get('result')) ?? null,
    suggested: brakeReasons.find(each => each === searchParams.get('because')) ?? null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, secret, now, viewer } = context
  const me = requireStaff(viewer, 'moderator', 'operator')
  const { intent, brake, ...typed } = readForm(await request.formData(), {
    ...{ intent: oneOf(['set', 'let-go']), brake: ids },
    ...{ kind: oneOf(brakeKinds), because: oneOf(brakeReasons), board: line, note: line },
    ...{ pace: int(1, 9_999), hours: int(1, 9_999) },
  })
  const to = (result: (typeof results)[number]) => redirect(`/staff/brake?result=${result}`, 303)
  switch (intent) {
    case 'set': {
      const { kind, because, board, note } = typed
      const hours = lengths.find(each => each === typed.hours)
      const slowMinutes = paces.find(each => each === typed.pace) ?? null
      const faulty: BrakeField[] = []
      if (!kind) faulty.push('kind')
      if (kind === 'slow' && slowMinutes === null) faulty.push('pace')
      if (!hours) faulty.push('hours')
      if (!because) faulty.push('because')
      if (!kind || !because || !hours || faulty.length > 0) return data({ typed, faulty }, 400)
      const chosen = { kind, because, hours, note, slowMinutes, boardId: board === '' ? null : board }
      const { outcome } = await setBrake(db, secret, { ...chosen, by: me.id, now })
      if (outcome === 'set' || outcome === 'changed') return to(outcome)
      const fault: BrakeField = outcome === 'no-board' ? 'board' : 'note'
      return data({ typed, faulty: [fault] }, 400)
    }
    case 'let-go':
      return to(await letBrakeGo(db, { id: brake[0] ?? '', by: me.id, now }))
    default:
      throw badRequest()
  }
}

export default function Brake() {
  const words = useWords()
  const { on, boards, now, choices, result, suggested } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.brakes
  const typed = tried?.typed
  const faultOf = (field: BrakeField) => (tried?.faulty.includes(field) ? w.faults[field] : null)
  return (
    <section className="narrow">
      <FaultList
        heading={w.faults.heading}
        faults={(tried?.faulty ?? []).map(field => [field, w.faults[field]])}
      />
      <Head below="staff" heading={w.heading} lead={w.lead} />
      {result && !tried && (
        <p className="notice" role="status">
          {w.result[result]}
        </p>
      )}
      <h2>{w.on}</h2>
      {on.length === 0 && <p className="quiet">{w.none}</p>}
      {on.map(brake => (
        <OnNow key={brake.id} brake={brake} now={now} />
      ))}
      <h2>{w.form}</h2>
      <PostForm action="/staff/brake">
        <RadioGroup
          name="kind"
          legend={w.kind}
          fault={faultOf('kind')}
          value={typed?.kind}
          choices={choices.kinds.map(value => ({ value, label: w.names[value], hint: w.hints[value] }))}
        />
        <Select name="board" label={w.board} fault={faultOf('board')} value={typed?.board}>
          <option value="">{w.allBoards}</option>
          {boards.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Select name="pace" label={w.pace} fault={faultOf('pace')} value={String(typed?.pace ?? '')}>
          <option value="">{w.choose}</option>
          {choices.paces.map(minutes => (
            <option key={minutes} value={minutes}>
              {w.paceOf(minutes)}
            </option>
          ))}
        </Select>
        <Select
          name="hours"
          label={w.length}
          hint={w.lengthHint}
          fault={faultOf('hours')}
          value={String(typed?.hours ?? '')}
        >
          <option value="">{w.choose}</option>
          {choices.lengths.map(hours => (
            <option key={hours} value={hours}>
              {w.lengthOf(hours)}
            </option>
          ))}
        </Select>
        <RadioGroup
          name="because"
          legend={w.because}
          hint={w.becauseHint}
          fault={faultOf('because')}
          value={typed ? typed.because : suggested}
          choices={choices.reasons.map(value => ({ value, label: w.reasons[value] }))}
        />
        <Field
          name="note"
          label={w.noteLabel}
          hint={w.noteHint}
          fault={faultOf('note')}
          value={typed?.note}
        />
        <button className="button" name="intent" value="set">
          {w.button}
        </button>
      </PostForm>
    </section>
  )
}

function OnNow({
  brake: { id, until, by, because, note, ...brake },
  now,
}: {
  brake: BrakeForStaff
  now: number
}) {
  const w = useWords().brakes
  const said = w.onNow(brake, until, now)
  return (
    <section className="card">
      <h3 dir="auto">{said}</h3>
      <p>
        {w.told(w.reasons[because])}. <span dir="auto">{w.byWhom(by)}</span>
      </p>
      {note !== '' && <p dir="auto">{w.note(note)}</p>}
      <PostForm action="/staff/brake">
        <input type="hidden" name="brake" value={id} />
        <button className="button second" name="intent" value="let-go" aria-label={`${w.letGo}: ${said}`}>
          {w.letGo}
        </button>
      </PostForm>
    </section>
  )
}
