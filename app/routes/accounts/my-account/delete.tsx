import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { closeAccount, hasRole } from '../../../accounts/close-account'
import { signedOutHeaders } from '../../../accounts/signed-out-headers'
import { readAccount } from '../../../accounts/stored-rows'
import { oneOf, readField } from '../../../forms'
import { deleteDrafts } from '../../../forum/kept-drafts'
import { deleteDue, departures, scheduleDeletions } from '../../../forum/scheduled-deletions'
import { FaultList, PostForm, RadioGroup } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { KeyField } from '../key-field'
import { askKey, requireSession } from './view'

export const meta = titled(words => words.myAccount.title)
export const handle = { enhance: ['show-key', 'solve-task'] }

export async function loader({ context }: LoaderFunctionArgs) {
  const { accountId } = requireSession(context)
  const { read } = context.db
  return {
    departures,
    hasRole: await hasRole(read, accountId),
    isOlder: (await readAccount(read, accountId))?.isOlder ?? false,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = requireSession(context, 'over')
  const { db, words, now } = context
  const form = await request.formData()
  const how = readField(form, 'how', oneOf(departures))
  const noChoice = how === null ? words.myAccount.deleting.noChoice : null
  if (await hasRole(db.read, session.accountId)) return data({ tried: null, noChoice: null, how }, 400)
  const asked = await askKey(context, { request, form, session })
  if (asked) return data({ tried: asked.tried, noChoice: asked.tried.fault && noChoice, how }, asked.init)
  if (how === null) {
    const tried = { fault: words.myAccount.deleting.keyAgain, typed: '', shown: false }
    return data({ tried, noChoice, how }, 400)
  }

  await scheduleDeletions(context, { ownerKey: session.ownerKey, how, now })
  // While their key is there to find them.
  await deleteDrafts(db, session.ownerKey)
  await closeAccount(context, session)
  // Whatever prevents it now, the job of the minute does it.
  if (how === 'now') await deleteDue(context, now).catch(() => {})
  return redirect(`/deleted?how=${how}`, { status: 303, headers: signedOutHeaders() })
}

export default function Delete() {
  const words = useWords()
  const { departures, hasRole, isOlder } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const w = words.myAccount.deleting
  const { key } = words.myAccount
  const faults: [string, string][] = []
  if (answered?.noChoice) faults.push(['how', answered.noChoice])
  if (answered?.tried?.fault) faults.push(['key', answered.tried.fault])
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/mine/data">{words.myAccount.heading}</a>
      </p>
      <h1>{w.heading}</h1>
      {hasRole ? (
        <>
          <p className="notice">{w.hasRole}</p>
          <p>
            <a href="/staff">{w.staffLink}</a>
          </p>
        </>
      ) : (
        <>
          <p className="lead">{w.lead}</p>
          <PostForm action="/mine/data/delete">
            <FaultList heading={words.write.faults.heading} faults={faults} />
            <input type="hidden" name="as" value="member" />
            <RadioGroup
              name="how"
              legend={w.legend}
              fault={answered?.noChoice ?? null}
              value={answered?.how ?? null}
              choices={departures.map(value => ({ value, ...w.how[value] }))}
            />
            {isOlder && <p className="notice">{w.olderAccount}</p>}
            <p>{w.also}</p>
            <p>{w.backups}</p>
            <KeyField
              tried={answered?.tried ?? undefined}
              label={key.label}
              hint={key.hint}
              button={w.button}
              danger
            />
          </PostForm>
          <p>
            <a href="/mine/data">{w.keep}</a>
          </p>
        </>
      )}
    </section>
  )
}
