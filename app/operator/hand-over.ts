import { createInterface } from 'node:readline'
import { openKey } from '../accounts/key'
import { readKey } from '../accounts/read-key'
import { rowsOfAccount, rowsOfPersonas } from '../accounts/stored-rows'
import type { Site } from '../context'
import { wordsOf } from '../settings'
import type { Words } from '../words'
import { type Command, refused, type Told, told, usage } from './command'

type Sentences = Words['operator']['handOver']

export const handOver: Command = {
  name: 'hand-over',
  about: words => words.operator.handOver.about,
  async run(site, [what, ...rest]) {
    const words = wordsOf(site.settings)
    const w = words.operator.handOver
    if (what === 'persona' && rest.length === 1) return persona(site, w, rest[0] as string)
    if (what === 'account-key') return account(site, w, rest.join(' '))
    return usage(this, words)
  },
}

async function persona({ db }: Site, w: Sentences, id: string): Promise<Told> {
  const rows = await rowsOfPersonas(db.read, [id])
  if (!rows.personas) return refused(w.noPersona)
  return told(JSON.stringify(rows, null, 2), '', ...w.personaMeans)
}

/** Asks for the key on stdin, so that it needn't be in a shell's history. */
async function account({ db, secret }: Site, w: Sentences, given: string): Promise<Told> {
  const key = readKey(given || (await ask(w)))
  const holder = typeof key === 'string' && (await openKey(secret, key))
  if (!holder) return refused(w.notAKey)
  const rows = await rowsOfAccount(db.read, holder.accountId)
  if (!rows.accounts) return refused(w.noAccount)
  return told(JSON.stringify(rows, null, 2), '', ...w.accountMeans)
}

async function ask(w: Sentences): Promise<string> {
  console.error(w.askKey)
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) return line
  return ''
}
