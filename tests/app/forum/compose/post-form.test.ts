import { describe, expect, it } from 'vitest'
import { BODY_LIMIT, readPostForm, TITLE_LIMIT, wishes } from '../../../../app/forum/compose/post-form'

const filled = { title: 'Long silence', body: 'We have not talked.', wish: 'heard', adult: 'yes' }

function read(change: Record<string, string | Blob | undefined>, kind: 'thread' | 'reply' = 'thread') {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...filled, ...change }))
    if (value !== undefined) form.set(name, value)
  return readPostForm(form, kind)
}

describe('a form', () => {
  it('that has everything has no fault', () => {
    expect(read({})).toEqual({
      ...{
        fields: {
          ...{
            title: 'Long silence',
            body: 'We have not talked.',
            wish: 'heard',
            adult: true,
            checked: false,
          },
          ...{ findable: false, notes: [], aiHelped: false },
        },
        faults: {},
      },
    })
  })

  it.each([
    ['an empty title', { title: '' }, { title: 'empty' }],
    ['a title of blanks', { title: ' \n ' }, { title: 'empty' }],
    ['a title of fillers', { title: 'ㅤㅤ' }, { title: 'empty' }],
    ['a title of Hangul fillers and blank Braille', { title: '\u115f\uffa0\u2800' }, { title: 'empty' }],
    ['a long title', { title: 'a'.repeat(TITLE_LIMIT + 1) }, { title: { over: 1 } }],
    ['no text', { body: undefined }, { body: 'empty' }],
    ['a text of what nobody sees', { body: '\u0000\u202e\ufeff' }, { body: 'empty' }],
    ['a long text', { body: 'a'.repeat(BODY_LIMIT + 12) }, { body: { over: 12 } }],
    ['a file for a text', { body: new Blob(['text']) }, { body: 'empty' }],
    ['no wish', { wish: '' }, { wish: 'choose' }],
    ['a wish we do not know', { wish: 'toString' }, { wish: 'choose' }],
    ['no word about being adult', { adult: undefined }, { adult: 'confirm-adult' }],
    ['another word about it', { adult: 'no' }, { adult: 'confirm-adult' }],
    [
      'nothing at all',
      { title: '', body: '', wish: '', adult: '' },
      {
        ...{ title: 'empty', body: 'empty', wish: 'choose', adult: 'confirm-adult' },
      },
    ],
  ])('with %s is told so', (_, change, faults) => {
    expect(read(change).faults).toEqual(faults)
  })

  it('takes what is just short enough', () => {
    const faults = read({ title: 'a'.repeat(TITLE_LIMIT), body: 'a'.repeat(BODY_LIMIT) }).faults
    expect(faults).toEqual({})
  })

  it.each(['❤️', '👍🏽', '?', '...', '🏳️‍🌈'])('takes %s as a reply, and as a title', typed => {
    expect(read({ title: undefined, wish: undefined, body: typed }, 'reply').faults).toEqual({})
    expect(read({ title: typed }).faults).toEqual({})
  })

  it('counts an emoji as one letter', () => {
    expect(read({ title: `${'👍'.repeat(61)}a` }).faults).toEqual({})
    expect(read({ title: '👨‍👩‍👧‍👦'.repeat(TITLE_LIMIT + 2) }).faults).toEqual({ title: { over: 2 } })
  })

  it('for a reply asks for neither title nor wish', () => {
    expect(read({ title: undefined, wish: undefined }, 'reply').faults).toEqual({})
  })

  it('offers four wishes', () => {
    for (const wish of wishes) expect(read({ wish }).faults).toEqual({})
    expect(wishes).toHaveLength(4)
  })
})
