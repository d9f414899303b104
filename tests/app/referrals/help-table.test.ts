import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONCERNS } from '../../../app/referrals/concern'
import { directories } from '../../../app/referrals/directory'
import {
  concernsOfBoard,
  helpFor,
  helpTable,
  helpTableFile,
  isCoupleWork,
} from '../../../app/referrals/help-table'
import { KINDS_OF_HELP } from '../../../app/referrals/listing'
import { boards } from '../../../db/seed/starter-boards'
import { parseYaml } from '../../../db/yaml'

const source = readFileSync('app/referrals/kinds-of-help.yaml', 'utf8')
const said = (change: string) => {
  try {
    parseYaml(change, helpTableFile('mine.yaml'))
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

describe('the table of which help fits', () => {
  it('has a line for every concern, and a directory of every kind it names', () => {
    for (const concern of CONCERNS) expect(helpFor(concern).length).toBeGreaterThan(1)
    const there = new Set(directories.flatMap(({ kinds }) => kinds))
    expect(KINDS_OF_HELP.filter(kind => !there.has(kind))).toEqual([])
  })

  it('knows what every board is for, also one that it does not name', () => {
    for (const { id } of boards) expect(helpTable().boards[id], id).toBeDefined()
    expect(concernsOfBoard('a-new-one').length).toBeGreaterThan(0)
  })

  it('knows what is work as a couple', () => {
    expect(KINDS_OF_HELP.filter(isCoupleWork)).toEqual(['couple-counsellor'])
  })
})

describe('a table of one’s own', () => {
  it('is refused with the line and what is wrong there', () => {
    expect(changed('desire:\n    help: [sex-therapist', 'desire:\n    help: [sex-therapy')).toMatch(
      `The table mine.yaml cannot be used: line ${lineOf('desire:') + 1}: concerns.desire.help.0: `,
    )
    expect(changed('doctor-first: true', 'doctor-first: always')).toContain('expected boolean')
    expect(changed('  orgasm:\n', '  orgasms:\n')).toContain('concerns')
    expect(changed('one-online: true\n', '')).toContain('one-online')
    expect(changed('[trauma]', '[trauma, trauma]')).toContain('names one of them twice')
    expect(changed('with: together', 'with: everybody')).toContain('kinds.couple-counsellor.with')
    expect(changed('version: 2026-11-30', 'version: [')).toMatch(/line \d+: /)
    expect(said('')).toContain('line 1: ')
    expect(said(`${source}\nmore: 1`)).toContain('more')
  })

  it('may put another kind of help first', () => {
    const other = source.replace('help: [sex-therapist, couple', 'help: [counsellor, couple')
    expect(parseYaml(other, helpTableFile('mine.yaml')).concerns.desire.help[0]).toBe('counsellor')
  })
})
