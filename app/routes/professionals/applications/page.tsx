import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { requireStaff } from '../../../context'
import { listApplications, listExpected } from '../../../professionals/applications/read-application'
import { listCredentials } from '../../../professionals/credentials'
import { Head } from '../../../ui/head'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { CredentialTable, ExpectedTable, WaitingTable } from './credential-tables'

export const meta = titled(words => words.credentials.check.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, secret, viewer, now } = context
  const me = requireStaff(viewer, 'moderator', 'operator')
  const [waiting, expected, credentials] = await Promise.all([
    listApplications(db.read, secret, dayOf(now)),
    listExpected(db.read, secret, dayOf(now)),
    listCredentials(db.read, dayOf(now)),
  ])
  return {
    waiting: waiting.map(({ checkedBy, ...each }) => ({ ...each, mine: checkedBy === me.id })),
    expected,
    credentials,
  }
}

export default function Applications() {
  const words = useWords()
  const { waiting, expected, credentials } = useLoaderData<typeof loader>()
  const w = words.credentials.check
  return (
    <>
      <Head below="staff" heading={w.heading} lead={w.lead} />
      <h2>{w.waiting}</h2>
      {waiting.length > 0 ? <WaitingTable waiting={waiting} /> : <p className="quiet">{w.none}</p>}
      {expected.length > 0 && (
        <>
          <h2>{w.confirmed}</h2>
          <ExpectedTable expected={expected} />
        </>
      )}
      <h2>{w.all}</h2>
      {credentials.length > 0 ? (
        <CredentialTable credentials={credentials} />
      ) : (
        <p className="quiet">{w.noneYet}</p>
      )}
    </>
  )
}
