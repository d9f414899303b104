import { describe, expect, it } from 'vitest'
import { detectors } from '../../../moderation/signals/index'
import type { SignalKind } from '../../../moderation/signals/signal'
import { examples } from '../../eval/corpora'

/** What is asked of each: as good as the best rule we have, so that no change makes it worse unseen. */
const LEAST_SEEN = 0.95
const MOST_ALARMS = 0.02
const AT_LEAST = 60

describe.each<SignalKind>(['crisis', 'solicitation', 'advertising', 'under-18', 'health-claim'])(
  'the examples of %s',
  kind => {
    const rows = examples(kind)
    const detector = detectors.find(each => each.kind === kind)
    const seen = rows.filter(({ text }) => (detector?.detect(text).length ?? 0) > 0)
    const of = (fires: boolean) => rows.filter(row => row.fires === fires)

    it('are enough, each once, and as many look alike', () => {
      expect(of(true).length).toBeGreaterThanOrEqual(AT_LEAST)
      expect(of(false).length).toBeGreaterThanOrEqual(AT_LEAST)
      expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length)
    })

    it('are seen', () => {
      expect(seen.filter(({ fires }) => fires).length / of(true).length).toBeGreaterThanOrEqual(LEAST_SEEN)
    })

    it('are left alone where they only look alike', () => {
      expect(seen.filter(({ fires }) => !fires).length / of(false).length).toBeLessThanOrEqual(MOST_ALARMS)
    })
  },
)
