import type { Deed, When } from './deed'

export const memberDeeds: (When & Deed & { story: string; line: number })[] = [
  {
    daysAgo: 4.1,
    story: 'member 0',
    line: 0,
    does: 'report',
    notice: {
      reason: 'recognised',
      guest: true,
      words: { note: 'With the age and the years it is plain in our village who this is.' },
    },
  },
  {
    daysAgo: 3.8,
    story: 'member 0',
    line: 0,
    does: 'decide',
    by: 'Ines',
    judgement: {
      outcome: 'hide',
      reason: 'identifies-someone',
      hide: ["I'm 41, together for eleven years."],
      words:
        'Someone thought they knew who you are. We’ve hidden your age and your years together. Everything that matters is still there.',
    },
  },
  { daysAgo: 3.1, story: 'member 0', line: 0, does: 'thank' },
  {
    hoursAgo: 1.5,
    story: 'member 5',
    line: 0,
    does: 'change',
    text: "Our first appointment is next week, and to practise we asked each other one question over breakfast: *what would you like more of?* I could say what I'd like less of, at length. For more I sat there with a spoon in my hand.\n\nHow did you find words for it? There is a list of such questions at https://example.com/breakfast that we took ours from.",
  },
]
