import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { findStaff, type StaffMember } from '../../../accounts/roles'
import { sessionCookie } from '../../../accounts/sessions'
import { laneCookie } from '../../../accounts/staff-lane'
import { checkTotp } from '../../../accounts/totp'
import { notFound, sessionOf } from '../../../context'
import { line, readField } from '../../../forms'
import { FaultList, Field, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.signIn.code.title)

/** A colleague who has given their key and not yet the second step. @throws 404 for anybody else */
async function halfSignedIn({ db, viewer }: AppLoadContext) {
  const session = sessionOf(viewer)
  const member = session && (await findStaff(db.read, session.accountId))
  if (!session || !member) throw notFound()
  if (session.kind === 'staff') throw redirect(staffPage(member), 303)
  if (member.roles.length === 0) throw redirect('/mine', 303)
  return { session, member }
}

/** Somebody from outside the team only has their cases. */
const staffPage = ({ roles }: StaffMember) =>
  roles.every(role => role === 'independent-reviewer') ? '/review/outside' : '/staff'

export async function loader({ context }: LoaderFunctionArgs) {
  await halfSignedIn(context)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { words } = context
  const { session, member } = await halfSignedIn(context)
  const code = readField(await request.formData(), 'code', line)
  const checked = await checkTotp(context, member.id, code, context.now)
  if (checked === 'limited')
    return data({ fault: words.twoStep.limited }, { status: 429, headers: { 'Retry-After': '900' } })
  if (checked === 'wrong') return data({ fault: words.signIn.code.wrong }, 400)
  if (checked !== 'right') return data({ fault: words.signIn.code.clock(checked) }, 400)

  const token = await context.sessions.start(session, 'staff', session.newKey ?? undefined)
  await context.sessions.end(session.token)
  const headers = new Headers({ 'Set-Cookie': sessionCookie(token, 'staff') })
  headers.append('Set-Cookie', laneCookie(context.secret, context.now))
  return redirect(staffPage(member), { status: 303, headers })
}

export default function SecondStep() {
  const words = useWords()
  const fault = useActionData<typeof action>()?.fault
  const w = words.signIn.code
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p>{words.twoStep.lead}</p>
      <PostForm>
        {fault && <FaultList heading={words.write.faults.heading} faults={[['code', fault]]} />}
        <Field
          name="code"
          label={w.label}
          fault={fault}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={100}
        />
        <button type="submit" className="button">
          {w.button}
        </button>
      </PostForm>
      <p>
        <a href="/mine">{words.twoStep.notNow}</a>
      </p>
    </section>
  )
}
