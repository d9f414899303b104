import { eq } from 'drizzle-orm'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { searchAnswers } from '../../../app/answers/library'
import { confirmAnswer } from '../../../app/answers/peer-review'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { readPinned } from '../../../app/answers/shown-answers'
import { AnswerBy, AnswerText } from '../../../app/routes/answers/library/answer-text'
import { PinnedAnswers } from '../../../app/ui/pinned-answers'
import { professionals } from '../../../db/schema'
import { openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

/** What a reader reads of a page: its words without the links. */
const read = (html: string) => html.replace(/<\/?a[^>]*>/g, '')

async function page(answer: Awaited<ReturnType<typeof readPublicAnswer>>) {
  if (!answer) throw new Error('not shown')
  return renderToStaticMarkup(
    <>
      <AnswerBy {...answer} />
      <AnswerText {...answer} />
    </>,
  )
}

test('a reviewed answer says by whom, second reader, when, and until when', async () => {
  const { db, hana, publish } = await openDesk()
  const html = await page(await readPublicAnswer(db.read, await publish(hana), TODAY))
  expect(read(html)).toContain('Written by Dr Hana Levin, psychosexual therapist.')
  expect(html).toContain(`<a href="/who/${hana.id}" dir="auto">Dr Hana Levin</a>`)
  expect(read(html)).toContain('Peer reviewed by Dr Tomas Levin, psychosexual therapist.')
  expect(html).toContain('Published on 24 November 2026.')
  expect(html).toContain(
    '<a href="https://doi.org/10.1000/xyz" rel="noreferrer noopener nofollow" dir="auto">A paper</a> <span class="quiet">doi:10.1000/xyz</span>',
  )
  expect(html).toContain('This is general information, not a diagnosis. Don’t stop a medicine on your own.')
  expect(html.indexOf('In short')).toBeLessThan(html.indexOf('<em>together</em>'))
})

test('an answer past its review date says so, and names no review', async () => {
  const { db, hana, publish } = await openDesk()
  const id = await publish(hana, { reviewByDay: TODAY + 3 })
  const html = await page(await readPublicAnswer(db.read, id, TODAY + 4))
  expect(html).toContain('Due for review: this was last reviewed on 24 November 2026 and may be out of date.')
  expect(html).not.toMatch(/Peer reviewed|psychosexual therapist|Next review by/)
  const found = renderToStaticMarkup(
    <PinnedAnswers answers={await searchAnswers(db.read, ['words'], TODAY + 4)} />,
  )
  expect(found).toContain('Due for review: last reviewed 24 November 2026')
  expect(found).not.toContain('· reviewed')
})

test('a starter answer says that nobody here has reviewed it', async () => {
  const { db, plant } = await openDesk()
  await plant('old', ['amber'])
  const html = await page(await readPublicAnswer(db.read, 'old', TODAY + 1000))
  expect(html).toContain('Starter answer. Not yet reviewed by a professional on this forum.')
})

test('a pinned card is the question, the gist and one line by whom', async () => {
  const { db, hana, plant, publish } = await openDesk()
  await plant('old', ['cedar'])
  const id = await publish(hana, { easy: '' })
  const html = renderToStaticMarkup(<PinnedAnswers answers={await readPinned(db.read, 'cedar', TODAY)} />)
  expect(html).toContain(
    `<a href="/a/${id}" dir="auto">Why do we talk so little about it?</a><p dir="auto">Because nobody taught us the words.</p>`,
  )
  expect(read(html)).toContain('Dr Hana Levin, psychosexual therapist · reviewed 24 November 2026')
  expect(html).toContain('Starter answer, not yet reviewed')
})

test('the gist of a long text ends at a word', async () => {
  const { db, hana, publish } = await openDesk()
  await publish(hana, { easy: 'word '.repeat(100).trim() })
  const [answer] = await readPinned(db.read, 'cedar', TODAY)
  expect(answer?.short).toMatch(/^(word )+word…$/)
  expect(answer?.short.length).toBeLessThanOrEqual(180)
})

test('markup in an answer stays text', async () => {
  const { db, hana, publish } = await openDesk()
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) '.repeat(4)
  const id = await publish(hana, {
    body: hostile,
    easy: hostile,
    sources: [{ title: '<b>t</b>', url: 'https://example.org/"><b>' }],
  })
  const html = await page(await readPublicAnswer(db.read, id, TODAY))
  expect(html).not.toMatch(/<script|<img|<b>|href="javascript/)
})

test('an answer says that its author’s credential ended, and on which day', async () => {
  const { db, hana, publish } = await openDesk()
  const id = await publish(hana)
  const withdraw = (staffId: string) =>
    db.write(tx =>
      tx.update(professionals).set({ endedDay: TODAY }).where(eq(professionals.staffId, staffId)).returning(),
    )
  const expired = await page(await readPublicAnswer(db.read, id, TODAY + 401))
  expect(expired).toContain('its author’s credential ended on 29 December 2027')
  await withdraw(hana.id)
  const html = await page(await readPublicAnswer(db.read, id, TODAY))
  expect(html).toContain('Due for review: its author’s credential ended on 24 November 2026')
  expect(html).not.toMatch(/Peer reviewed|psychosexual therapist|Next review by/)
  expect(await readPinned(db.read, 'cedar', TODAY)).toEqual([])
})

test('a second reader whose credential ended is no longer shown with it', async () => {
  const { db, hana, tomas, send } = await openDesk()
  const answerId = await send(hana)
  await confirmAnswer(db, { answerId, staff: tomas, version: 1, now: NOON })
  const before = read(await page(await readPublicAnswer(db.read, answerId, TODAY)))
  expect(before).toContain('Peer reviewed by Dr Tomas Levin, psychosexual therapist.')
  await db.write(tx =>
    tx
      .update(professionals)
      .set({ endedDay: TODAY + 1 })
      .where(eq(professionals.staffId, tomas.id))
      .returning(),
  )
  const after = read(await page(await readPublicAnswer(db.read, answerId, TODAY + 1)))
  expect(after).toContain('Peer reviewed by Dr Tomas Levin, whose credential has since ended.')
})
