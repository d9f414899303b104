import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../../../db'
import { installation } from '../../../db/schema'
import type { PlainFacts } from './plain-page'
import { sendPlainPage, sendText } from './respond'

const PATIENCE = 3000

export async function sendHealth(outgoing: ServerResponse, db: Db, facts: PlainFacts): Promise<void> {
  if (await answersWithin(db, PATIENCE)) sendText(outgoing, 200, 'text/plain', 'ok\n')
  else sendPlainPage(outgoing, 503, facts)
}

/** @param patience milliseconds */
export const answersWithin = (db: Db, patience: number): Promise<boolean> =>
  Promise.race([ask(db), sleep(patience, false, { ref: false })])

async function ask(db: Db): Promise<boolean> {
  try {
    await db.read.select({ name: installation.name }).from(installation).limit(1)
    return true
  } catch {
    return false
  }
}
