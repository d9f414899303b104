import type { DeskStory } from './desk-deeds'

export const storiesOfHarm: DeskStory[] = [
  {
    boardId: 'birch',
    title: 'A prescription in my wallet for three weeks',
    wish: 'experience',
    daysAgo: 12,
    hour: 20,
    untilDaysAgo: 4.6,
    strangers: { x: 'the angry one' },
    lines: [
      {
        by: 'op',
        text: "The doctor was kind about it and wrote it down without a fuss. That was three weeks ago. It's still folded up behind my library card.\n\nI think that if I hand it in, then it's true. Did anybody else carry it around first?",
        becomes: 'published',
      },
      { by: 'x', text: 'Mine was in the glove box for a month. So, yes.', becomes: 'published' },
      {
        by: 'a',
        text: 'The chemist did not even look up. I had rehearsed a whole speech for her in the car.',
        becomes: 'published',
      },
      { by: 'x', text: 'Nobody looks up. That was the worst and the best of it.', becomes: 'published' },
      {
        by: 'x',
        text: "I'll say this much, it didn't mend what was wrong between the two of us.",
        becomes: 'published',
      },
      {
        by: 'x',
        text: "Men who need this should be ashamed of themselves, and so should whoever stays with them. You're all pathetic, the lot of you.",
        becomes: 'published',
      },
    ],
    after: [
      {
        daysAgo: 4.4,
        line: 5,
        does: 'report',
        notice: { reason: 'hostile', words: { note: 'It took him weeks to write here, and then this.' } },
      },
      { daysAgo: 4.3, line: 5, does: 'report', notice: { reason: 'hostile', guest: true } },
      {
        daysAgo: 4.2,
        line: 5,
        does: 'report',
        notice: { reason: 'other', words: { note: 'Is this allowed? I was about to write my own story.' } },
      },
      {
        daysAgo: 4,
        line: 5,
        does: 'decide',
        by: 'Marlo',
        judgement: {
          outcome: 'remove',
          reason: 'hostility',
          measure: 'pause-7',
          words:
            'You’re welcome here with your own story, and you will be again in a week. This one told people to be ashamed of what they’d just found the courage to write.',
        },
      },
      {
        daysAgo: 3.5,
        line: 5,
        does: 'appeal',
        words:
          'I was angry with myself more than with them. A week is a long time when this is the only place where I talk about it.',
      },
      {
        daysAgo: 2.4,
        line: 5,
        does: 'judge',
        by: 'Ines',
        verdict: {
          look: { outcome: 'remove', reason: 'hostility' },
          verdict: 'upheld',
          words:
            'I believe you meant it for yourself. Someone else read it, on a bad night, so it stays off the forum. The pause ends by itself, and I’d be glad to read what’s behind it.',
        },
      },
    ],
  },
  {
    boardId: 'amber',
    title: 'He has somebody at work',
    wish: 'heard',
    daysAgo: 14,
    hour: 21,
    untilDaysAgo: 12.6,
    strangers: { x: 'the one with the car park' },
    lines: [
      {
        by: 'op',
        text: 'He told me on Sunday, over the washing up. It is over, he says. I find that I believe him, and that it helps with nothing.',
        becomes: 'published',
      },
      {
        by: 'a',
        text: 'I believed mine, too. The believing and the hurting are in two different rooms.',
        becomes: 'published',
      },
      {
        by: 'x',
        text: 'I know which car is his and where he parks it. One of these evenings I am going to make sure that he never touches anybody again.',
        becomes: 'held',
        waits: 'fresh',
      },
    ],
    after: [
      {
        daysAgo: 12.3,
        line: 2,
        does: 'decide',
        by: 'Marlo',
        judgement: { outcome: 'refuse', reason: 'threat', measure: 'pause-30' },
      },
      { daysAgo: 12.1, line: 2, does: 'agree', by: 'Ines' },
    ],
  },
  {
    boardId: 'heath',
    title: 'Is it worth going when only one of us wants to?',
    wish: 'expert',
    daysAgo: 3,
    hour: 19,
    untilDaysAgo: 0.6,
    strangers: { x: 'the scornful one' },
    lines: [
      {
        by: 'op',
        text: 'I would like to see a counsellor. He says that talking to a stranger about us is not for him, and that he does not mind if I go. Is it any use to go alone?',
        becomes: 'published',
      },
      {
        by: 'a',
        text: 'I went alone for half a year. He came along in the seventh month, because I had stopped asking.',
        becomes: 'published',
      },
      {
        by: 'x',
        text: 'Of course he does not want to. Who would sit down with a nag like you and pay for it?',
        becomes: 'held',
        waits: 'fresh',
      },
    ],
    after: [
      {
        daysAgo: 0.2,
        line: 2,
        does: 'decide',
        by: 'Ines',
        judgement: {
          outcome: 'refuse',
          reason: 'hostility',
          measure: 'pause-1',
          words:
            'This would have been the first reply she read after writing for the first time, so I didn’t publish it. Take the evening off. You’re welcome again from tomorrow.',
        },
      },
    ],
  },
  {
    boardId: 'grove',
    title: 'The night before an appointment',
    wish: 'experience',
    daysAgo: 6,
    hour: 22,
    untilDaysAgo: 1.4,
    lines: [
      {
        by: 'op',
        text: 'I have waited five months for this appointment, and tonight I would give it away to anybody who asked. What did you do with the hours before?',
        becomes: 'published',
      },
      {
        by: 'a',
        text: 'I ironed. Shirts that nobody has worn since 2011. It was exactly right.',
        becomes: 'published',
      },
      {
        by: 'b',
        text: 'I skipped all of that. There is a man at the harbour who has the strong ones, no questions and no doctor, he brings them to the door on Fridays.',
        becomes: 'published',
      },
    ],
    after: [
      {
        daysAgo: 0.2,
        line: 2,
        does: 'report',
        notice: {
          reason: 'illegal',
          words: {
            why: 'It says where prescription medicines are sold without a prescription, and on which day.',
            law: 'The law on the sale of medicines',
            name: 'R. Winterling',
            mail: 'r.winterling@example.org',
          },
        },
      },
      {
        daysAgo: 0.1,
        line: 2,
        does: 'decide',
        by: 'Ines',
        judgement: {
          outcome: 'remove',
          reason: 'unlawful',
          words:
            'It says where prescription medicines are sold without a prescription. They can be dangerous with other tablets, and the law doesn’t allow us to publish it. You’re welcome to write about the rest.',
        },
      },
    ],
  },
]
