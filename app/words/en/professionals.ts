import type { EndingReason } from '../../professionals/end-credential'
import type { Concern } from '../../referrals/concern'
import type { CheckFaults } from '../../routes/professionals/applications/read-check-form'
import type { ApplicationFaults } from '../../routes/professionals/applications/read-form'
import type { LimitsFaults } from '../../routes/professionals/availability/read-form'
import type { Sentences } from '../../ui/told-faults'
import { f } from './format'
import { themes } from './referrals'

export const professionalsWords = {
  credentials: {
    link: 'For professionals',
    apply: {
      title: 'For professionals',
      heading: 'Answer here as a professional',
      lead: 'Therapists, doctors, physiotherapists, midwives and others answer here under their own name. Two of us look you up in your register first.',
      steps: [
        'You tell us who you are. It takes about five minutes, and no account is needed.',
        'One of us looks you up in the register. A second one confirms it.',
        'You see on a page of your own what became of it, and join there.',
      ],
      what: 'What readers will see: your name, profession, register, country, what you may speak on, your interests, and until when it was checked. Never your number.',
      name: 'Your name, as readers will see it',
      nameHint: 'For example: Dr Maria Weber',
      profession: 'Profession',
      professionHint: 'For example: Psychosexual therapist',
      body: 'Registration body',
      bodyHint: 'For example: COSRT, or a chamber of doctors',
      number: 'Your number there',
      numberHint: 'Sealed. Only those who check you see it.',
      numberKept: 'Sealed. Leave this empty if it is still the same.',
      country: 'Country of that register',
      choose: 'Choose a country',
      scope: 'Areas of practice',
      scopeHint:
        'Tick what you were trained for. You are asked about these, and say so when you go beyond them.',
      interests: 'Interests',
      interestsHint:
        'What you earn from or belong to that a reader should know: a practice, a product, a company. Leave it empty if there is nothing.',
      evidence: 'Where we can look you up',
      evidenceHint: 'Your entry in the register, or a page of your practice. It begins with https://.',
      button: 'Send it',
      kept: 'What you write is sealed. If the answer is no, it is deleted 30 days later; if you withdraw it, at once. If nobody decides within about 60 days, it is deleted too.',
      faultsHeading: 'Not sent yet. Please look at this:',
      faults: {
        name: {
          empty: 'Write the name that readers will see.',
          long: 'Keep the name to 80 letters or fewer.',
        },
        profession: { empty: 'Write your profession.', long: 'Keep it to 90 letters or fewer.' },
        body: { empty: 'Write who has you on its register.', long: 'Keep it to 90 letters or fewer.' },
        number: {
          empty: 'Write your number in the register.',
          long: 'Keep the number to 60 letters or fewer.',
        },
        country: { choose: 'Choose the country of the register.' },
        scope: { choose: 'Tick at least one thing that you may speak on.' },
        interests: { long: 'Keep this to 600 letters or fewer.' },
        evidence: {
          empty: 'Write an address where we can look you up.',
          address: 'Write a full address that begins with https://.',
        },
      } satisfies Sentences<ApplicationFaults>,
      expired:
        'This page had been open for more than a day. Your words are below; press the button once more.',
      limit: 'That was a lot from one place. Your words are below; please try again in an hour.',
      open: 'You have asked for this already, and it is being looked at.',
    },

    applied: {
      title: 'For professionals',
      heading: 'Thank you',
      keep: 'Keep the address of this page',
      keepText:
        'Add a bookmark, or write it down. There is no e-mail, so this page is the only place where you see what becomes of it. Whoever has the address can see this page too.',
      states: {
        waiting: 'It waits for one of us to look you up. That takes a few days.',
        checked: 'One of us has looked you up. A second one still has to confirm it.',
        confirmed: 'You are confirmed. Welcome!',
        refused: 'We cannot show you as a professional.',
        withdrawn: 'You withdrew this. What you had written is deleted.',
        closed: 'Nobody decided this in time. We are sorry.',
        joined: 'You’ve joined. Sign in with your key.',
        over: 'The time for which this was checked is over. Please apply again.',
      },
      sent: (day: string) => `Sent on ${day}.`,
      lookUntil: (day: string) =>
        `We look at it until ${day}. If nobody has decided by then, it is closed, what you wrote is deleted, and you can send it again.`,
      closed: (day: string) =>
        `It was closed on ${day}, and what you had written is deleted. It says nothing about you: too few of us were there. You are welcome to send it again.`,
      why: 'What they wrote to you',
      whyGone: 'What they wrote to you was deleted after 30 days.',
      again: 'Apply again',
      until: (day: string) => `It holds until ${day}. We remind you before.`,
      comeIn: 'Join',
      comeInHint:
        'You then choose a handle, set up two-step verification on your phone, and get a key of seven words.',
      signIn: 'Sign in',
      takeBack: 'Withdraw it',
      takeBackHint: 'Everything that you wrote here is deleted at once.',
      stale: 'This changed meanwhile, so nothing was done. This is how it stands now.',
      told: 'What you told us',
    },

    /** As professionals say it. */
    concerns: {
      ...themes,
      ejaculation: 'ejaculation',
      'body-image': 'body image',
      trauma: 'trauma',
      'trust-infidelity': 'trust and affairs',
      'orientation-identity': 'orientation and identity',
      'sex-education': 'sex education',
    } satisfies Partial<Record<Concern, string>> as Record<string, string>,

    facts: {
      name: 'Name',
      profession: 'Profession',
      body: 'Register',
      number: 'Number',
      country: 'Country',
      scope: 'May speak on',
      interests: 'Interests',
      evidence: 'Where to look',
      none: 'Declares no interests',
      noScope: 'Not checked yet',
      unknown: 'Not told',
    },

    check: {
      title: 'Professionals',
      heading: 'Professionals',
      lead: 'Who asks to be shown as a professional, and until when the others were checked. Two of us look at each.',
      waiting: 'Waiting for one of us',
      none: 'Nothing waits.',
      name: 'Name',
      since: 'Since',
      state: 'State',
      states: {
        waiting: 'to be looked up',
        checked: 'to be confirmed by a second',
      },
      days: (n: number) => (n === 0 ? 'today' : `for ${f.count(n, { one: 'day', other: 'days' })}`),
      left: (n: number) =>
        n === 0 ? 'closes by itself now' : `closes by itself in ${f.count(n, { one: 'day', other: 'days' })}`,
      closing: (n: number) => `${f.count(n, { one: 'closes', other: 'close' })} soon`,
      again: 'asks again',
      mine: 'checked by you',
      confirmed: 'Confirmed, not joined yet',
      all: 'Current professionals',
      noneYet: 'Nobody yet.',
      soon: 'Credentials that end within 60 days',
      until: 'Until',
      link: (n: number) =>
        n === 0 ? 'Professionals' : `Professionals: ${f.count(n, { one: 'waits', other: 'wait' })}`,
      back: 'All professionals',
    },

    application: {
      title: 'Professionals',
      by: (name: string) => `${name} asks`,
      again: (handle: string) => `${handle} is one already and asks to be checked again.`,
      forgotten: 'What was told here is deleted.',
      sent: (day: string) => `Sent on ${day}.`,
      checked: (handle: string, day: string) => `Looked up by ${handle} on ${day}.`,
      confirmed: (handle: string, day: string) => `Confirmed by ${handle} on ${day}.`,
      refused: (handle: string, day: string) => `Refused by ${handle} on ${day}.`,
      itself: {
        withdrawn: (day: string) => `Withdrawn on ${day}.`,
        closed: (day: string) => `Closed by itself on ${day}, as nobody had decided it.`,
      },
      lookUntil: (day: string) => `Closes by itself after ${day} if nobody has decided it.`,
      somebody: 'a colleague',
      until: (day: string) => `Holds until ${day}.`,
      found: 'What was looked up',
      told: 'What the applicant is told',
      own: 'This is about you, so others look at it.',
      needsSecond: 'You looked this up. A second colleague has to confirm it.',
      checkHeading: 'I have looked them up',
      check: 'What did you look up, where, and on which day?',
      checkHint:
        'For colleagues, and sealed. For example: register of COSRT, name and number agree, 24 November.',
      until2: 'Until when does it hold?',
      untilHint: 'A year from now is usual; two are the most. Then it is checked again.',
      checkButton: 'Checked',
      confirmHeading: 'Confirm it',
      confirmText:
        'Look for yourself, at least at the register. After this they are shown as a professional.',
      confirmButton: 'Confirm',
      refuseHeading: 'Or refuse it',
      refuse: 'A sentence to the applicant',
      refuseHint: 'Why, and what would change it. They read it on their page.',
      refuseButton: 'Refuse',
      takeBackHeading: 'Revoke the confirmation',
      takeBackText:
        'They haven’t joined yet. The way in closes at once, and their page says that it was refused, and why.',
      takeBackButton: 'Revoke',
      cameIn: 'They’ve joined.',
      toCredential: 'Their credential',
      joined: 'They joined meanwhile, so nothing was done. You can withdraw their credential instead.',
      faultsHeading: 'Nothing was done yet',
      faults: {
        check: {
          empty: 'Write what you looked up, and where.',
          long: 'Keep this to 1,000 letters or fewer.',
        },
        until: {
          date: 'Choose a day.',
          past: 'Choose a day to come.',
          far: 'Two years are the most. Choose an earlier day.',
        },
        words: { empty: 'Write a sentence to the applicant.', long: 'Keep this to 1,000 letters or fewer.' },
      } satisfies Sentences<CheckFaults>,
      stale: 'This was changed meanwhile, so nothing was done. This is how it stands now.',
      'not-allowed': 'Another colleague has to do this.',
      over: 'The day until which it was to hold has passed. Refuse it, and ask them to apply again.',
    },

    credential: {
      title: 'Professionals',
      handle: (handle: string) => `${handle} on the team.`,
      page: 'The public page',
      operatorAlone: 'Checked by the operator alone.',
      checkedOn: (day: string) => `Checked on ${day}.`,
      validUntil: (day: string) => `Valid until ${day}.`,
      ended: (day: string) => `Ended on ${day}.`,
      endedBy: (handle: string, reason: string) => `Withdrawn by ${handle}: ${reason}.`,
      found: 'What was looked up',
      open: 'They ask to be checked again.',
      openLink: 'Look at it',
      withdraw: 'Withdraw the credential',
      withdrawText:
        'At once, on every page: no badge, no pins, and their answers say that the credential ended. They can apply again.',
      reason: 'Why?',
      reasons: {
        register: 'no longer in the register',
        untrue: 'what they told is not true',
        conduct: 'how they answered here',
        asked: 'they asked for it',
        role: 'their role was withdrawn',
      } satisfies Record<EndingReason | 'role', string> as Record<string, string>,
      reasonMissing: 'Choose a reason.',
      words: 'Some words to them',
      wordsHint: 'If you like. They read it on their desk, and colleagues read it here; readers never do.',
      theyRead: 'They read on their desk:',
      wordsLong: 'Keep this to 500 letters or fewer.',
      already: 'A colleague had withdrawn it already, so nothing was done. This is how it stands now.',
      faultsHeading: 'Nothing was done yet',
      button: 'Withdraw it now',
    },

    reminders: {
      7: 'ends within a week',
      30: 'ends within 30 days',
      60: 'ends within 60 days',
      ended: 'ended',
    },

    mine: {
      label: 'Your credential',
      valid: (day: string) => `You are shown as a professional until ${day}.`,
      soon: (day: string, days: number) =>
        days === 0
          ? `You are shown as a professional until today, ${day}.`
          : `You are shown as a professional until ${day}. ${f.count(days, { one: 'day is', other: 'days are' })} left.`,
      ended: (day: string) =>
        `Your credential was valid until ${day}. What you wrote stays, but no longer as a professional’s.`,
      withdrawn: (day: string) =>
        `Your credential was withdrawn on ${day}. What you wrote stays, but no longer as a professional’s.`,
      withdrawnBecause: (day: string, reason: string) =>
        `Your credential was withdrawn on ${day}: ${reason}.`,
      reasons: {
        register: 'you are no longer in the register',
        untrue: 'what you told us is not so',
        conduct: 'how you answered here',
        asked: 'you asked for it',
        role: 'your role was withdrawn',
      } satisfies Record<EndingReason | 'role', string> as Record<string, string>,
      whyAndAgain: 'Why, and how to have it checked again',
      again: 'Have it checked again',
      limits: 'Limits',
      page: 'Your public page',
    },

    again: {
      title: 'Your credential',
      heading: 'Have it checked again',
      lead: 'Look through it, change what is no longer so, and send it. Two colleagues look at it as they did before.',
      waiting: 'You asked for this, and it waits for a colleague to look you up.',
      checked: 'A colleague has looked you up. A second one still has to confirm it.',
      refused: 'The last time, the answer was no:',
      closed: (day: string) =>
        `Nobody decided the last one in time, so it was closed on ${day}. We are sorry. Please send it again.`,
      sent: 'Sent. Two colleagues look at it now.',
      back: 'To the desk',
    },

    limits: {
      title: 'Your limits',
      heading: 'Your limits',
      lead: 'You decide how much you are asked. Change it whenever you like.',
      most: 'How many open questions do you take at a time?',
      mostHint: '1 to 10.',
      away: 'Away until',
      awayHint: 'Until that day nothing new is given to you. Leave it empty if you are here.',
      asks: 'What do you want to be asked about now?',
      asksHint: 'Part of what you were checked for.',
      noScope: 'What you may speak on was not checked yet, so nobody is sent to you.',
      button: 'Save',
      saved: 'Saved.',
      faultsHeading: 'Not saved yet',
      faults: {
        most: { range: 'Write a number from 1 to 10.' },
        away: {
          date: 'Choose a day, or leave it empty.',
          past: 'Choose a day to come, or leave it empty.',
          far: 'Choose a day within the next year.',
        },
        asks: { choose: 'Tick at least one. To have a rest from all of them, say until when you are away.' },
      } satisfies Sentences<LimitsFaults>,
    },

    who: {
      title: 'Who answers',
      badge: 'Checked professional',
      checked: 'Checked',
      checkedByTwo: (day: string) => `${day}, by two people of this forum`,
      operatorAlone: 'By whoever runs this forum, alone',
      validUntil: 'Valid until',
      ended: (day: string) => `This credential ended on ${day}.`,
      endedText: 'What this person wrote here is no longer shown as a professional’s.',
      answers: 'Answers',
      noAnswers: 'No answer of theirs is shown at the moment.',
      general:
        'Answers here are general information, not a diagnosis. Nobody here can examine you or get to know you.',
    },

    answer: {
      ended: (day: string) =>
        `Under review: its author’s credential ended on ${day}, so nobody answers for it at the moment.`,
      secondReaderEnded: (name: string) => `Second reader: ${name}, whose credential has ended since.`,
    },

    reply: {
      legend: 'Who replies?',
      member: 'As a member',
      memberHint: 'Under a made-up name, like everybody.',
      professional: (name: string, credential: string) => `As ${name}, ${credential}`,
      professionalHint:
        'Everybody sees your name. It is marked, and says: general information, not a diagnosis.',
      more: 'Only if you reply as a professional',
      outside: 'This is outside of what I was checked for',
      outsideHint: 'Readers see that you say so.',
      outsideNeeded: 'Nothing here is among what you were checked for, so this has to be ticked.',
      interest: 'Do you have an interest in this?',
      interestHint: 'What you earn from or belong to that matters here. One line; readers see it.',
      faults: {
        outside:
          'Nothing here is among what you were checked for. Tick this to say so, or reply as a member.',
        interest: 'Keep this to one plain line of 200 letters or fewer, without addresses.',
      },
      fixed: 'You reply as a professional in this conversation.',
      mixed: {
        member:
          'You write in this conversation as a member. A reply under your own name would show that both are you, so it was not sent. Reply as a member, or let a colleague answer.',
        professional:
          'You replied in this conversation under your own name. A made-up name beside it could show that both are you, so it was not sent. Reply as a professional here.',
      },
      ended: 'Your credential is not valid at the moment, so this was not sent. You can reply as a member.',
      signedOut:
        'You were signed out meanwhile, so this was not sent under your name. To reply as a professional, sign in again with both steps in another window and copy your words. Sent from here, it would be a member’s reply.',
      badge: 'Professional',
      general: 'General information, not a diagnosis.',
      outsideSaid: 'Says that this is outside of what they were checked for.',
      interestSaid: (interest: string) => `Interest: ${interest}`,
      wasProfessional: 'Written by a professional whose credential has ended since.',
      sentAs: (name: string) => `Readers see your name: ${name}.`,
    },
  },
}
