import type { ReportFaults } from '../../routes/reports/read-form'
import type { Sentences } from '../../ui/told-faults'
import { f } from './format'

export const recourseWords = {
  /** Having a say: reports, appeals, thanks, and what follows a hard case. */
  recourse: {
    report: {
      title: 'Report',
      link: 'Report',
      linkAnswer: 'Report something about this answer',
      heading: 'Tell the moderators',
      lead: 'A person looks at it and decides. Whoever wrote it is not told that somebody reported it, or who.',
      about: 'What you report',
      by: (name: string) => `${name} wrote:`,
      reason: 'What is it?',
      note: 'Anything we should know (you may leave this empty)',
      noteHint: 'Up to 2,000 letters. Leave out your own name and details.',
      legal: 'Only if it is against the law',
      legalHint: 'Fill this in if you chose “It is against the law”. It helps us to act fast.',
      why: 'Why is it against the law?',
      whyHint: 'A sentence or two is enough.',
      law: 'Which law, or which country’s (if you know)',
      name: 'Your name (only if you wish)',
      mail: 'Your e-mail address (only if you wish)',
      whoHint:
        'Nobody has to say who they are here, least of all to report that a child is harmed. If you do, it is kept sealed with this report, and deleted half a year after it was decided.',
      goodFaith: 'I confirm in good faith that this is accurate and complete.',
      danger: 'If somebody is in danger now, please call the emergency number first. We cannot send help.',
      send: 'Send the report',
      back: 'Back without reporting',
      earlier: 'See what came of an earlier report',
      limit:
        'You have sent several reports in a short time. Your words are still here; try again in an hour.',
      already:
        'You have reported this already. Somebody looks at it; your words are below if you want to keep them.',
      gone: 'This is not in view any more, so there is nothing left to report. Your words are below if you want to keep them.',
      expired: 'This page had been open for more than a day, so it was not sent. Press the button once more.',
      faults: {
        heading: 'Almost there. Please look at this:',
        reason: { choose: 'Choose what it is.' },
        note: { 'too-long': 'Keep it to 2,000 letters or fewer.' },
        why: {
          empty: 'Say in a sentence why it is against the law.',
          'too-long': 'Keep it to 2,000 letters or fewer.',
        },
        law: { 'too-long': 'Keep it to 200 letters or fewer.' },
        name: { 'too-long': 'Keep it to 200 letters or fewer.' },
        mail: {
          'too-long': 'Keep it to 200 letters or fewer.',
          'not-mail': 'Enter an email address like name@example.org, or leave it empty.',
        },
        'good-faith': { confirm: 'Confirm that you believe it is right.' },
      } satisfies Sentences<ReportFaults> & { heading: string },
    },

    sent: {
      title: 'Sent',
      heading: 'Thank you. It has arrived.',
      lead: 'A person will look at it.',
      code: 'Your reference',
      codeHint:
        'With it you can see what came of your report, without saying who you are. We show it once. Nobody else can find your report with anything but this.',
      none: 'Your reference was shown once, and not stored. Your report is with the moderators all the same.',
      where: 'See what came of it',
    },

    state: {
      title: 'A report',
      heading: 'What came of your report',
      lead: 'Type the reference that you were shown when you reported. It does not stand in the address.',
      label: 'Your reference',
      hint: 'Four groups of four. Capitals and hyphens do not matter.',
      button: 'Look it up',
      notFound: 'Not found yet',
      unknown: 'There is no report with this reference. Check each letter.',
      limited: 'Too many tries from here. Wait a few minutes and try again.',
      made: (day: string) => `Reported on ${day}.`,
      open: (day: string) => `It is waiting to be looked at. We aim to decide by ${day}.`,
      settled: (day: string) => `Decided on ${day}, by a person.`,
      outcomes: {
        kept: 'It stays as it is. A moderator read it and found nothing against the rules.',
        hide: 'Some words were hidden. The rest stays.',
        ask: 'It was taken from view, and its author was asked to change it.',
        refuse: 'It was not published.',
        remove: 'It was taken down.',
        withdrawn: 'Its author deleted it, so it isn’t there any more.',
        review: 'It was marked as out of date until somebody has checked it again.',
      },
      again: 'If you see it differently, you can report it again and say why.',
      court:
        'If it is about the law, you can also go to a court or to the authority for such things in your country.',
    },

    onCase: {
      heading: (n: number) => `${f.count(n, { one: 'report', other: 'reports' })}`,
      note: 'Said',
      why: 'Why it is against the law',
      law: 'Law or country',
      name: 'Name they gave',
      mail: 'E-mail they gave',
      nothing: 'No words with it.',
      forgotten: 'The words were deleted when their time was over.',
    },

    desk: {
      title: 'Reports on answers',
      heading: 'Reports on answers',
      lead: 'What readers told us about expert answers. They are not told who looked.',
      link: (n: number) => `Reports on answers (${f.number(n)})`,
      none: 'Nothing waits. Thank you.',
      note: 'For colleagues (you may leave this empty)',
      keep: 'Nothing to change',
      review: 'No longer show it as reviewed',
      reviewHint:
        'Readers then see that it is out of date until its author and a second reader have been over it again.',
      starterHint: 'A starter answer is not shown as reviewed. A professional can adopt it and change it.',
      toDesk: 'Open it on the desk',
      faults: {
        choose: 'Press one of the two buttons.',
        'too-long': 'Keep the note to 2,000 letters or fewer.',
        gone: 'Somebody else settled these reports meanwhile. Your note is below.',
      } satisfies Record<'choose' | 'too-long' | 'gone', string>,
    },

    appeal: {
      title: 'An appeal',
      link: 'Appeal this decision',
      until: (day: string) => `You can appeal until ${day}. Another moderator reads it, never the same one.`,
      heading: 'Appeal this decision',
      lead: 'A moderator who had nothing to do with it reads your post and your words, makes up their own mind, and only then sees what was decided. It changes nothing else: appealing never counts against you.',
      ends: 'If you delete the post meanwhile, the appeal ends with it.',
      label: 'What should they look at again?',
      hint: 'Up to 2,000 letters. What was misread, or what was not seen?',
      send: 'Send the appeal',
      back: 'Back to your post',
      closed: 'This can no longer be appealed. Your words are below if you want to keep them.',
      faults: {
        heading: 'Almost there. Please look at this:',
        empty: 'Write a sentence about what should be looked at again.',
        'too-long': 'Keep it to 2,000 letters or fewer.',
      },
      states: {
        open: {
          heading: 'Somebody else looks at it',
          text: 'Your appeal has arrived. A moderator who did not decide the first time reads it.',
        },
        upheld: {
          heading: 'Your appeal: the decision stays',
          text: 'Another moderator read your post and your words, and came to the same decision.',
        },
        reversed: {
          heading: 'Your appeal: you were right',
          text: 'Another moderator read your post and your words, and took the first decision back. If it came with a pause, that is over.',
        },
      },
      words: 'What they wrote to you',
      court:
        'You can also use an out-of-court dispute body (under the EU’s Digital Services Act), or go to court.',
      stale: 'It is with somebody else already.',
    },

    look: {
      title: 'An appeal',
      badge: 'appeal',
      intro:
        'Its author asks for another look at what was decided. You were not part of that. First say what you would do; then you see what was decided.',
      theirs: 'What the author asks',
      forgotten: 'Their words are not kept any more.',
      firstHeading: 'Your own view',
      firstHint: 'Noted once, and not shown to the author.',
      note: 'Note my view, and show the decision',
      yours: 'You would have chosen',
      decided: 'What was decided',
      told: 'The author was told',
      marked: 'The hidden words',
      heading: 'Your decision on the appeal',
      verdict: 'The first decision',
      upheld: 'Uphold it',
      reversed: 'Reverse it',
      reversedHint: 'The post is in view again, hidden words return, and a pause ends at once.',
      editHint: 'The changed version stays declined; the author may send it again.',
      words: 'To the author',
      wordsHint: 'Always needed. Warm and short: what you looked at again, and why you decide so.',
      button: 'Decide and tell the author',
      notDecided: 'Not decided yet',
      faults: {
        'verdict-missing': 'Choose: uphold it, or reverse it.',
        'look-first': 'Note your own view first.',
      },
    },

    crisis: {
      title: 'After a hard case',
      heading: 'What to do, step by step',
      lead: 'Nobody has to do all of it alone.',
      steps: 'Done',
      words: 'Words to begin with',
      wordsHint: 'Copy what fits into “To the author”, and make it your own.',
      note: 'Who was told, and what matters next',
      noteHint: 'For colleagues only, kept sealed. No quotes from the text.',
      day: 'Look again on',
      dayHint: 'Year, month, day: 2027-12-31. Leave it empty if nobody needs to.',
      save: 'Save these steps',
      saved: 'Saved.',
      dueHeading: 'To look at again',
      due: (day: string) => `since ${day}`,
      done: 'Done',
      doneFor: (title: string) => ` “${title}”`,
      back: 'Back to the case',
      faults: {
        heading: 'Not saved yet',
        note: 'Keep it to 2,000 letters or fewer.',
        day: 'Write the day as year, month, day: 2027-12-31. It cannot be past, and within a year.',
      },
    },

    after: {
      title: 'A breath',
      heading: 'That was a hard one. Thank you.',
      text: [
        'Take a moment before the next. Look out of the window, drink something, put both feet on the floor.',
        'If it stays with you, tell a colleague. Nobody here is meant to carry it alone, and saying so is part of the work.',
        'You can stop for today. What waits has other eyes too.',
      ],
      queue: 'Back to the queue',
    },

    thanks: {
      button: 'Say thank you',
      hint: 'The moderator sees a number, not who said it.',
      given: 'You said thank you. It reached them.',
      received: (n: number) =>
        `${f.count(n, { one: 'person', other: 'people' })} said thank you to you this week.`,
    },
  },
}
