import type { DeskStory } from './desk-deeds'

export const storiesToday: DeskStory[] = [
  {
    boardId: 'cedar',
    title: 'We agreed on Tuesdays, and now nobody says Tuesday',
    wish: 'ideas',
    daysAgo: 5,
    hour: 20,
    untilDaysAgo: 1.6,
    lines: [
      {
        by: 'op',
        text: 'It was a good plan on paper. Three Tuesdays went well, then somebody was ill, and since then the word has gone from the house. How do you pick up a plan that both of you are pretending to have forgotten?',
        becomes: 'published',
      },
      {
        by: 'a',
        text: 'We moved ours to the morning and never called it anything again.',
        becomes: 'published',
      },
      {
        by: 'b',
        text: 'Tuesdays, how sweet. If anybody would rather go on about this elsewhere, I am easy to find, ask around for the tall one.',
        becomes: 'published',
      },
    ],
    after: [
      {
        hoursAgo: 9,
        line: 2,
        does: 'report',
        notice: { reason: 'contact', words: { note: 'He has written this under other stories, too.' } },
      },
      { hoursAgo: 6, line: 2, does: 'report', notice: { reason: 'contact', guest: true } },
      {
        hoursAgo: 5,
        line: 2,
        does: 'report',
        notice: { reason: 'hostile', words: { note: 'The "how sweet" made me close the page.' } },
      },
      {
        hoursAgo: 3,
        line: 1,
        does: 'change',
        text: 'We moved ours to the morning and never called it anything again. I wrote down how, it is at https://example.com/mornings for whoever would like it.',
      },
    ],
  },
  {
    boardId: 'heath',
    title: 'A letter I will not send',
    wish: 'heard',
    daysAgo: 4,
    hour: 21,
    untilDaysAgo: 1.2,
    lines: [
      {
        by: 'op',
        text: 'The counsellor asked for a letter that nobody will read. Mine has one line so far: I miss being looked at. It took the whole evening.',
        becomes: 'published',
      },
      { by: 'a', text: 'That line is the letter. Leave it lying for a day.', becomes: 'published' },
      {
        by: 'b',
        text: 'You sound exactly like the woman two doors down from us. If it is you, the light in your kitchen was on until three.',
        becomes: 'published',
      },
    ],
    after: [
      {
        hoursAgo: 4,
        line: 2,
        does: 'report',
        notice: {
          reason: 'recognised',
          words: { note: 'It frightened me. I wrote the post above it, and I do not live there.' },
        },
      },
      {
        hoursAgo: 2,
        line: 0,
        does: 'change',
        title: 'A letter I may send',
        text: 'The counsellor asked for a letter that nobody will read. Mine has four lines now. If somebody would read it with me: quiet.letter@example.com',
      },
    ],
  },
  {
    boardId: 'ember',
    title: 'Long sleeves in July',
    wish: 'experience',
    daysAgo: 3,
    hour: 12,
    untilDaysAgo: 1.1,
    lines: [
      {
        by: 'op',
        text: 'He has never said one word about my arms. I have said all the words, in the mirror, for both of us. When did you stop covering up, and what came before that?',
        becomes: 'published',
      },
      {
        by: 'n',
        text: 'i am new here. mine are my legs. i stopped on a day when it was simply too hot and then nothing happened',
        becomes: 'held',
        waits: 'fresh',
      },
    ],
    after: [
      {
        hoursAgo: 7,
        line: 1,
        does: 'pass',
        by: 'Ines',
        as: 'question',
        note: 'I think it is fine, and I am not sure whether it is about more than legs. How do you read it?',
      },
    ],
  },
  {
    boardId: 'fern',
    title: 'The word nobody in our house uses',
    wish: 'ideas',
    daysAgo: 3,
    hour: 18,
    untilDaysAgo: 0.9,
    lines: [
      {
        by: 'op',
        text: 'It is menopause. There, I have written it. My husband says "the thing", my mother says "that time". What do you call it at home?',
        becomes: 'published',
      },
      {
        by: 'n',
        text: 'We call it the weather. There is a forecast on the fridge. First time I write here, hello.',
        becomes: 'held',
        waits: 'fresh',
      },
    ],
    after: [{ hoursAgo: 8, line: 1, does: 'pass', by: 'Ines', as: 'hand-on' }],
  },
]
