import type { DeskStory } from './desk-deeds'

export const storiesOfRemedies: DeskStory[] = [
  {
    boardId: 'dune',
    title: 'Something for everybody here',
    wish: 'ideas',
    daysAgo: 12,
    hour: 9,
    untilDaysAgo: 11,
    strangers: { op: 'the seller' },
    lines: [
      {
        by: 'op',
        text: 'I have what all of you need. Our cream takes the pain away in a week, money back. Order now at example.com/cream and say that I sent you.',
        becomes: 'held',
        waits: 'fresh',
      },
    ],
    after: [
      {
        daysAgo: 10.8,
        line: 0,
        does: 'decide',
        by: 'Marlo',
        judgement: { outcome: 'refuse', reason: 'advertising', measure: 'pause-1' },
      },
    ],
  },
  {
    boardId: 'dune',
    title: 'No more pain, here is how',
    wish: 'ideas',
    daysAgo: 7,
    hour: 9,
    untilDaysAgo: 6.4,
    strangers: { op: 'the seller' },
    lines: [
      {
        by: 'op',
        text: 'Last chance for the cream that I wrote about. Half price today, order now at example.com/cream before somebody takes this down again.',
        becomes: 'held',
        waits: 'fresh',
      },
    ],
    after: [
      {
        daysAgo: 6.2,
        line: 0,
        does: 'decide',
        by: 'Ines',
        judgement: {
          outcome: 'refuse',
          reason: 'advertising',
          measure: 'close',
          words:
            'This is the second advert, one day after a pause for the first. People come here in pain, and nobody is allowed to sell to them, so you can’t write here any more.',
        },
      },
      { daysAgo: 6, line: 0, does: 'agree', by: 'Marlo' },
    ],
  },
  {
    boardId: 'fern',
    title: 'What my grandmother grew',
    wish: 'experience',
    daysAgo: 8,
    hour: 18,
    untilDaysAgo: 5.5,
    lines: [
      {
        by: 'op',
        text: 'She had a bed of herbs for everything that women of her village did not speak about. I make the tea now, mostly because it smells of her kitchen. Does anybody else have something like that?',
        becomes: 'published',
      },
      {
        by: 'a',
        text: 'Sage, for the hot nights. I could not say whether it helps. I sleep better for having made it.',
        becomes: 'published',
      },
    ],
    after: [
      {
        daysAgo: 5.2,
        line: 0,
        does: 'report',
        notice: {
          reason: 'illegal',
          guest: true,
          words: { why: 'Herbs are medicines, and this one has no licence.' },
        },
      },
      {
        daysAgo: 5,
        line: 0,
        does: 'decide',
        by: 'Marlo',
        judgement: { outcome: 'remove', reason: 'unlawful' },
      },
      {
        daysAgo: 4.8,
        line: 0,
        does: 'decline',
        by: 'Ines',
        note: 'I read it twice: it names no dose, sells nothing and promises nothing. It is a memory of a kitchen. I would let it stand.',
      },
      {
        daysAgo: 4.7,
        line: 0,
        does: 'decide',
        by: 'Ines',
        judgement: { outcome: 'publish', reason: 'within-rules' },
      },
    ],
  },
]
