import { hidden, openWire, type Wire } from './http-client'
import { decide, someTitle } from './posts'

/** Begins a conversation that asks for an expert's view, and lets everybody read it. */
export async function publishAsking(
  address: string,
  moderator: Wire,
  { title, body, board = 'dune' }: { title: string; body: string; board?: string },
): Promise<{ title: string; threadId: string; wire: Wire }> {
  const wire = openWire(address)
  const form = await wire.get(`/b/${board}/write`)
  const own = someTitle(title)
  const fields = {
    once: hidden(form.text, 'once'),
    title: own,
    body,
    wish: 'expert',
    adult: 'yes',
    checked: 'yes',
  }
  const sent = await wire.post(`/b/${board}/write`, { ...fields, persona: 'new' })
  const page = (await wire.get(sent.location)).text
  const [, threadId = ''] = /href="\/t\/([^"/?]+)/.exec(page) ?? []
  await wire.post('/key')
  await decide(moderator, own)
  return { title: own, threadId, wire }
}

/**
 * Three people who ask the same, in a group that a professional sees.
 * @param field a word of the field that no other test asks about, so that they come together with nobody else
 * @param about a word that the page of the group shows, and no other
 */
export async function askTogether(address: string, moderator: Wire, field: string, about: string) {
  const body = `It has been so since the ${about}. Does the ${about} do that, or is it the ${field}?`
  const asked: Awaited<ReturnType<typeof publishAsking>>[] = []
  for (const title of [`${field} and ${about}`, `Is it ${field} or ${about}`, `After ${about}, ${field}`])
    asked.push(await publishAsking(address, moderator, { title, body }))
  // What was just published is gathered once a minute, or with the next one that asks.
  const last = asked.at(-1)
  for (const intent of ['unask-expert', 'ask-expert'])
    await last?.wire.post(`/t/${last.threadId}`, { intent })
  return asked
}
