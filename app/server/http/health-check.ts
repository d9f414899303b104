import type { ServerResponse } from 'node:http'
import type { Db } from '../../../db'
import { installation } from '../../../db/schema'
import type { PlainFacts } from './plain-page'
import { sendPlainPage, sendText } from './respond'

const PATIENCE = 3000

export async function sendHealth(outgoing: ServerResponse, db: Db, facts: PlainFacts): Promise<void> {
  if (await answers(db)) sendText(outgoing, 200, 'text/plain', 'ok\n')
  else sendPlainPage(outgoing, 503, facts)
}

function answers(db: Db): Promise<boolean> {
  const late = new Promise<boolean>(resolve => setTimeout(resolve, PATIENCE, false).unref())
  return Promise.race([ask(db), late])
}

async function ask(db: Db): Promise<boolean> {
  try {
    await db.read.select({ name: installation.name }).from(installation).limit(1)
    return true
  } catch {
    return false
  }
}
