import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../db/clock'
import { listApplications } from '../accounts/applications/read-application'
import { listCredentials } from '../accounts/credentials'
import { CredentialTable, WaitingTable } from '../components/credential-tables'
import { Head } from '../components/head'
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
      <Head below="staff" heading={w.heading} lead={w.lead} />
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
