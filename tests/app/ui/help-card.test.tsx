import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { emergencyFor } from '../../../app/referrals/help-line'
import { HelpCard, type HelpView } from '../../../app/ui/help-card'
import { HelpLines, type HelpLineView } from '../../../app/ui/help-lines'
import { en as words } from '../../../app/words/en'
import type { HelpKind } from '../../../db/schema'
import { LINES } from '../../../moderation/triage-table'

const line = (name: string, more: Partial<HelpLineView> = {}): HelpLineView => ({
  id: name,
  code: name,
  name,
  contacts: [{ by: 'call', value: '123', href: 'tel:123' }],
  countries: ['GB'],
  hours: null,
  state: 'verified',
  checkedDay: 20_000,
  checkedBy: 'person',
  isOld: false,
  ...more,
})

const help = (kinds: HelpKind[], more: Partial<HelpView> = {}): HelpView => ({
  groups: kinds.map(kind => ({ kind, need: 'crisis', lines: [line(`Line for ${kind}`)], above: false })),
  anywhere: [line('A list for everywhere')],
  more: [],
  emergency: emergencyFor(null),
  country: null,
  countries: [],
  language: null,
  nextReader: null,
  ...more,
})
const show = (shown: HelpView, ahead = false) =>
  renderToStaticMarkup(<HelpCard help={shown} ahead={ahead} />).replaceAll('&#x27;', '’')
const kinds = Object.keys(LINES) as HelpKind[]

describe('a card of help', () => {
  it.each(kinds)('for %s has a number to call, lines, and the words for them', kind => {
    for (const ahead of [false, true]) {
      const html = show(help([kind]), ahead)
      expect(html).toContain('href="tel:911"')
      expect(html).toContain(`Line for ${kind}`)
      expect(html).toContain('A list for everywhere')
      expect(html).toContain(words.beside[kind].heading)
    }
  })

  it('says, while nobody is here, when somebody reads, and that lines are open only where one is', () => {
    const nextReader = { at: Date.UTC(2026, 10, 25, 7), zone: 'UTC' }
    const groups = [
      { kind: 'crisis' as const, need: 'crisis' as const, lines: [line('A', { open: true })], above: false },
    ]
    expect(show(help(['crisis']))).not.toContain('usually reads')
    const closed = show(help(['crisis'], { nextReader }))
    expect(closed).toContain('Someone usually reads here from Wednesday 07:00 (UTC).')
    expect(closed).not.toContain('answer at this hour')
    expect(show(help(['crisis'], { nextReader, groups }))).toContain('answer at this hour')
  })

  it('has the number first where somebody may be in danger, and after the lines where all is past', () => {
    for (const kind of ['crisis', 'violence', 'threat', 'child'] as const) {
      const html = show(help([kind]))
      expect(html.indexOf('tel:911'), kind).toBeLessThan(html.indexOf('Line for'))
    }
    for (const kind of ['survivor', 'own-acts', 'young'] as const) {
      const html = show(help([kind]))
      expect(html.indexOf('tel:911'), kind).toBeGreaterThan(html.indexOf('A list'))
    }
  })

  it('where something was taken, has the number of the country alone, and folds all else', () => {
    const html = show(help(['taken'], { country: 'US', emergency: emergencyFor('US') }))
    const [open = '', folded = ''] = html.split('<details>')
    expect(open.match(/href="/g)).toHaveLength(1)
    expect(open).toContain('href="tel:911"')
    expect(folded).toContain('Line for taken')
  })

  it('says it once in the language somebody wrote in, marked as such, with the names of countries in it', () => {
    const html = show(help(['unread'], { language: 'ar', emergency: emergencyFor(null, ['DE']) }))
    expect(html).toContain('<section lang="ar" dir="rtl">')
    expect(html).toContain('ألمانيا')
    expect(html.match(/tel:112/g)).toHaveLength(1)
    expect(html).not.toContain(words.beside.unread.heading)
  })

  it('in a crisis has the words for that, in that language', () => {
    const { es } = words.beside.inOwnLanguage
    expect(show(help(['crisis'], { language: 'es' }))).toContain(es?.crisis)
    expect(show(help(['unread'], { language: 'es' }))).toContain(es?.unread)
  })
})

describe('the words beside a text', () => {
  const said = kinds.flatMap(kind => Object.values(words.beside[kind]))

  it('speak of no fault, of no machine that marked somebody, and suggest no work as a couple', () => {
    expect(
      said.filter(text => /fault|blame|flag|couple|made for you|you have (?:a|an) |rule/i.test(text)),
    ).toEqual([])
  })

  it('have no method, no promise of secrecy or rescue, and none of the words that hurt', () => {
    expect(
      said.filter(text => /commit|success|failed|secret|confidential|save you|pills|tablets/i.test(text)),
    ).toEqual([])
  })

  it('speak to a survivor of what is past', () => {
    expect(words.beside.survivor.text).toContain('were hurt in the past')
    expect(words.beside.survivor.text).not.toMatch(/danger|right now|leave now/i)
  })
})

describe('a line', () => {
  it('is open now only where the hours are known to say so', () => {
    for (const open of [undefined, null, false] as const)
      expect(renderToStaticMarkup(<HelpLines lines={[line('A', { open })]} />)).not.toContain(
        words.help.openNow,
      )
    expect(renderToStaticMarkup(<HelpLines lines={[line('A', { open: true })]} />)).toContain(
      words.help.openNow,
    )
  })

  it('says whose number it is, where lines of several countries stand together', () => {
    expect(renderToStaticMarkup(<HelpLines lines={[line('A', { where: ['DE', 'AT'] })]} />)).toContain(
      'Germany and Austria',
    )
  })
})
