import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../db/clock'
import { listApplications } from '../accounts/applications/read-application'
import { listCredentials } from '../accounts/credentials'
import { CredentialTable, WaitingTable } from '../components/credential-tables'
import { titled } from '../components/title'
import { requireStaff } from '../context'
import { words } from '../words'

export const meta = titled(words.credentials.check.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, secret, viewer, now } = context
  const me = requireStaff(viewer, 'moderator', 'operator')
  const [waiting, credentials] = await Promise.all([
    listApplications(db.read, secret),
    listCredentials(db.read, dayOf(now)),
  ])
  return {
    waiting: waiting.map(({ checkedBy, ...each }) => ({ ...each, mine: checkedBy === me.id })),
    credentials,
  }
}

export default function Applications() {
  const { waiting, credentials } = useLoaderData<typeof loader>()
  const w = words.credentials.check
  return (
    <>
      <p className="crumb">
        <a href="/staff">{words.staff.heading}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <h2>{w.waiting}</h2>
      {waiting.length > 0 ? <WaitingTable waiting={waiting} /> : <p className="quiet">{w.none}</p>}
      <h2>{w.all}</h2>
      {credentials.length > 0 ? (
        <CredentialTable credentials={credentials} />
      ) : (
        <p className="quiet">{w.noneYet}</p>
      )}
    </>
  )
}
