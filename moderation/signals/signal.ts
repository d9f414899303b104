/** Offsets into the original text, in UTF-16 units, end excluded. */
export type Span = [start: number, end: number]

export type SignalKind =
  | 'crisis'
  | 'contact'
  | 'link'
  | 'shouting'
  | 'violence'
  | 'under-18'
  | 'personal'
  | 'solicitation'
  | 'advertising'
  | 'hostility'
  | 'health-claim'
  | 'language'
  | 'unreadable'
  | 'unchecked'

/** What a detector saw and where. `because` is a stable code; the sentence for people stands elsewhere. */
export type Signal = { kind: SignalKind; strength: 'weak' | 'strong'; where: Span[]; because: string }

export type Detector = { kind: SignalKind; detect: (text: string) => Signal[] }
