import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dateText, dayFromText } from '../../../../db/clock'
import {
  isTimeZone,
  localDay,
  readSpans,
  type StaffedSpan,
  spansText,
} from '../../../../moderation/staffing/staffed-hours'
import {
  moderatorsAway,
  nextReader,
  readHours,
  setAway,
  setHours,
} from '../../../../moderation/staffing/who-is-there'
import { badRequest, requireStaff } from '../../../context'
import { line, oneOf, readForm } from '../../../forms'
import { FaultList, Field, PostForm } from '../../../ui/form'
import { NextReaderSaid } from '../../../ui/next-reader'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.hours.title)

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
type HoursField = 'zone' | 'away' | (typeof WEEK)[number]
type Typed = Record<HoursField, string>

const YEAR = 366

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, now, viewer } = context
  const me = requireStaff(viewer, 'moderator', 'operator')
  const [hours, moderators, next] = await Promise.all([
    readHours(db.read),
    moderatorsAway(db.read),
    nextReader(db.read, now),
  ])
  const today = localDay(hours?.zone ?? 'UTC', now)
  const away = moderators.map(({ awayUntilDay, ...each }) => ({
    ...each,
    until: awayUntilDay !== null && awayUntilDay > today ? awayUntilDay : null,
  }))
  const mine = away.find(({ id }) => id === me.id)
  const typed: Typed = {
    zone: hours?.zone ?? '',
    away: mine && mine.until !== null ? dateText(mine.until) : '',
    ...(Object.fromEntries(WEEK.map((day, n) => [day, spansText(hours?.week[n] ?? [])])) as Record<
      (typeof WEEK)[number],
      string
    >),
  }
  return {
    isSet: hours !== null,
    next,
    typed,
    mayChange: me.roles.includes('operator'),
    mayBeAway: mine !== undefined,
    away: away.map(({ handle, until }) => ({ handle, until })),
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, now, viewer } = context
  const me = requireStaff(viewer, 'moderator', 'operator')
  const { intent, ...typed } = readForm(await request.formData(), {
    ...{ intent: oneOf(['hours', 'away']), zone: line, away: line },
    ...{ mon: line, tue: line, wed: line, thu: line, fri: line, sat: line, sun: line },
  })
  switch (intent) {
    case 'hours': {
      requireStaff(viewer, 'operator')
      const week = WEEK.map(day => readSpans(typed[day]))
      const faulty: HoursField[] = WEEK.filter((_, n) => week[n] === null)
      const isEmpty = week.every(spans => spans?.length === 0)
      if (!isEmpty && !isTimeZone(typed.zone)) faulty.unshift('zone')
      if (faulty.length > 0) return data({ typed, faulty }, 400)
      const hours = isEmpty ? null : { zone: typed.zone, week: week as StaffedSpan[][] }
      await setHours(db, { hours, by: me.id, now })
      return redirect('/staff/hours?saved', 303)
    }
    case 'away': {
      requireStaff(viewer, 'moderator')
      const today = localDay((await readHours(db.read))?.zone ?? 'UTC', now)
      const day = typed.away === '' ? null : dayFromText(typed.away)
      const isRight = typed.away === '' || (day !== null && day > today && day <= today + YEAR)
      if (!isRight) return data({ typed, faulty: ['away'] as HoursField[] }, 400)
      await setAway(db, { staffId: me.id, day, now })
      return redirect('/staff/hours?saved', 303)
    }
    default:
      throw badRequest()
  }
}

export default function Hours() {
  const words = useWords()
  const { isSet, next, typed, mayChange, mayBeAway, away, saved } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.hours
  const shown: Typed = { ...typed, ...tried?.typed }
  const sentence = (field: HoursField) => {
    if (field === 'zone' || field === 'away') return w.faults[field]
    return w.faults.day(w.days[WEEK.indexOf(field)] ?? '')
  }
  const faultOf = (field: HoursField) => (tried?.faulty.includes(field) ? sentence(field) : null)
  return (
    <section className="narrow">
      <FaultList
        heading={w.faults.heading}
        faults={(tried?.faulty ?? []).map(field => [field, sentence(field)])}
      />
      <Head below="staff" heading={w.heading} lead={w.lead} />
      {saved && !tried && (
        <p className="notice" role="status">
          {w.saved}
        </p>
      )}
      {!isSet && <p>{w.none}</p>}
      <NextReaderSaid next={next} />
      {mayChange ? (
        <PostForm>
          <Field name="zone" label={w.zone} hint={w.zoneHint} fault={faultOf('zone')} value={shown.zone} />
          <p className="hint">{w.daysHint}</p>
          {WEEK.map((day, n) => (
            <Field key={day} name={day} label={w.days[n]} fault={faultOf(day)} value={shown[day]} />
          ))}
          <button className="button" name="intent" value="hours">
            {w.button}
          </button>
        </PostForm>
      ) : (
        isSet && (
          <dl>
            <dt>{w.zone}</dt>
            <dd>{typed.zone}</dd>
            {WEEK.map((day, n) => (
              <div key={day}>
                <dt>{w.days[n]}</dt>
                <dd>{typed[day] || '-'}</dd>
              </div>
            ))}
          </dl>
        )
      )}
      {mayBeAway && (
        <PostForm>
          <h2>{w.away.heading}</h2>
          <Field
            name="away"
            type="date"
            label={w.away.label}
            hint={w.away.hint}
            fault={faultOf('away')}
            value={shown.away}
          />
          <button className="button" name="intent" value="away">
            {w.away.button}
          </button>
        </PostForm>
      )}
      {away.length > 0 && (
        <>
          <h2>{w.away.list}</h2>
          <ul>
            {away.map(({ handle, until }) => (
              <li key={handle}>
                <span dir="auto">
                  {until === null ? w.away.there(handle) : w.away.back(handle, words.date(until))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
