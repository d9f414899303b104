import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../db/yaml'
import { needsSecond, outcomes, policy, policyFile, reasonsFor, standardWords } from '../../moderation/policy'

const file = 'moderation/policy.yaml'
const source = readFileSync(file, 'utf8')
const said = (change: string) => {
  try {
    parseYaml(change, policyFile('mine.yaml'))
  } catch (why) {
    return (why as Error).message
  }
  return 'nothing'
}
const changed = (from: string, to: string) => {
  expect(source).toContain(from)
  return said(source.replace(from, to))
}
const lineOf = (part: string) => source.slice(0, source.indexOf(part)).split('\n').length

describe('policy', () => {
  it('is dated, so that decisions can name it', () => {
    expect(policy().version).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('keeps an hour, half a day, a day', () => {
    expect(policy().deadlines).toEqual({ now: 60, today: 720, soon: 1440 })
    expect(policy()['claim-minutes']).toBeLessThan(policy().deadlines.now)
  })

  it.each(outcomes)(
    'has reasons for "%s", with a rule and words where something is not published as it is',
    outcome => {
      expect(reasonsFor(outcome).length).toBeGreaterThan(0)
      if (outcome === 'publish') return
      for (const { code, rule } of reasonsFor(outcome)) {
        expect(rule).toBeTruthy()
        expect(standardWords(code, outcome)).toMatch(/[.?]$/)
      }
    },
  )

  it('asks for a second moderator in the gravest cases only', () => {
    expect(needsSecond('remove', 'threat', null)).toBe(true)
    expect(needsSecond('refuse', 'hostility', 'close')).toBe(true)
    expect(needsSecond('remove', 'hostility', 'pause-30')).toBe(false)
    expect(needsSecond('ask', 'tone', null)).toBe(false)
  })
})

describe('a policy file of one’s own', () => {
  it('is refused with the line and what is wrong there', () => {
    expect(changed('claim-minutes: 20', 'claim-minutes: soon')).toBe(
      `The policy file mine.yaml cannot be used: line ${lineOf('claim-minutes')}: claim-minutes: Invalid input: expected number, received string.`,
    )
    expect(changed('rule: no-harm', 'rule: no-fun')).toContain(
      `line ${lineOf('rule: no-harm')}: reasons.6.rule: `,
    )
    expect(changed('    rule: no-harm\n', '')).toContain('rule: is missing')
    expect(changed('code: tone', 'code: unclear')).toContain('code: stands twice')
    expect(changed('undo-seconds: 30', 'undo-second: 30')).toContain('undo-second')
    expect(changed('version: 2026-11-30', 'version: [')).toMatch(/line \d+: /)
    expect(said('')).toContain('line 1: ')
    expect(said(`${source}\nmore: 1`)).toContain('more')
  })

  it('may add a reason', () => {
    const added = source.replace(
      'reasons:\n',
      `reasons:
  - { code: off-hours, for: [refuse], rule: on-board, label: Off hours, text: We sleep., words: Come back. }
`,
    )
    expect(parseYaml(added, policyFile(file)).reasons[0]).toMatchObject({ code: 'off-hours', grave: false })
  })
})
