import { corpus } from './corpora'
import { type Findings, share } from './figures'
import { has } from './read'

const caught = ({ text }: { text: string }) => has(text, 'advertising', 'solicitation')

/** A notice of that board's robot, with links, that stands among the posts some fifty times under as many names. */
export const ROBOT = /^Comment\. u\/\S+,? it looks like you're trying to post/

/** Caught: read as advertising or as an offer. Links and numbers are counted elsewhere, not here. */
export function spam(): Findings {
  const rows = corpus<{ label: 0 | 1 }>('spam') ?? []
  const sold = rows.filter(({ label }) => label === 1)
  const honest = rows.filter(({ label }) => label === 0)
  const counselling = corpus('counselling-questions') ?? []
  const relationships = (corpus('relationship-posts') ?? []).filter(({ text }) => !ROBOT.test(text))
  return {
    figures: [
      share('spam: caught', sold, caught, { atLeast: 0.85 }),
      share('spam: alarms on private messages', honest, caught),
      share('spam: alarms on questions to counsellors', counselling, caught, { atMost: 0.015 }),
      share('spam: alarms on posts about relationships', relationships, caught),
    ],
    worst: [
      { name: 'spam: missed', ids: sold.filter(row => !caught(row)).map(({ id }) => id) },
      { name: 'spam: alarms', ids: [...honest, ...counselling].filter(caught).map(({ id }) => id) },
    ],
  }
}
