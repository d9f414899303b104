import { publishThread, someTitle } from './support/posts'
import { expect, heading, test, withoutAndWithScripts, words } from './support/test'

const PLAIN = [
  'I take 3*50mg or 2*50mg.',
  '30.',
  '40.',
  '50.',
  '1998. That was the year.',
  '- nothing.',
  'He left me. >:( ¯\\_(ツ)_/¯',
]
const ANSWERED = ['> You never talk', 'That is what was said, and it was *hard* to hear.']

withoutAndWithScripts(() => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('what was typed is what is previewed, shown and found', async ({ open }) => {
    const page = await open()
    const title = someTitle('What was typed')
    await page.goto('/b/amber/write')
    await page.getByRole('textbox', { name: words.write.titleLabel }).fill(title)
    await page
      .getByRole('textbox', { name: words.write.bodyLabel })
      .fill(`${PLAIN.join('\n')}\n\n${ANSWERED.join('\n')}`)
    await page.getByRole('radio', { name: words.wishes.heard.label }).check()
    await page.getByRole('checkbox', { name: words.write.adult }).check()

    const shown = page.locator('.prose').filter({ hasText: '3*50mg' })
    const asTyped = async () => {
      await expect(shown.getByRole('paragraph').first()).toHaveText(PLAIN.join(' '), { useInnerText: true })
      await expect(shown.getByRole('blockquote')).toHaveText('You never talk')
      await expect(shown.getByRole('paragraph').last()).toHaveText(
        'That is what was said, and it was hard to hear.',
      )
      await expect(shown.getByRole('emphasis')).toHaveText('hard')
      await expect(shown.getByRole('list')).toHaveCount(0)
    }
    await page.getByRole('button', { name: words.preview.button }).click()
    await expect(heading(page, words.preview.heading)).toBeVisible()
    await asTyped()
    await page.getByRole('button', { name: words.write.sendNew }).click()
    await page.getByRole('link', { name: words.sent.see }).click()
    await expect(heading(page, title)).toBeVisible()
    await asTyped()
  })

  test('an emoji is a reply; a title that nobody can see is none, and one too long says by how much', async ({
    forum,
    open,
  }) => {
    const { threadId } = await publishThread(forum.address, forum.moderator.wire)
    const page = await open()
    await page.goto(`/t/${threadId}/reply`)
    await page.getByRole('textbox', { name: words.write.bodyLabel }).fill('❤️')
    await page.getByRole('checkbox', { name: words.write.adult }).check()
    await page.getByRole('button', { name: new RegExp(`^${words.write.send}`) }).click()
    await page.waitForURL('**/sent/*')

    await page.goto('/b/amber/write')
    const title = page.getByRole('textbox', { name: words.write.titleLabel })
    const send = page.getByRole('button', { name: new RegExp(`^${words.write.send}`) })
    const { title: faults } = words.write.faults.byField
    await title.fill('ㅤㅤ')
    await page.getByRole('textbox', { name: words.write.bodyLabel }).fill('👍🏽')
    await send.click()
    await expect(page.getByRole('alert')).toContainText(faults.empty)
    await title.fill('👩‍👩‍👧'.repeat(132))
    await send.click()
    await expect(page.getByRole('alert')).toContainText('The title is 12 letters too long.')
    await expect(title).toHaveValue('👩‍👩‍👧'.repeat(132))
    await expect(page.getByRole('textbox', { name: words.write.bodyLabel })).toHaveValue('👍🏽')
  })
})
