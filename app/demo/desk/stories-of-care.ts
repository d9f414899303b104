import type { DeskStory } from './desk-deeds'

export const storiesOfCare: DeskStory[] = [
  {
    boardId: 'ember',
    title: 'The swimming pool, again',
    wish: 'heard',
    daysAgo: 10,
    hour: 17,
    untilDaysAgo: 6.8,
    lines: [
      {
        by: 'op',
        text: 'I got as far as the changing room this time. I sat there with my coat on until the lesson was over, and then I told everybody how nice it had been.',
        becomes: 'published',
      },
      {
        by: 'a',
        text: 'The changing room is further than I got last year. There is a quiet hour on Wednesdays in Ashcombe Vale, Marguerite at the desk knows why one comes, and nobody looks. The water was warmer than I thought.',
        becomes: 'published',
      },
    ],
    after: [
      {
        daysAgo: 6.5,
        line: 1,
        does: 'report',
        notice: {
          reason: 'recognised',
          guest: true,
          words: { note: 'I know who this is about. She would not want to stand here.' },
        },
      },
      {
        daysAgo: 6.3,
        line: 1,
        does: 'decide',
        by: 'Marlo',
        judgement: {
          outcome: 'hide',
          reason: 'identifies-someone',
          hide: ['in Ashcombe Vale', 'Marguerite at the desk knows why one comes,'],
        },
      },
      { daysAgo: 5.4, line: 1, does: 'thank' },
    ],
  },
  {
    boardId: 'cedar',
    title: 'My sister Ann says I should just tell him',
    wish: 'ideas',
    daysAgo: 9,
    hour: 21,
    untilDaysAgo: 5.9,
    lines: [
      {
        by: 'op',
        text: 'My sister Ann says everything to everybody, and people love her for it. I have been carrying one sentence around since Easter. How do you begin, when you are not like that?',
        becomes: 'published',
      },
      {
        by: 'a',
        text: 'With the sentence before it: there is something I would like to say, and I am scared of it. That one is true and it costs less.',
        becomes: 'published',
      },
    ],
    after: [
      { daysAgo: 5.6, line: 0, does: 'report', notice: { reason: 'recognised', guest: true } },
      {
        daysAgo: 5.3,
        line: 0,
        does: 'decide',
        by: 'Ines',
        judgement: { outcome: 'hide', reason: 'identifies-someone', hide: ['Ann'] },
      },
      {
        daysAgo: 4.9,
        line: 0,
        does: 'appeal',
        words:
          'There must be a hundred thousand Anns. Without the name it reads as if she were a secret, too.',
      },
      {
        daysAgo: 3.9,
        line: 0,
        does: 'judge',
        by: 'Marlo',
        verdict: {
          look: { outcome: 'publish', reason: 'within-rules' },
          verdict: 'reversed',
          words:
            'You’re right: a first name alone doesn’t identify anyone. It’s published as you wrote it, and we’ll be more careful with names.',
        },
      },
    ],
  },
  {
    boardId: 'birch',
    title: 'I laughed, and he thought it was about him',
    wish: 'experience',
    daysAgo: 8,
    hour: 20,
    untilDaysAgo: 6.9,
    strangers: { x: 'the one who stayed' },
    lines: [
      {
        by: 'op',
        text: 'It was the neighbours and their vacuum cleaner at midnight. He went quiet and has been quiet since. How do I get the joke back without making it worse?',
        becomes: 'published',
      },
      {
        by: 'x',
        text: 'I was furious with all of you last night. You had a hand to hold and you wrote about a vacuum cleaner. Today I read it again, and I would like to stay.',
        becomes: 'held',
        waits: 'fresh',
      },
    ],
    after: [
      {
        daysAgo: 6.6,
        line: 1,
        does: 'decide',
        by: 'Ines',
        judgement: { outcome: 'refuse', reason: 'hostility', measure: 'pause-7' },
      },
      {
        daysAgo: 6.1,
        line: 1,
        does: 'appeal',
        words: 'Please read the last sentence. I was saying that I am sorry, I am only not good at it.',
      },
      {
        daysAgo: 5.7,
        line: 1,
        does: 'judge',
        by: 'Marlo',
        verdict: {
          look: { outcome: 'publish', reason: 'within-rules-with-care' },
          verdict: 'reversed',
          words:
            'I read it to the end. It’s an apology, and a good one. It’s published now, the pause is over, and we’re sorry about the days in between.',
        },
      },
    ],
  },
  {
    boardId: 'dune',
    title: 'Three doctors, three opinions',
    wish: 'experience',
    daysAgo: 7,
    hour: 13,
    untilDaysAgo: 3.3,
    lines: [
      {
        by: 'op',
        text: 'One says nerves, one says skin, one says wait. I would like to know which of the three people here would listen to.',
        becomes: 'published',
      },
      {
        by: 'a',
        text: 'None of them. Leave off every tablet for a month and it goes by itself, it always does.',
        becomes: 'published',
      },
    ],
    after: [
      {
        daysAgo: 3,
        line: 1,
        does: 'report',
        notice: {
          reason: 'wrong',
          words: { note: 'My mother stopped hers like that and was in hospital within the week.' },
        },
      },
      { daysAgo: 2.8, line: 1, does: 'report', notice: { reason: 'wrong' } },
      {
        daysAgo: 2.6,
        line: 1,
        does: 'decide',
        by: 'Marlo',
        judgement: { outcome: 'ask', reason: 'claim-without-source' },
      },
    ],
  },
]
