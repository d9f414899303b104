/** In UTF-16 units of the original text, end excluded. */
export type Span = [start: number, end: number]

export type SignalKind =
  | 'crisis'
  | 'violence'
  | 'threat'
  | 'own-acts'
  | 'child'
  | 'under-18'
  | 'hostility'
  | 'contact'
  | 'link'
  | 'personal'
  | 'solicitation'
  | 'advertising'
  | 'health-claim'
  | 'language'
  | 'unreadable'
  | 'shouting'
  | 'unchecked'

/** 'survivor': it happened to them, in the past. 'supporter': worries about someone. 'doer': hurts someone. */
type Speaker = 'at-risk' | 'survivor' | 'supporter' | 'doer'
export type Target = 'self' | 'somebody' | 'child' | 'group' | 'reader'
type Urgency = 'now' | 'wished' | 'past'

/** All null where nobody is in danger: an advert, a link. */
export type Told = { speaker: Speaker | null; target: Target | null; urgency: Urgency | null }

/**
 * `because` is a stable code. `strong` is certain; what the trained reader raises (`because: 'learned'`) is a guess,
 * and its strength only orders the queue.
 */
export type Signal = Told & {
  kind: SignalKind
  strength: 'weak' | 'strong'
  where: Span[]
  because: string
}

export type Detector = { kind: SignalKind; detect: (text: string) => Signal[] }

export const NOBODY: Told = { speaker: null, target: null, urgency: null }
