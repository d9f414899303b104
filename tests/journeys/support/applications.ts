import { hidden, openWire, type Wire } from './http-client'
import type { Staffed } from './test'

/** All that an application needs. */
export const goodApplication = {
  name: 'Dr Ingrid Maas',
  profession: 'Psychosexual therapist',
  body: 'COSRT',
  number: 'REG-90210',
  country: 'GB',
  'scope-pain': 'yes',
  interests: 'Has a practice.',
  evidence: 'https://register.example.org/maas',
}

/** Applies without a browser. @returns the secret of the address under which it is found again */
export async function applyWith(address: string, fields: Record<string, string> = {}): Promise<string> {
  const wire = openWire(address)
  const once = hidden((await wire.get('/professionals/apply')).text, 'once')
  const sent = await wire.post('/professionals/apply', { ...goodApplication, once, ...fields })
  const [, token] = /^\/professionals\/applied\/(.+)$/.exec(sent.location) ?? []
  if (!token) throw new Error(`It was not sent: ${sent.status}`)
  return token
}

/** The application of somebody with this name, as the list of those that wait has it. */
export async function findApplication(moderator: Wire, name: string): Promise<string> {
  const { text } = await moderator.get('/staff/applications')
  const found = [...text.matchAll(/href="\/staff\/applications\/([a-z0-9]{20})"[^>]*>([^<]*)</g)].find(
    ([, , shown]) => shown === name,
  )
  if (!found?.[1]) throw new Error(`Nobody called ${name} waits.`)
  return found[1]
}

/** One colleague looks an application up, and another one confirms it, without a browser. */
export async function confirmFor({ moderator, operator }: Staffed, id: string): Promise<void> {
  const path = `/staff/applications/${id}`
  const until = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)
  await moderator.wire.post(path, { intent: 'check', check: 'Register of COSRT, both agree.', until })
  const confirmed = await operator.wire.post(path, { intent: 'confirm' })
  if (confirmed.status !== 303) throw new Error(`It was not confirmed: ${confirmed.status}`)
}

/** An application that waits, of somebody whose name no other test has. */
export async function applicationsFrom({ address, moderator }: Staffed) {
  const name = `Dr Ingrid ${Math.random().toString(36).slice(2, 10)}`
  const token = await applyWith(address, { name })
  return { token, name, id: await findApplication(moderator.wire, name) }
}
