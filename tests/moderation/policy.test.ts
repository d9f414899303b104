import { describe, expect, it } from 'vitest'
import { CLAIM_MINUTES, deadlines, POLICY_VERSION, reasons, reasonsFor } from '../../moderation/policy'

describe('policy', () => {
  it('is dated, so that decisions can name it', () => {
    expect(POLICY_VERSION).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('keeps an hour, half a day, a day', () => {
    expect(deadlines).toEqual({ now: 60, today: 720, soon: 1440 })
    expect(CLAIM_MINUTES).toBeLessThan(deadlines.now)
  })

  it('names a rule for everything that is not published', () => {
    const without = reasons.filter(reason => reason.rule === null).map(reason => reason.outcome)
    expect(new Set(without)).toEqual(new Set(['publish']))
  })

  it('has each code once, in words that fit a URL', () => {
    const codes = reasons.map(reason => reason.code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.every(code => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))).toBe(true)
  })

  it('offers the reasons of one outcome', () => {
    expect(reasonsFor('publish').map(reason => reason.code)).toEqual([
      'within-rules',
      'within-rules-with-care',
    ])
    expect(reasonsFor('ask').map(reason => reason.code)).toContain('contact-details')
    expect(reasonsFor('refuse').map(reason => reason.code)).toContain('repeated')
    const all = (['publish', 'ask', 'refuse'] as const).flatMap(outcome => reasonsFor(outcome).length)
    expect(all.reduce((sum, count) => sum + count)).toBe(reasons.length)
  })
})
