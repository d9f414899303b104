import type { LoaderFunctionArgs } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { claimCluster } from '../../../../../app/answers/questions/question-desk'
import { loader } from '../../../../../app/routes/answers/edit/write-answer'
import { en } from '../../../../../app/words/en'
import { professionals } from '../../../../../db/schema'
import { openQuestions } from '../../../../support/questions'
import { NOON } from '../../../../support/world'

it('an answer to a group begins with the group’s boards and themes ticked, and names those outside the author’s areas', async () => {
  const { db, hana, askTogether, groupOf } = await openQuestions()
  const scope = ['desire']
  await db.write(tx =>
    tx.update(professionals).set({ scope }).where(eq(professionals.staffId, hana.id)).returning(),
  )
  const [first = ''] = await askTogether()
  const groupId = (await groupOf(first)) ?? ''
  await claimCluster(db, { groupId, staff: hana, now: NOON })
  const viewer = { kind: 'member', staff: hana }
  const begin = (address: string) =>
    loader({
      request: new Request(`http://x/desk/write${address}`),
      context: { db, viewer, words: en, now: NOON } as unknown as LoaderFunctionArgs['context'],
      params: {},
    })
  const page = await begin(`?group=${groupId}`)
  expect(page.fields.boards).toEqual(['amber'])
  expect(page.fields.concerns.toSorted()).toEqual(['desire', 'medication'])
  expect(page.outside).toEqual(['medication'])
  expect((await begin('')).fields.concerns).toEqual([])
})
