import { expect, it } from 'vitest'
import { helpAskedBy } from '../../../moderation/signals/crisis/help-asked'
import type { Signal, SignalKind } from '../../../moderation/signals/signal'
import { triagePost } from '../../../moderation/triage'

const kinds: SignalKind[] = [
  ...(['crisis', 'contact', 'link', 'shouting', 'violence', 'under-18', 'personal', 'solicitation'] as const),
  ...(['advertising', 'hostility', 'health-claim', 'language', 'unreadable', 'unchecked'] as const),
]

it('the same help is offered while writing as after sending', () => {
  const signals = kinds.flatMap(kind =>
    (['weak', 'strong'] as const).map((strength): Signal => ({ kind, strength, because: 'x', where: [] })),
  )
  for (const signal of signals)
    expect(helpAskedBy([signal]), `${signal.kind} ${signal.strength}`).toEqual(
      triagePost([signal], { publishedPosts: 9 }).help,
    )
  expect(helpAskedBy(signals).toSorted()).toEqual(triagePost(signals, { publishedPosts: 9 }).help.toSorted())
})
