import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, it } from 'vitest'
import { clusterQuestions } from '../../../../../app/answers/questions/clusters'
import { threadAction } from '../../../../../app/routes/forum/thread/view'
import { openQuestions } from '../../../../support/questions'
import { NOON } from '../../../../support/world'

it('somebody who keeps switching the request for an expert waits for the job like everybody, and holds nobody up', async () => {
  const { db, ada, ask, groupOf } = await openQuestions()
  const { threadId } = await ask(ada, 'Libido gone since sertraline', { wish: 'heard' })
  const viewer = { kind: 'member', session: ada.holder, staff: null }
  const context = { db, viewer, client: 'ada at home', now: NOON } as unknown as ActionFunctionArgs['context']
  const press = (intent: string) => {
    const form = new FormData()
    form.set('intent', intent)
    return threadAction(context, threadId, form)
  }
  await press('ask-expert')
  expect(await groupOf(threadId)).not.toBeNull()
  for (let n = 0; n < 10; n++) for (const intent of ['unask-expert', 'ask-expert']) await press(intent)
  expect(await groupOf(threadId)).toBeNull()
  await clusterQuestions(db, NOON)
  expect(await groupOf(threadId)).not.toBeNull()
})
