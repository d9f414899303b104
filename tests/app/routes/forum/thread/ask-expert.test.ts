import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, it } from 'vitest'
import { clusterQuestions } from '../../../../../app/answers/questions/clusters'
import { action } from '../../../../../app/routes/forum/thread/ask-expert'
import { openQuestions } from '../../../../support/questions'
import { NOON } from '../../../../support/world'

it('somebody who keeps switching the request for an expert waits for the job like everybody, and holds nobody up', async () => {
  const { db, ada, ask, groupOf } = await openQuestions()
  const { threadId } = await ask(ada, 'Libido gone since sertraline', { wish: 'heard' })
  const viewer = { kind: 'member', session: ada.holder, staff: null }
  const context = { db, viewer, client: 'ada at home', now: NOON } as unknown as ActionFunctionArgs['context']
  const press = (said: string) => {
    const request = new Request('http://x/', { method: 'POST', body: new URLSearchParams({ press: said }) })
    return action({ request, context, params: { thread: threadId } })
  }
  await press('yes')
  expect(await groupOf(threadId)).not.toBeNull()
  for (let n = 0; n < 10; n++) for (const said of ['no', 'yes']) await press(said)
  expect(await groupOf(threadId)).toBeNull()
  await clusterQuestions(db, NOON)
  expect(await groupOf(threadId)).not.toBeNull()
})
