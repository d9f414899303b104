import type { AppealFaults } from '../../routes/forum/my-posts/appeal'
import type { RemovalFaults } from '../../routes/reports/about-me'
import type { ReportFaults } from '../../routes/reports/read-report-form'
import type { Sentences } from '../../ui/fault-sentences'
import { f, tooLong } from './format'

export const reportsAndAppealsWords = {
  /** Having a say: reports, appeals, thanks, and what follows a hard case. */
  reportsAndAppeals: {
    report: {
      title: 'Report',
      link: 'Report',
      linkTo: (persona: string, start: string) => `Report what ${persona} wrote: “${start}…”`,
      linkAnswer: 'Report this answer',
      heading: 'Report to the moderators',
      lead: 'A moderator looks at it and decides. We don’t tell the author that someone reported it, or who.',
      about: 'What you’re reporting',
      by: (name: string) => `${name} wrote:`,
      reason: 'What’s wrong with it?',
      note: 'Anything else we should know (optional)',
      noteHint: 'Up to 2,000 characters. Leave out your own name and details.',
      legal: 'Only if it’s against the law',
      legalHint: 'Fill this in if you chose “It’s against the law”. It helps us act quickly.',
      why: 'Why is it against the law?',
      whyHint: 'A sentence or two is enough.',
      law: 'Which law, or which country’s law (if you know)',
      name: 'Your name (optional)',
      mail: 'Your email address (optional)',
      whoHint:
        'You don’t have to say who you are, including when you report harm to a child. If you do, we encrypt your details with this report and delete them six months after it’s decided.',
      goodFaith: 'I confirm in good faith that this is accurate and complete.',
      danger: 'If someone is in danger now, please call the emergency number first. We can’t send help.',
      aboutMe: 'Is it about you, or someone you look after?',
      aboutMeLink: 'Ask us to take it down',
      send: 'Send report',
      back: 'Go back without reporting',
      earlier: 'Check an earlier report',
      limit:
        'Several reports came from your network in a short time. What you wrote is still here. Please try again in an hour.',
      already:
        'You’ve already reported this, and a moderator will look at it. What you wrote is below if you want to keep it.',
      gone: 'This isn’t on the forum any more, so there’s nothing to report. What you wrote is below if you want to keep it.',
      expired:
        'This page was open for more than a day, so we didn’t send your report. Please press the button again.',
      faults: {
        heading: 'Almost there. Please check this:',
        reason: { choose: 'Choose what’s wrong with it.' },
        note: { 'too-long': tooLong('This', 2_000) },
        why: {
          empty: 'Say why it’s against the law.',
          'too-long': tooLong('This', 2_000),
        },
        law: { 'too-long': tooLong('This', 200) },
        name: { 'too-long': tooLong('This', 200) },
        mail: {
          'too-long': tooLong('This', 200),
          'not-mail': 'Enter an email address like name@example.org, or leave it empty.',
        },
        'good-faith': { confirm: 'Confirm that your report is accurate and complete.' },
      } satisfies Sentences<ReportFaults> & { heading: string },
    },

    /** Somebody who is described in a text and may have no account. */
    aboutMe: {
      title: 'A request',
      heading: 'Ask us to take it down',
      lead: 'You don’t need an account, and you don’t have to prove who you are. A moderator reads this and decides. The author learns that words were hidden or removed, and why, but not that you asked.',
      who: 'Who is it about?',
      whoChoices: {
        me: 'Me',
        child: 'A child or someone else I look after',
        other: 'Someone who agreed that I ask for them',
      },
      about: 'Which words are about you, or about them?',
      aboutHint: 'Copy them here, or say where they are. Up to 2,000 characters.',
      asks: 'What should we do?',
      asksChoices: {
        hide: 'Hide the words that show who it is, and leave the rest',
        remove: 'Take down the whole text',
      },
      note: 'Anything else we should know (optional)',
      noteHint: 'For example, who could recognise you from it. Please don’t send documents or ID.',
      kept: 'Only moderators see this. We encrypt it and delete it six months after the decision.',
      send: 'Send request',
      gone: 'This isn’t on the forum any more, so there’s nothing to take down. What you wrote is below if you want to keep it.',
      faults: {
        heading: 'Almost there. Please check this:',
        who: { choose: 'Choose who it’s about.' },
        about: { empty: 'Say which words it is. “All of it” is enough.', 'too-long': tooLong('This', 2_000) },
        asks: { choose: 'Choose what we should do.' },
        note: { 'too-long': tooLong('This', 2_000) },
      } satisfies Sentences<RemovalFaults> & { heading: string },
      find: {
        link: 'Has someone written about you?',
        heading: 'Has someone written about you?',
        lead: 'People write here about their own lives, and other people are part of those. They’re asked to leave out anything that shows who someone is. If you recognise yourself all the same, you can ask us to hide it or take it down.',
        how: 'Open the text on the forum and choose “Report”, then “Ask us to take it down”. Or paste its address here.',
        label: 'Address of the conversation or answer',
        hint: 'As it’s shown at the top of your browser.',
        button: 'Continue',
        unread: 'Paste the whole address, as it’s shown at the top of your browser.',
        unknown: 'There’s nothing on the forum at this address. It may have been removed already.',
      },
    },

    sent: {
      title: 'Sent',
      heading: 'Thank you, we’ve got your report',
      lead: 'A moderator will look at it. Use your reference to see by when, and what they decided.',
      code: 'Your reference',
      codeHint:
        'Use this to check what happened to your report, without saying who you are. We only show it once, so keep it if you want to check.',
      none: 'We showed your reference once, and we don’t store it. The moderators have still got your report.',
      where: 'Check your report',
      back: 'Back to where you were',
    },

    state: {
      title: 'A report',
      heading: 'Check your report',
      lead: 'Enter the reference we showed you when you sent your report. It won’t be in the page’s address.',
      label: 'Your reference',
      hint: 'Four groups of four characters. Capitals and hyphens don’t matter.',
      button: 'Check report',
      notFound: 'Not found',
      unknown: 'We can’t find a report with this reference. Check each character.',
      limited: 'Too many tries from your connection. Wait a few minutes and try again.',
      made: (day: string) => `Reported on ${day}.`,
      open: (day: string) => `It’s waiting for a moderator. We aim to decide by ${day}.`,
      waits:
        'It’s waiting. Nobody is moderating here at the moment, so we can’t say when it will be decided.',
      settled: (day: string) => `Decided on ${day} by a moderator.`,
      outcomes: {
        kept: 'It stays as it is. A moderator read it and found that it’s within the rules.',
        hide: 'We hid some words. The rest stays.',
        ask: 'We took it off the forum, and asked its author to change it.',
        refuse: 'We didn’t publish it.',
        remove: 'We removed it.',
        withdrawn: 'Its author deleted it.',
        review: 'We marked it as due for review until someone has checked it again.',
      },
      again: 'If you disagree, you can report it again and say why.',
      authority:
        'If you’re not content with this, ask again and say why. You can also complain to the data protection authority of your country.',
      court:
        'If you think it’s against the law, you can also go to a court or the responsible authority in your country.',
    },

    onCase: {
      heading: (n: number) => `${f.count(n, { one: 'report', other: 'reports' })}`,
      asks: 'Asks us to',
      asked: { hide: 'hide the words that show who it is', remove: 'take down the whole text' },
      who: 'It’s about',
      whom: {
        me: 'the person who asks',
        child: 'a child, or someone they look after',
        other: 'someone who agreed that they ask',
      },
      about: 'Which words',
      note: 'Details',
      why: 'Why it’s against the law',
      law: 'Law or country',
      name: 'Name given',
      mail: 'Email given',
      nothing: 'No details given.',
      forgotten: 'The details have been deleted, as we only keep them for a set time.',
    },

    desk: {
      title: 'Reports on answers',
      heading: 'Reports on answers',
      lead: 'What readers reported about professionals’ answers. They aren’t told who looked at it.',
      link: (n: number) => `Reports on answers (${f.number(n)})`,
      none: 'No reports to look at. Thank you.',
      note: 'Note for colleagues (optional)',
      keep: 'Keep answer as it is',
      review: 'Mark as due for review',
      reviewHint:
        'Readers will see that it’s due for review, until its author and a peer reviewer have gone through it again.',
      starterHint: 'Starter answers aren’t shown as reviewed. A professional can adopt this one and edit it.',
      toDesk: 'View answer on the desk',
      faults: {
        choose: 'Choose one of the two buttons.',
        'too-long': 'Keep the note to 2,000 characters or fewer.',
        gone: 'Someone else has closed these reports. Your note is below.',
      } satisfies Record<'choose' | 'too-long' | 'gone', string>,
    },

    appeal: {
      title: 'An appeal',
      link: 'Appeal this decision',
      until: (day: string, nobodyElse: boolean) =>
        nobodyElse
          ? `You can appeal until ${day}.`
          : `You can appeal until ${day}. A different moderator will look at it.`,
      heading: 'Appeal this decision',
      lead: 'A moderator who wasn’t involved reads your post and your appeal, makes up their own mind, and only then sees the first decision. Appealing never counts against you.',
      leadAlone:
        'Whoever made the decision can’t decide your appeal, and nobody else moderates here at the moment. So it waits until someone who wasn’t involved can read it, which may take longer than usual. They read your post and your appeal, make up their own mind, and only then see the first decision. Appealing never counts against you.',
      waitsLong:
        'We’ve got your appeal. Whoever made the decision can’t decide it, and nobody else moderates here at the moment. It waits until someone who wasn’t involved can read it, which may take longer than usual.',
      ends: 'If you delete the post, your appeal ends too.',
      label: 'Why should we change the decision?',
      hint: 'Up to 2,000 characters. For example, something we misread or missed.',
      send: 'Send appeal',
      back: 'Back to your post',
      closed: 'You can’t appeal this any more. What you wrote is below if you want to keep it.',
      madeBefore:
        'You’ve already appealed this in other words, and those haven’t changed. What you wrote now is below if you want to keep it.',
      faults: {
        heading: 'Almost there. Please check this:',
        byField: {
          words: {
            empty: 'Write a sentence about what we should look at again.',
            'too-long': tooLong('Your appeal', 2_000),
          },
        } satisfies Sentences<AppealFaults>,
      },
      states: {
        open: {
          heading: 'Your appeal is waiting',
          text: 'We’ve got your appeal. A moderator who didn’t make the first decision will look at it.',
        },
        upheld: {
          heading: 'Your appeal: the decision stays',
          text: 'Another moderator read your post and your appeal, and came to the same decision.',
        },
        reversed: {
          heading: 'Your appeal: the decision was reversed',
          text: 'Another moderator read your post and your appeal, and reversed the first decision. If you were also paused from writing, that’s over.',
        },
      },
      words: 'Message from the moderator',
      court:
        'You can also use an out-of-court dispute body (under the EU’s Digital Services Act), or go to court.',
      stale: 'Someone is already looking at your appeal.',
    },

    look: {
      title: 'An appeal',
      badge: 'appeal',
      intro:
        'The author is appealing a decision that you weren’t part of. First say what you’d decide, then we’ll show you the first decision.',
      theirs: 'The author’s appeal',
      forgotten: 'The text of the appeal has been deleted, as we only keep it for a set time.',
      firstHeading: 'Your own view',
      firstHint: 'You can’t change this later. The author doesn’t see it.',
      note: 'Save my view and show the decision',
      yours: 'Your view',
      decided: 'First decision',
      told: 'Message to the author',
      marked: 'Hidden words',
      heading: 'Your decision on the appeal',
      verdict: 'The first decision',
      upheld: 'Uphold',
      reversed: 'Reverse',
      reversedHint: 'The post is published again, hidden words are shown again, and any pause ends at once.',
      editHint: 'The edit stays unpublished. The author can send it again.',
      words: 'Message to the author',
      wordsHint: 'Required. Warm and short: what you looked at again, and why you decided this.',
      button: 'Decide and tell the author',
      notDecided: 'Not decided yet. Please check this:',
      faults: {
        'verdict-missing': 'Choose whether to uphold or reverse the decision.',
        'look-first': 'Save your own view first.',
      },
    },

    crisis: {
      title: 'After a hard case',
      heading: 'What to do, step by step',
      lead: 'You don’t have to do all of this alone.',
      steps: 'Done',
      words: 'Suggested messages',
      insert: (label: string) => `Insert “${label}”`,
      wordsHint: 'Added to the message below. Put it in your own words before you send it.',
      note: 'Who was told, and what happens next',
      noteHint: 'For colleagues only, and encrypted. Don’t quote the text.',
      day: 'Follow up on',
      dayHint: 'Year, month, day, like 2027-12-31. Leave this empty if there’s no follow-up.',
      save: 'Save steps',
      saved: 'Saved.',
      dueHeading: 'Follow-ups due',
      due: (day: string) => `due since ${day}`,
      done: 'Done',
      doneFor: (title: string) => ` “${title}”`,
      back: 'Back to the case',
      faults: {
        heading: 'Not saved yet',
        note: 'Keep it to 2,000 characters or fewer.',
        day: 'Enter a date within the next year as year, month, day, like 2027-12-31.',
        changed:
          'A colleague saved these steps after you opened the page. Their note is below. Yours is still in the form: put both together, then save again.',
      },
    },

    after: {
      title: 'Take a moment',
      heading: 'Thank you, that was a hard one',
      text: [
        'Take a moment before the next one. Look out of the window, drink some water, put both feet on the floor.',
        'If it stays with you, tell a colleague. You’re not meant to carry it alone, and talking about it is part of the work.',
        'You can stop for today. Your colleagues can take over what’s waiting.',
      ],
      queue: 'Back to the queue',
    },

    thanks: {
      button: 'Say thank you',
      hint: 'The moderator sees how many people said thank you, but not who.',
      given: 'We’ve passed on your thanks.',
      received: (n: number) => `${f.count(n, { one: 'person', other: 'people' })} thanked you this week.`,
    },
  },
}
