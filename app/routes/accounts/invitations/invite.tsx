import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invite, inviteOnce, wholeLink } from '../../../accounts/invitations'
import { newNonce, verifyNonce } from '../../../accounts/nonce'
import { type ProfessionFaults, readProfession, type TypedProfession } from '../../../accounts/profession'
import { GIVEN_ROLES } from '../../../accounts/roles'
import { requireStaff } from '../../../context'
import { checked, line, readField, readForm } from '../../../forms'
import { Checkbox, FaultList, Field, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.invite.title)

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff(context.viewer, 'operator')
  return { once: newNonce(context.secret, context.now), roles: GIVEN_ROLES }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const me = requireStaff(context.viewer, 'operator')
  const form = await request.formData()
  const roles = GIVEN_ROLES.filter(role => readField(form, role, checked))
  const typed: Typed = { roles, ...readForm(form, { name: line, credential: line, until: line }) }
  const read = roles.includes('professional') ? readProfession(typed, context.now) : { profession: null }
  const faults = { roles: roles.length === 0, ...('faults' in read ? read.faults : {}) }
  if ('faults' in read || faults.roles) return data({ link: null, faults, typed }, 400)

  const asked = { roles, profession: read.profession, invitedBy: me.id, now: context.now }
  const once = readField(form, 'once', line)
  const path = verifyNonce(context.secret, once, context.now)
    ? await inviteOnce(context, { once, ...asked })
    : await invite(context.db, asked)
  return data({ link: { path, whole: wholeLink(request, path) }, faults: null, typed: null })
}

type Typed = TypedProfession & { roles: typeof GIVEN_ROLES }

export default function Invite() {
  const answer = useActionData<typeof action>()
  return (
    <section className="narrow">
      {answer?.link ? <Made link={answer.link} /> : <Asking {...answer} />}
    </section>
  )
}

function Made({ link }: { link: { path: string; whole: string } }) {
  const words = useWords()
  const w = words.invite
  return (
    <>
      <h1>{w.madeHeading}</h1>
      <p className="notice">{w.made}</p>
      <p>
        <a href={link.path}>{link.whole}</a>
      </p>
      <p>{w.madeHow}</p>
      <p>
        <a className="button" href="/staff">
          {w.back}
        </a>{' '}
        <a href="/staff/invite">{w.another}</a>
      </p>
    </>
  )
}

function Asking({
  typed,
  faults,
}: {
  typed?: Typed | null
  faults?: (ProfessionFaults & { roles: boolean }) | null
}) {
  const words = useWords()
  const { once, roles } = useLoaderData<typeof loader>()
  const w = words.invite
  const rolesFault = faults?.roles ? w.faults.roles : null
  const fault = {
    name: faults?.name && w.faults.name[faults.name],
    credential: faults?.credential && w.faults.credential[faults.credential],
    until: faults?.until && w.faults.until[faults.until],
  }
  const found = Object.entries({ roles: rolesFault, ...fault }).flatMap(([field, sentence]) =>
    sentence ? [[field, sentence] as [string, string]] : [],
  )
  return (
    <>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <PostForm>
        <FaultList heading={w.faults.heading} faults={found} />
        <input type="hidden" name="once" value={once} />
        <fieldset
          id="roles"
          className={rolesFault ? 'field faulty' : 'field'}
          aria-describedby={rolesFault ? 'roles-fault' : undefined}
        >
          <legend>{w.roles}</legend>
          {rolesFault && (
            <p className="fault" id="roles-fault">
              {rolesFault}
            </p>
          )}
          {roles.map(role => (
            <Checkbox
              key={role}
              name={role}
              label={words.staff.roles[role].name}
              hint={words.staff.roles[role].about}
              checked={typed?.roles.includes(role)}
            />
          ))}
        </fieldset>
        <fieldset className="field">
          <legend>{w.profession}</legend>
          <p className="hint">{w.professionHint}</p>
          <Field name="name" label={w.name} hint={w.nameHint} fault={fault.name} value={typed?.name} />
          <Field
            name="credential"
            label={w.credential}
            hint={w.credentialHint}
            fault={fault.credential}
            value={typed?.credential}
          />
          <Field
            name="until"
            label={w.until}
            hint={w.untilHint}
            fault={fault.until}
            value={typed?.until}
            maxLength={10}
          />
        </fieldset>
        <button type="submit" className="button">
          {w.button}
        </button>
      </PostForm>
    </>
  )
}
