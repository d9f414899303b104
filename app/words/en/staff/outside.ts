import type { AccessEnded } from '../../../../moderation/outside/outside-reviews'
import type { OutsideFault } from '../../../routes/review/outside/action'
import { f } from '../format'

const days = (n: number) => f.count(n, { one: 'day', other: 'days' })
const cases = (n: number) => f.count(n, { one: 'case', other: 'cases' })

export const outsideWords = {
  /** Somebody from outside the team, who is asked about single cases. */
  outside: {
    title: 'Cases for you',
    heading: 'Cases for you',
    caseTitle: 'A case for you',
    nav: 'Cases for you',
    lead: 'The team of this forum has asked you to look at these, as somebody who isn’t part of it. You see the text, what the automatic checks found, and what was decided. You don’t see who wrote it, or anything else they wrote.',
    none: 'Nothing is waiting for you. Thank you for your help.',
    done: 'Saved. The author will read what you decided, and your message.',
    until: (day: string) => `yours until ${day}`,
    kinds: {
      provisional: 'A decision to check',
      appeal: 'An appeal',
      case: 'A post to decide',
    },
    byOne:
      'One moderator decided this alone, as nobody else was there. Read the text, then say whether the decision should stay.',
    why: 'Your reason, which the author reads',
    whyHint: 'What you looked at, and why the decision stays or is reversed.',
    deciding:
      'The team can’t decide this one themselves, so it’s up to you. A serious reason holds provisionally until a second person has checked it.',
    ended: {
      late: {
        heading: 'Your time for this case is over',
        text: 'You can’t see it any more. If the team still needs you, they can send you a new link.',
      },
      decided: {
        heading: 'This case has been decided',
        text: 'Somebody decided it before you, or its author deleted the post. There’s nothing left for you to do here.',
      },
      'by-you': {
        heading: 'You’ve decided this case',
        text: 'Your decision is saved, and the author can read it. You can’t see the case any more. Thank you.',
      },
      own: {
        heading: 'This isn’t yours to decide',
        text: 'It’s about something you wrote or reported with this key. Tell whoever invited you that somebody else should look at it; you don’t have to say why. We don’t tell anyone.',
      },
    } satisfies Record<AccessEnded, { heading: string; text: string }>,
    faults: {
      changed: 'The author has edited the text since you opened it, so nothing was decided. Read it again.',
      'changed-task':
        'What has to be decided here has changed since you opened the page: the author may have appealed. Nothing was saved. What you wrote is below.',
      appealed: 'The author has appealed since you opened the page. Nothing was saved. Load the page again.',
      closed: 'This was decided, or the post was sent again, since you opened it. Nothing was saved.',
      'not-yours':
        'A moderator is looking at this case right now, so nothing was saved. Try again in twenty minutes.',
      own: 'It’s about something you wrote or reported yourself, so it isn’t yours to decide. Nothing was saved.',
      'look-first': 'First say what you’d decide, then you’ll see the first decision.',
      'proposal-open': 'A moderator has proposed a decision since you opened the page. Nothing was saved.',
    } satisfies Partial<Record<OutsideFault, string>> as Partial<Record<OutsideFault, string>> & {
      changed: string
    },

    invite: {
      title: 'Ask an independent reviewer',
      link: 'Ask an independent reviewer',
      heading: 'Ask an independent reviewer',
      lead: (n: number) =>
        `You get a link that works once, within ${days(n)}. Whoever opens it gets a key and sees the cases you tick, and nothing else, for ${days(n)} or until they’re decided.`,
      who: 'Send it to somebody you trust who isn’t on the team: a moderator of another forum, or a counsellor. It can’t be you, or whoever wrote the post.',
      cases: 'Which cases',
      nothing:
        'No case needs somebody from outside at the moment. You can ask about provisional decisions, about appeals that nobody here may decide and, while no other moderator is active, about any open case.',
      asked: (opened: boolean, day: string) =>
        opened
          ? `somebody has it until ${day}; a new link ends that`
          : `a link is out until ${day}; a new one replaces it`,
      made: (n: number, many: number) =>
        `We only show this link once. It works once, within ${days(n)}, and leads to ${cases(many)}.`,
      madeHow:
        'Give it to them in person, or in a message that only they can read. If it gets lost, come back here and create another: the old one ends.',
      faults: {
        'none-chosen': 'Tick at least one case.',
        'nothing-to-ask': 'Nothing there needs somebody from outside any more. No link was made.',
      },
      yours: {
        heading: 'This link is for somebody else',
        text: 'You’re signed in as a moderator of this forum, and this link is for somebody who isn’t. Send it on to them. It hasn’t been used.',
      },
      forOne: (n: number) =>
        `You’ll see ${cases(n)}, and nothing else on this forum that others can’t see. When they’re decided, your work is done.`,
      own: 'A case about what you wrote waits for somebody else. You can ask an independent reviewer.',
    },

    /** What authors are told. */
    author: {
      provisional:
        'One moderator decided this. Somebody from outside the team has been asked to check it; until then it holds provisionally.',
      agreed: 'A moderator decided this, and somebody from outside the team checked it and agreed. ',
      words: 'Message from whoever checked it',
      waits:
        'We’ve got your appeal. Nobody on the team may decide it, so somebody from outside the team has been asked to.',
      lead: 'Nobody on the team may decide your appeal, so somebody from outside the team has been asked to look at the decision, and will read it. They read your post and your appeal, make up their own mind, and only then see the first decision. Appealing never counts against you.',
      upheld: 'Somebody from outside the team read your post and your appeal, and came to the same decision.',
      reversed:
        'Somebody from outside the team read your post and your appeal, and reversed the first decision. If you were also paused from writing, that’s over.',
    },
  },
}
