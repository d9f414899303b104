/** As stored with a case; missing on what was noted before these were read. */
type Told = { speaker?: string | null; target?: string | null; urgency?: string | null }

const whose: Record<string, string> = {
  'at-risk': 'the writer',
  survivor: 'happened to the writer',
  supporter: 'someone else',
}
const when: Record<string, string> = { now: 'now', wished: 'wished for or feared', past: 'in the past' }
const doing: Record<string, string> = {
  now: 'the writer is doing it, or just did',
  wished: 'the writer wants to do it, or fears they will',
  past: 'the writer did it in the past',
}

/** Who speaks, about whom, and when, in a few words behind a signal. Empty where nobody is in danger. */
export function told({ speaker, target, urgency }: Told): string {
  if (speaker === 'doer') {
    const does = doing[urgency ?? 'now'] ?? 'the writer is doing it'
    if (target === 'child') return `${does}, to a child`
    return target === 'reader' ? `${does}, to the reader` : does
  }
  const who = target === 'child' ? 'a child' : whose[speaker ?? '']
  if (!who) return ''
  const time = when[urgency ?? '']
  return time ? `${who}, ${time}` : who
}
