import { describe, expect, it } from 'vitest'
import { checkDirectories, directories } from '../../../../../app/referrals/directory'
import { checkHelpLines, helpLines } from '../../../../../app/referrals/help-line'
import {
  directoryFields,
  helpLineFields,
  readDirectoryForm,
  readHelpLineForm,
  slugOf,
} from '../../../../../app/routes/referrals/listings/read-listing-form'

const TODAY = '2026-11-24'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const place = {
  ...{ name: 'A place', about: 'Somebody listens.', url: 'https://example.org/', 'kinds-counsellor': 'yes' },
  ...{ cost: 'free', online: 'yes', countries: 'gb, ie', languages: 'EN', grade: 'A', witness: 'Its page.' },
  state: 'verified',
}
const line = {
  ...{ name: 'A line', kind: 'crisis', countries: 'GB', grade: 'A', witness: 'Its page.', state: 'verified' },
  contacts: 'call 0800 111\ntext HOME to 741741\nmail help@example.org\nchat https://www.example.org/chat/',
}

describe('the form of a listed place', () => {
  it('saved as it stands changes nothing, for every entry that comes with the forum', () => {
    for (const entry of directories) {
      const form = formOf({ ...directoryFields(entry), state: entry.state })
      expect(readDirectoryForm(form, entry, TODAY)).toMatchObject({ faults: {}, looked: false })
      expect(readDirectoryForm(form, entry, TODAY).entry, entry.id).toEqual(entry)
    }
    for (const entry of helpLines) {
      const form = formOf({ ...helpLineFields(entry), state: entry.state })
      expect(readHelpLineForm(form, entry, TODAY).faults, entry.id).toEqual({})
      expect(readHelpLineForm(form, entry, TODAY).entry, entry.id).toEqual(entry)
    }
  })

  it('lets a body without an address stand as a name, and never as looked at', () => {
    const nameOnly = { ...place, url: '', state: 'not-yet-verified' }
    expect(readDirectoryForm(formOf(nameOnly), null, TODAY)).toMatchObject({
      faults: {},
      entry: { url: null, state: 'not-yet-verified' },
    })
    const asVerified: Record<string, string>[] = [{ state: 'verified' }, { looked: 'yes' }]
    for (const more of asVerified)
      expect(readDirectoryForm(formOf({ ...nameOnly, ...more }), null, TODAY).faults).toEqual({
        url: 'empty',
      })
  })

  it('forgets opening hours that were said in other words', () => {
    const before = helpLines.find(({ id }) => id === 'dk-livslinien') ?? null
    const fields = before && { ...helpLineFields(before), state: 'verified' }
    const read = (hours: string) => readHelpLineForm(formOf({ ...fields, hours }), before, TODAY).entry
    expect(read(before?.hours ?? '').open).toEqual(before?.open)
    expect(read('Mondays').open).toBeUndefined()
    expect(read('24/7').open).toBe('24/7')
  })

  it('makes entries that the lists would take', () => {
    const directory = readDirectoryForm(formOf(place), null, TODAY)
    expect(directory.faults).toEqual({})
    expect(directory.entry).toMatchObject({ countries: ['GB', 'IE'], languages: ['en'], online: true })
    expect(checkDirectories([{ ...directory.entry, id: 'a-place' }])).toEqual([])
    const helpLine = readHelpLineForm(formOf(line), null, TODAY)
    expect(helpLine.faults).toEqual({})
    expect(checkHelpLines([{ ...helpLine.entry, id: 'a-line' }])).toEqual([])
    expect(helpLine.entry.contacts.map(({ href }) => href)).toEqual([
      ...['tel:0800111', 'sms:741741', 'mailto:help@example.org', 'https://www.example.org/chat/'],
    ])
  })

  it('needs a name, a text and a witness that somebody can see', () => {
    const unseen = { name: '\u3164', about: '\u2800', witness: '\u200b' }
    const { faults } = readDirectoryForm(formOf({ ...place, ...unseen }), null, '2026-11-24')
    expect(faults).toEqual({ name: 'empty', about: 'empty', witness: 'empty' })
  })

  it.each([
    ['name', '', 'empty'],
    ['name', 'x'.repeat(201), 'too-long'],
    ['url', 'http://example.org', 'not-https'],
    ['url', 'javascript:alert(1)', 'not-https'],
    ['countries', 'UK', 'not-countries'],
    ['countries', '*, GB', 'not-countries'],
    ['languages', 'english', 'not-languages'],
    ['kinds-counsellor', '', 'none-chosen'],
    ['cost', 'cheap', 'choose'],
    ['grade', 'Z', 'choose'],
  ])('says beside the field that %s cannot be “%s”', (field, value, fault) => {
    const { faults, fields } = readDirectoryForm(formOf({ ...place, [field]: value }), null, TODAY)
    expect(Object.values(faults)).toEqual([fault])
    expect(fields[field]).toBe(value)
  })

  it.each(['', 'ring 0800 111', 'call me', 'web http://example.org', 'text HOME', 'mail somebody'])(
    'takes no way to reach a line like “%s”',
    contacts => {
      expect(Object.keys(readHelpLineForm(formOf({ ...line, contacts }), null, TODAY).faults)).toEqual([
        'contacts',
      ])
    },
  )

  it('calls what was seen in one place only verified when somebody looked', () => {
    const seenOnce = { ...place, grade: 'C' }
    expect(readDirectoryForm(formOf(seenOnce), null, TODAY).faults).toEqual({ state: 'needs-look' })
    const looked = readDirectoryForm(formOf({ ...seenOnce, looked: 'yes' }), null, TODAY)
    expect(looked).toMatchObject({ faults: {}, looked: true })
    expect(looked.entry).toMatchObject({ state: 'verified', verifiedOn: TODAY })
  })
})

it('an id is made from a name', () => {
  expect(slugOf('Dr. Müller’s clinic (UK)')).toBe('dr-muller-s-clinic-uk')
  expect(slugOf('相談')).toBe('')
})
