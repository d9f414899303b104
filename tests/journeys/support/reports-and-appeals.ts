import { hidden, openWire, type Wire } from './http-client'
import { findCase, type Written } from './posts'

/** Appeals the decision on a post, and has another moderator take the case. */
export async function appealAgainst(
  { wire, postId, title }: Written,
  told: string,
  moderator: Wire,
): Promise<string> {
  const decision = hidden((await wire.get(`/p/${postId}/appeal`)).text, 'decision')
  const sent = await wire.post(`/p/${postId}/appeal`, { decision, words: told })
  if (sent.location !== `/p/${postId}`) throw new Error(`It was not appealed: ${sent.status}`)
  const caseId = await findCase(moderator, title)
  await moderator.post(`/review/${caseId}`, { intent: 'claim' })
  return caseId
}

/** A guest reports a post (`p`) or an answer (`a`). */
export async function reportPost(
  address: string,
  id: string,
  { kind = 'p', reason = 'hostile', note = '' } = {},
): Promise<void> {
  const guest = openWire(address)
  const once = hidden((await guest.get(`/n/${kind}/${id}`)).text, 'once')
  const sent = await guest.post(`/n/${kind}/${id}`, { once, reason, note })
  if (sent.status !== 303) throw new Error(`It was not reported: ${sent.status}`)
}
