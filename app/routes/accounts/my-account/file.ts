import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { isGranted } from '../../../accounts/own-key'
import { readPreferences } from '../../../accounts/preferences'
import { allow } from '../../../accounts/rate-limit'
import { readAccount } from '../../../accounts/stored-rows'
import { notFound } from '../../../context'
import { line, readField } from '../../../forms'
import { readMyWriting } from '../../../forum/my-writing'
import { exportFile } from './archive'
import { requireSession } from './view'

const DOWNLOADS_PER_HOUR = 20

export const loader = () => {
  throw notFound()
}

/** Sent by a button of a page that has just asked for the key. */
export async function action({ request, context }: ActionFunctionArgs) {
  const session = requireSession(context)
  const { db, secret, client, words, now } = context
  const grant = readField(await request.formData(), 'grant', line)
  if (!isGranted(secret, session, grant, now)) return redirect('/mine/data/export', 303)
  if (!allow(client, 'export', DOWNLOADS_PER_HOUR)) return redirect('/mine/data/export?limited', 303)
  return exportFile(words, {
    account: await readAccount(db.read, session.accountId),
    settings: await readPreferences(db, session),
    ...(await readMyWriting(context, session.ownerKey, now)),
    now,
  })
}
