/** Offsets into the original text, in UTF-16 units, end excluded. */
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

/** Who writes: the person at risk now; one to whom it happened and who lives with it; one who worries; one who hurts. */
export type Speaker = 'at-risk' | 'survivor' | 'supporter' | 'doer'
/** Who is in danger: the writer, a person they know or name, a child, people of a kind, or whoever reads. */
export type Target = 'self' | 'somebody' | 'child' | 'group' | 'reader'
/** Happening, prepared or done just now; wished or feared; over. */
export type Urgency = 'now' | 'wished' | 'past'

/** Who speaks, about whom, and when. All null where a signal is about no danger to anybody: an advert, a link. */
export type Told = { speaker: Speaker | null; target: Target | null; urgency: Urgency | null }

/**
 * What a detector saw and where. `because` is a stable code; the sentence for people stands elsewhere.
 * `strong` is certain: a rule over exact words. What the trained reader raises (`because: 'learned'`) is a guess, and
 * its strength orders the queue only.
 */
export type Signal = Told & {
  kind: SignalKind
  strength: 'weak' | 'strong'
  where: Span[]
  because: string
}

export type Detector = { kind: SignalKind; detect: (text: string) => Signal[] }

/** About no danger to anybody. */
export const NOBODY: Told = { speaker: null, target: null, urgency: null }
