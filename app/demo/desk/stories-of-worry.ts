import type { DeskStory } from './desk-deeds'

export const storiesOfWorry: DeskStory[] = [
  {
    boardId: 'fern',
    title: 'November, every year',
    wish: 'heard',
    daysAgo: 5,
    hour: 23,
    untilDaysAgo: 2.4,
    lines: [
      {
        by: 'op',
        text: 'Since the operation the evenings are long. My body is a house that somebody else has furnished. I do not want to live like this any more, and I have told nobody but you.',
        becomes: 'published',
        waits: 'fresh',
      },
    ],
    after: [
      {
        daysAgo: 2.35,
        line: 0,
        does: 'decide',
        by: 'Ines',
        judgement: {
          outcome: 'publish',
          reason: 'within-rules-with-care',
          words:
            'Thank you for telling us. It sounds like you’re carrying a lot, and you shouldn’t have to carry it alone. The people on the help lines beside your post are there at this hour, too. We’ll look here again.',
        },
      },
      {
        daysAgo: 2.34,
        line: 0,
        does: 'note',
        by: 'Ines',
        steps: ['read-twice', 'lines-shown', 'wrote', 'colleague', 'again'],
        told: 'Told Marlo by phone. No plan and no way named, a long tiredness. Somebody please look again the day after tomorrow.',
        againInDays: 2,
      },
      { daysAgo: 1.1, line: 0, does: 'thank' },
    ],
  },
  {
    boardId: 'grove',
    title: 'The house is so quiet',
    wish: 'heard',
    daysAgo: 9,
    hour: 22,
    untilDaysAgo: 7.4,
    lines: [
      {
        by: 'op',
        text: 'She has been gone for a year on Thursday. I set the table for two and noticed it only when I sat down. Tonight I want to die, and at the same time I have to be up at six for the dog.',
        becomes: 'published',
        waits: 'fresh',
      },
    ],
    after: [
      {
        daysAgo: 7.37,
        line: 0,
        does: 'decide',
        by: 'Marlo',
        judgement: {
          outcome: 'publish',
          reason: 'within-rules-with-care',
          words:
            'Thank you for writing this down tonight. I’m glad about the dog. The people on the help lines beside your post know nights like this. You don’t have to be sure how bad it is.',
        },
      },
      {
        daysAgo: 7.36,
        line: 0,
        does: 'note',
        by: 'Marlo',
        steps: ['read-twice', 'lines-shown', 'wrote', 'not-quoted', 'again'],
        told: 'Ines knows. The dog and the alarm at six are what to come back to.',
        againInDays: 1,
      },
      { daysAgo: 6.3, line: 0, does: 'look again', by: 'Ines' },
      { daysAgo: 6.2, line: 0, does: 'thank' },
    ],
  },
]
