import { NOBODY, type Signal, type SignalKind, type Told } from '../signal'

export const LABELS = [
  'own-crisis',
  'own-crisis-now',
  'own-crisis-weak',
  'other-crisis',
  'victim-now',
  'survivor-past',
  'own-acts',
  'threat-to-other',
  'child-at-risk',
  'under-18-author',
  'solicitation-or-advert',
  'solicitation',
  'quack-or-advert',
  'identifying',
  'hostile',
  'health-claim',
] as const

export type Label = (typeof LABELS)[number]

type Raised = Told & { kind: SignalKind }

const about = (kind: SignalKind, told: Partial<Told> = {}): Raised => ({ kind, ...NOBODY, ...told })

export const RAISES: Record<Label, Raised> = {
  'own-crisis': about('crisis', { speaker: 'at-risk', target: 'self', urgency: 'wished' }),
  'own-crisis-now': about('crisis', { speaker: 'at-risk', target: 'self', urgency: 'now' }),
  'own-crisis-weak': about('crisis', { speaker: 'at-risk', target: 'self', urgency: 'wished' }),
  'other-crisis': about('crisis', { speaker: 'supporter', target: 'somebody', urgency: 'now' }),
  'victim-now': about('violence', { speaker: 'at-risk', target: 'self', urgency: 'now' }),
  'survivor-past': about('violence', { speaker: 'survivor', target: 'self', urgency: 'past' }),
  'own-acts': about('own-acts', { speaker: 'doer', target: 'somebody', urgency: 'now' }),
  'threat-to-other': about('threat', { speaker: 'doer', target: 'somebody', urgency: 'wished' }),
  'child-at-risk': about('child', { speaker: 'supporter', target: 'child', urgency: 'now' }),
  'under-18-author': about('under-18', { speaker: 'at-risk', target: 'self', urgency: 'now' }),
  'solicitation-or-advert': about('solicitation'),
  solicitation: about('solicitation'),
  'quack-or-advert': about('advertising'),
  identifying: about('personal'),
  hostile: about('hostility', { target: 'reader' }),
  'health-claim': about('health-claim'),
}

/** A line with the coarser label is neither a positive nor a negative example of these. */
export const WITHIN: Partial<Record<Label, Label[]>> = {
  'own-crisis': ['own-crisis-now', 'own-crisis-weak'],
  'solicitation-or-advert': ['solicitation', 'quack-or-advert'],
}

export const GRAVE: ReadonlySet<Label> = new Set<Label>([
  'own-crisis',
  'own-crisis-now',
  'own-crisis-weak',
  'other-crisis',
  'victim-now',
  'survivor-past',
  'own-acts',
  'threat-to-other',
  'child-at-risk',
])

export type Thresholds = { doubt: number[]; weak: number[]; strong: number[] }

export type Made = { lines: string }

export const sameTold = (one: Signal | Raised, other: Signal | Raised) =>
  one.kind === other.kind && one.speaker === other.speaker && one.urgency === other.urgency
