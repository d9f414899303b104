import type { BrakeKind, BrakeReason } from '../../../db/schema'
import { f } from './format'

type Until = { at: number; zone: string; day: number | null }
type Told = { because: BrakeReason; until: Until; slowMinutes: number | null; onBoard: boolean }

/** Stands behind another sentence, as one of its own. */
const reasons: Record<BrakeReason, string> = {
  'many-adverts': ' A lot of adverts are coming in.',
  'too-much': ' More is coming in than the team can read.',
  fault: ' There’s a technical fault.',
  other: '',
}

const until = ({ at, zone, day }: Until) => (day === null ? f.momentIn(zone, at) : f.date(day))
const pace = ({ slowMinutes, onBoard }: Told) =>
  `each person can send one post every ${f.duration(slowMinutes ?? 0)}${onBoard ? ' on this board' : ''}`
const kept = 'What you wrote is still here.'

export const brakedWords = {
  /** Said to whoever writes while the moderators have put the brake on. */
  braked: {
    /** Where they stand before they begin. */
    before: {
      'read-only': told =>
        `The moderators have stopped new posts until about ${until(told.until)}.${reasons[told.because]} You can still read, and delete what’s yours.`,
      'new-accounts': told =>
        `We aren’t making new keys until about ${until(told.until)}, so nobody new can write before then.${reasons[told.because]} If you have a key, you can write as usual.`,
      slow: told =>
        `The moderators have slowed ${told.onBoard ? 'this board' : 'the forum'} down until about ${until(told.until)}: ${pace(told)}.${reasons[told.because]}`,
      'first-posts': told =>
        `Until about ${until(told.until)}, moderators read more first posts than usual before others see them, so it can take longer.${reasons[told.because]}`,
    } satisfies Record<Exclude<BrakeKind, 'work'>, (told: Told) => string>,
    staff:
      'You can write because you’re on the team. Nobody else can, so readers could tell that a new post is by someone on the team.',
    help: 'Help lines are always there.',
    /** Asked of a newcomer's browser. */
    work: {
      before:
        'A lot is coming in at the moment, so your browser is doing a small sum before you send this. It takes a few seconds. Without JavaScript, please take at least a minute before you send.',
      again:
        'It wasn’t sent yet. A lot is coming in at the moment, so we ask the browsers of new writers for a small sum. Press the button again: it takes a few seconds. Without JavaScript, please wait a minute first. What you wrote is still here.',
    },
    /** When it was sent. */
    notSent: {
      'read-only': (told: Told) =>
        `It wasn’t sent: the moderators have stopped new posts until about ${until(told.until)}.${reasons[told.because]} ${kept} Copy it, or keep it as a draft if you have a key.`,
      'new-accounts': (told: Told) =>
        `It wasn’t sent: we aren’t making new keys until about ${until(told.until)}.${reasons[told.because]} ${kept} Copy it, and send it then.`,
      slow: (told: Told, leftMinutes: number) =>
        `It wasn’t sent yet: until about ${until(told.until)}, ${pace(told)}.${reasons[told.because]} You can send it in about ${f.within(leftMinutes)}. ${kept}`,
    },
  },
}
