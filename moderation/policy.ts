import { z } from 'zod'
import type { Outcome, Priority, SanctionKind } from '../db/schema'
import { readYaml } from '../db/yaml'

export type { Outcome, Priority, SanctionKind }

export const outcomes = ['publish', 'hide', 'ask', 'refuse', 'remove'] as const satisfies Outcome[]
export const sanctionKinds = ['pause-1', 'pause-7', 'pause-30', 'close'] as const satisfies SanctionKind[]
export const rules = [
  'kindness',
  'own-story',
  'privacy',
  'adults-only',
  'no-contact',
  'no-selling',
  'no-explicit',
  'no-harm',
  'sources',
  'ai-text',
  'lawful',
  'on-board',
] as const
const text = z.string().trim().min(1).max(2_000)
const code = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be small letters, digits and hyphens')
const count = z.int().min(1).max(1_000_000)
const priority = z.enum(['now', 'today', 'soon'])

const reason = z
  .strictObject({
    code,
    for: z.array(z.enum(outcomes)).min(1),
    rule: z.enum(rules).optional(),
    grave: z.boolean().default(false),
    label: text,
    text,
    words: text.optional(),
    'hide-words': text.optional(),
  })
  .check(({ value, issues }) => {
    const ask = (path: string) =>
      issues.push({ code: 'custom', path: [path], input: value, message: 'is missing' })
    if (value.for.includes('publish')) return
    if (!value.rule) ask('rule')
    if (!value.words) ask('words')
    if (value.for.includes('hide') && !value['hide-words']) ask('hide-words')
  })

const protocol = z.strictObject({
  steps: z.array(z.strictObject({ code, label: text })).min(1),
  words: z.array(z.strictObject({ label: text, text })).min(1),
})

/** The code of a report by somebody who is described in a text. It has a form of its own. */
export const REMOVAL_REQUEST = 'about-me'

/** For policies from before it existed. */
const removalRequest = {
  code: REMOVAL_REQUEST,
  label: 'Someone asks for words about them to be taken down',
  priority: 'today' as const,
}

/** Minutes. Without `escalate`, the second receiver is never told. */
const alerting = z.strictObject({
  after: z.int().min(0).max(100_000),
  repeat: z.int().min(5).max(100_000),
  escalate: z.int().min(0).max(100_000).optional(),
})

/** Whose weak signals may hold a post outside hours. Help and danger aren't among them: those posts stay. */
const holdable = ['contact', 'personal', 'advertising', 'solicitation', 'hostility', 'health-claim'] as const

/** For policies from before there were alerts. */
const usualAlerts = { now: { after: 5, repeat: 15, escalate: 30 } }

const shape = z
  .strictObject({
    version: z.coerce.string().min(1),
    deadlines: z.strictObject({ now: count, today: count, soon: count }),
    'known-after-published': count,
    'claim-minutes': count,
    'undo-seconds': z.int().min(0).max(600),
    'heavy-per-hour': count,
    'appeal-days': count,
    // Policies from before it existed have none.
    'active-days': count.default(14),
    'outside-review-days': z.int().min(1).max(90).default(7),
    'how-it-went-days': count,
    'unanswered-owner-hours': count,
    'unanswered-alarm-hours': count,
    'sample-each-week': count,
    'double-one-in': count,
    // Policies from before suggestions have none.
    'kept-suggestion-one-in': count.default(10),
    // Policies from before these existed have none.
    'alike-from': z.int().min(2).default(5),
    'alike-hours': count.default(48),
    alerts: z
      .strictObject({
        now: alerting.optional(),
        today: alerting.optional(),
        soon: alerting.optional(),
      })
      .default(usualAlerts),
    'posts-a-day': z.strictObject({ newcomer: count, known: count }).default({ newcomer: 10, known: 60 }),
    'closes-after-days': z.int().min(1).max(365).default(7),
    // Policies from before brakes have none.
    brake: z.strictObject({ 'known-after-published': count }).default({ 'known-after-published': 10 }),
    // While nobody is there. What isn't given is as at any hour.
    'outside-hours': z
      .strictObject({
        'known-after-published': count.optional(),
        'hold-weak': z.array(z.enum(holdable)).optional(),
        'posts-a-day': z.strictObject({ newcomer: count, known: count }).optional(),
      })
      .default({}),
    reasons: z.array(reason),
    reports: z
      .array(z.strictObject({ code, label: text, priority }))
      .min(1)
      .transform(list =>
        list.some(each => each.code === REMOVAL_REQUEST) ? list : [...list, removalRequest],
      ),
    crisis: protocol,
    // Policies from before these existed have none.
    threat: protocol.optional(),
    child: protocol.optional(),
  })
  .check(({ value, issues }) => {
    for (const outcome of outcomes)
      if (!value.reasons.some(each => each.for.includes(outcome)))
        issues.push({
          code: 'custom',
          path: ['reasons'],
          input: value,
          message: `has no reason for "${outcome}"`,
        })
    for (const list of ['reasons', 'reports'] as const) {
      const codes = value[list].map(each => each.code)
      for (const [at, each] of codes.entries())
        if (codes.indexOf(each) < at)
          issues.push({ code: 'custom', path: [list, at, 'code'], input: value, message: 'stands twice' })
    }
  })

export type Policy = z.infer<typeof shape>
type Reason = Policy['reasons'][number]

let current: Policy | undefined

export const policyFile = (path: string) => ({ name: 'policy file', path, shape })

export function policy(): Policy {
  current ??= readYaml(policyFile(process.env.POLICY_FILE || 'moderation/policy.yaml'))
  return current
}

export const reasonsFor = (outcome: Outcome): Reason[] =>
  policy().reasons.filter(each => each.for.includes(outcome))

/** Most first posts are within the rules, so publishing needs no reason and takes the first. */
export const usualReason = (outcome: string): string =>
  outcome === 'publish' ? (reasonsFor(outcome)[0]?.code ?? '') : ''

/** Including a reason that a newer policy no longer allows for this decision. */
export const reasonOf = (code: string): Reason | undefined =>
  policy().reasons.find(each => each.code === code)

export const standardWords = (code: string, outcome: Outcome): string => {
  const found = reasonOf(code)
  return (outcome === 'hide' ? found?.['hide-words'] : found?.words) ?? ''
}

export const needsSecond = (outcome: Outcome, reason: string, measure: SanctionKind | null): boolean =>
  measure === 'close' || ((outcome === 'remove' || outcome === 'refuse') && Boolean(reasonOf(reason)?.grave))

export const reportReasonLabel = (code: string): string =>
  policy().reports.find(each => each.code === code)?.label ?? code
