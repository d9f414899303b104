import { createInterface } from 'node:readline'
import { openKey, readKey } from '../accounts/key'
import type { Site } from '../context'
import { words } from '../words'
import { type Command, refused, type Told, told } from './command'
import { rowsOfAccount, rowsOfPersona } from './stored-rows'
import { usage } from './usage'

const w = words.operator.handOver

/** Exactly what could be handed over about one persona, or about the account that a key opens. */
export const handOver: Command = {
  name: 'hand-over',
  about: w.about,
  async run(site, [what, ...rest]) {
    if (what === 'persona' && rest.length === 1) return persona(site, rest[0] as string)
    if (what === 'account-key') return account(site, rest.join(' '))
    return usage(this)
  },
}

async function persona({ db }: Site, id: string): Promise<Told> {
  const rows = await rowsOfPersona(db.read, id)
  if (!rows.personas) return refused(w.noPersona)
  return told(JSON.stringify(rows, null, 2), '', ...w.personaMeans)
}

/** Asks for the key where it was not given, so that it need not stand in a shell's history. */
async function account({ db, secret }: Site, given: string): Promise<Told> {
  const key = readKey(given || (await ask()))
  const holder = key && (await openKey(secret, key))
  if (!holder) return refused(w.notAKey)
  const rows = await rowsOfAccount(db.read, holder.accountId)
  if (!rows.accounts) return refused(w.noAccount)
  return told(JSON.stringify(rows, null, 2), '', ...w.accountMeans)
}

async function ask(): Promise<string> {
  console.error(w.askKey)
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) return line
  return ''
}
