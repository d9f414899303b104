import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../../app/referrals/country'
import { type Directory, directories } from '../../../app/referrals/directory'
import { HELP_GROUPS, helpGroups } from '../../../app/referrals/help-groups'
import { HELP_LINE_KINDS, type HelpLine, helpLines } from '../../../app/referrals/help-line'
import { isVerified } from '../../../app/referrals/listing'
import { openDirectories, openHelpLines } from '../../../app/referrals/listing-status'
import { chooseHelpLines } from '../../../app/referrals/match'
import type { Listed } from '../../../db/directories'

const TODAY = 20_800
const nothingIsDead = () => false

const listed = <Entry extends { id: string; state: 'verified' | 'not-yet-verified' }>(
  entry: Entry,
  more: Partial<Listed<Entry>> = {},
): Listed<Entry> => ({
  ...{ id: entry.id, position: 1, entry, state: entry.state, version: 1 },
  ...{ checkedDay: TODAY, checkedBy: 'person', editedDay: null, withdrawnDay: null },
  ...more,
})

describe('a directory', () => {
  const [entry] = directories as [Directory]
  const shown = (checkedDay: number) => openDirectories([listed(entry, { checkedDay })], nothingIsDead, TODAY)

  it('says so when nobody looked for 180 days, and leaves the cards after 365', () => {
    expect(shown(TODAY - 179).map(({ isOld }) => isOld)).toEqual([false])
    expect(shown(TODAY - 180).map(({ isOld }) => isOld)).toEqual([true])
    expect(shown(TODAY - 364)).toHaveLength(1)
    expect(shown(TODAY - 365)).toEqual([])
  })

  it('leaves at once when it is withdrawn or its address is dead', () => {
    expect(openDirectories([listed(entry, { withdrawnDay: TODAY })], nothingIsDead, TODAY)).toEqual([])
    expect(openDirectories([listed(entry)], () => true, TODAY)).toEqual([])
  })
})

describe('a help line', () => {
  const [line] = helpLines.filter(each => each.contacts.some(({ by }) => by === 'chat')) as [HelpLine]

  it('keeps its number when its web address is dead', () => {
    const [shown] = openHelpLines([listed(line)], (_, url) => url.startsWith('https:'), TODAY)
    expect(shown?.contacts.length).toBeGreaterThan(0)
    expect(shown?.contacts.some(({ href }) => href.startsWith('https:'))).toBe(false)
  })

  it('that nobody checked for a year leaves; the list that leads on to every country does not', () => {
    const rows = helpLines.map(each => listed(each, { checkedDay: TODAY - 500 }))
    expect(openHelpLines(rows, nothingIsDead, TODAY).map(({ id, isOld }) => [id, isOld])).toEqual([
      ['find-a-helpline', true],
    ])
  })
})

describe('in every country, for every need, whatever became of the lines,', () => {
  /** The same numbers every time. */
  function* chances() {
    for (let x = 7; ; x = (x * 48_271) % 2_147_483_647) yield x / 2_147_483_647
  }
  const chance = chances()
  const next = () => chance.next().value as number
  const states = Array.from({ length: 4 }, () => {
    const rows = helpLines.map(line =>
      listed(line, {
        withdrawnDay: next() < 0.3 ? TODAY : null,
        checkedDay: TODAY - Math.floor(next() * 500),
        state: next() < 0.5 ? 'verified' : 'not-yet-verified',
      }),
    )
    const dead = new Set(helpLines.filter(() => next() < 0.3).map(({ id }) => id))
    return openHelpLines(rows, (id, url) => dead.has(id) && url.startsWith('https:'), TODAY)
  })

  it('a line that nobody verified is never shown alone', () => {
    for (const lines of [
      ...states,
      openHelpLines(
        helpLines.map(line => listed(line)),
        nothingIsDead,
        TODAY,
      ),
    ])
      for (const country of [...COUNTRIES, null]) {
        for (const kind of HELP_LINE_KINDS) {
          const chosen = chooseHelpLines({ kind, country, helpLines: lines })
          expect(chosen.length === 0 || chosen.some(isVerified), `${kind} ${country}`).toBe(true)
        }
        for (const { kind, lines: group } of helpGroups(lines, country))
          expect(group.some(isVerified), `${kind} ${country}`).toBe(true)
      }
  })

  it('the page of help lines has each need once, in its order', () => {
    for (const country of [...COUNTRIES, null]) {
      const kinds = helpGroups(helpLines, country).map(({ kind }) => kind)
      expect(kinds).toEqual(HELP_GROUPS.filter(kind => kinds.includes(kind)))
    }
  })
})
