import { DAY, dayOf, HOUR } from '../../../db/clock'
import { quietSince } from '../calendar'
import type { Script } from '../story'

type Written = Pick<Script, 'boardId' | 'title' | 'wish' | 'lines'> & { daysAgo: number; hour: number }

const memberConversations: Written[] = [
  {
    daysAgo: 97,
    hour: 22,
    boardId: 'birch',
    title: 'Fine on holiday, gone at home',
    wish: 'experience',
    lines: [
      {
        by: 'op',
        text: "I'm 41, together for eleven years. On holiday everything is easy. We come home, I put the key in the door, and by the time the suitcases are in the hall I'm a bundle of nerves again and my body knows it.\n\nNothing is different. Same two people, same love. It's the bed at home where it first went wrong, and I think I've never really gone back into that room.\n\nDid anybody else lose it in one place and find it in another?",
        first: {
          text: "I'm 41, together for eleven years. On holiday everything is easy. We come home to number 9, Fuller's Row in Ashcombe Vale, I put the key in the door, and by the time the suitcases are in the hall I'm a bundle of nerves again and my body knows it.\n\nNothing is different. Same two people, same love. It's the bed at home where it first went wrong, and I think I've never really gone back into that room.\n\nDid anybody else lose it in one place and find it in another?",
          reason: 'identifies-someone',
        },
        becomes: 'published',
      },
      {
        by: 'a',
        text: "Yes. For me it was the ceiling. There's a crack in ours that I'd stared at on every bad evening, and one look at it was enough. We moved the bed to the other wall. I felt ridiculous carrying the mattress, and it helped all the same.",
        becomes: 'published',
      },
      {
        by: 'b',
        text: "On holiday nobody is waiting for the washing machine to finish. I'd look at the nerves, yes, but I'd also look at what else is in that hall with the suitcases.",
        becomes: 'published',
      },
      {
        by: 'op',
        text: "> what else is in that hall with the suitcases\n\nThe post. It's always the post. I open it before I take my coat off. I hadn't thought of that as having to do with anything.",
        becomes: 'published',
      },
      {
        by: 'a',
        text: "Leave the post till the morning, then, and see. It's an experiment that costs nothing.",
        becomes: 'published',
      },
    ],
  },
  {
    daysAgo: 69,
    hour: 21,
    boardId: 'heath',
    title: "What do I say when they ask why we've come?",
    wish: 'expert',
    lines: [
      {
        by: 'op',
        text: "We're on the waiting list, and there's a form. *Please describe the problem in your own words.* There are four lines for it.\n\nI've tried. The first go was an apology, the second one was a short story. What do the people who read these forms want to know? And is it all right if the two of us write different things?",
        becomes: 'published',
      },
      {
        by: 'a',
        text: "Ours was completely different from each other's, and the therapist was delighted. She laid them side by side and said: there, that's the first session.",
        becomes: 'published',
      },
      {
        by: 'b',
        text: 'Mine said "I don\'t know, but not this." It was enough.',
        becomes: 'published',
      },
      {
        by: 'op',
        text: "I've written 'We are very polite to each other.' It looks odd in the box, but it's true. Posted it today before I could improve it.",
        becomes: 'published',
      },
      {
        by: 'c',
        text: "That's the best four lines in one line I've seen. Good luck to you both.",
        becomes: 'published',
      },
    ],
  },
  {
    daysAgo: 44,
    hour: 1,
    boardId: 'cedar',
    title: 'Something I said in the night',
    wish: 'heard',
    lines: [
      {
        by: 'op',
        text: 'Written at one in the morning, and too close to home to stay.',
        becomes: 'withdrawn',
      },
      {
        by: 'a',
        text: 'Nothing you wrote here is too much. I hope you get some sleep.',
        becomes: 'published',
      },
      {
        by: 'b',
        text: 'Reading along. Be kind to yourself tomorrow.',
        becomes: 'published',
      },
    ],
  },
  {
    daysAgo: 19,
    hour: 20,
    boardId: 'amber',
    title: "It's a little better, and I'm afraid to say so",
    wish: 'heard',
    lines: [
      {
        by: 'op',
        text: "Something has moved. Not much, a few centimetres. Since we leave the post unopened and go for a walk first, there's been a hand on my back now and then, and my shoulders have stayed where they are.\n\nI don't dare to say it out loud at home. I'm afraid that if I say it, it turns into a promise, and then I'm back in the exam.\n\n*Added the day after:* I did say it, in the dark. The answer was 'I know. I wasn't going to say anything either.'",
        first: {
          text: "Something has moved. Not much, a few centimetres. Since we leave the post unopened and go for a walk first, there's been a hand on my back now and then, and my shoulders have stayed where they are.\n\nI don't dare to say it out loud at home. I'm afraid that if I say it, it turns into a promise, and then I'm back in the exam.",
          reason: null,
        },
        becomes: 'published',
      },
      {
        by: 'a',
        text: 'Two people keeping the same good secret. That made my evening.',
        becomes: 'published',
      },
      {
        by: 'b',
        text: 'Centimetres count. Ours came back like that, and each time I announced it like a weather forecast, it hid for a week. You may be wiser than I was.',
        becomes: 'published',
      },
      {
        by: 'op',
        text: 'A weather forecast! I do that with everything. Thank you both.',
        becomes: 'published',
      },
      {
        by: 'c',
        text: "Could be that it's already too late to make it a promise, since you've both said it and nothing fell over.",
        becomes: 'published',
      },
    ],
  },
  {
    daysAgo: 5,
    hour: 19,
    boardId: 'fern',
    title: 'New tablets, and a question about them',
    wish: 'expert',
    lines: [
      {
        by: 'op',
        text: "I've been put on something for my blood pressure and I'm watching myself like a hawk again. I found a page that says these tablets take the wish away in 80% of people and that one should stop them at once: example.com/wish-thief\n\nIs that so? I don't want to lose the few centimetres that we've gained.",
        becomes: 'asked',
        reason: 'claim-without-source',
      },
    ],
  },
  {
    daysAgo: 2,
    hour: 18,
    boardId: 'cedar',
    title: 'I was asked what I would like, and had no words',
    wish: 'ideas',
    lines: [
      {
        by: 'op',
        text: "Our first appointment is next week, and to practise we asked each other one question over breakfast: *what would you like more of?* I could say what I'd like less of, at length. For more I sat there with a spoon in my hand.\n\nHow did you find words for it? I'm not shy in general. It's as if that page in the dictionary were missing.",
        becomes: 'published',
      },
      {
        by: 'a',
        text: "I began with weather and food. 'More slow.' 'More Sunday.' Nobody said it had to be a sentence.",
        becomes: 'published',
      },
      {
        by: 'b',
        text: 'We each wrote five things on slips of paper, put them in a mug and drew one. Two of mine were about sleep. It counted, and we laughed, and the sixth one I could say.',
        becomes: 'published',
      },
      {
        by: 'op',
        text: "> More Sunday.\n\nThat's it, that's the whole page. I've put it on the fridge.",
        becomes: 'published',
      },
      {
        by: 'c',
        text: 'From somebody who had the dictionary and still kept silent: the spoon was an answer too, and it sounds as though it was heard.',
        becomes: 'published',
      },
      {
        by: 'd',
        text: "May I steal the breakfast question? We're at the stage of 'fine'.",
        becomes: 'published',
      },
    ],
  },
]

export const memberScripts = (now: number): Script[] =>
  memberConversations.map(({ daysAgo, hour, ...conversation }, n) => ({
    ...conversation,
    name: `member ${n}`,
    printed: 'op',
    startsAt: (dayOf(now) - daysAgo) * DAY + hour * HOUR,
    endsBy: quietSince(now),
  }))
