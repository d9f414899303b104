import type { LimitsFaults } from '../../professionals/availability'
import type { EndingReason } from '../../professionals/credentials'
import type { Concern } from '../../referrals/concern'
import type { ApplicationFaults } from '../../routes/professionals/applications/read-application-form'
import type { Sentences } from '../../ui/fault-sentences'
import { f, tooLong } from './format'
import { themes } from './referrals'
import { credentialChecks } from './staff/credential-checks'

export const professionalsWords = {
  credentials: {
    link: 'For professionals',
    apply: {
      title: 'For professionals',
      heading: 'Answer here as a professional',
      lead: 'Therapists, doctors, physiotherapists, midwives and others answer here under their own name. Before you start, two of us check your registration.',
      steps: [
        'Tell us who you are. It takes about five minutes, and you don’t need an account.',
        'One of us looks you up in the register, and a second person confirms it.',
        'You get your own page, where you can see the decision and join.',
      ],
      what: 'Readers will see your name, profession, registration body, country, areas of practice, declared interests, and how long your check is valid. They never see your registration number.',
      name: 'Your name, as readers will see it',
      nameHint: 'For example: Dr Maria Weber',
      profession: 'Profession',
      professionHint: 'For example: Psychosexual therapist',
      body: 'Registration body',
      bodyHint: 'For example: COSRT, or a medical council',
      number: 'Registration number',
      numberHint: 'We encrypt this. Only the people who check your registration see it.',
      numberKept: 'We encrypt this. Leave it empty if it hasn’t changed.',
      unregistered: 'My profession has no register or no registration number',
      unregisteredHint:
        'Tick this if no register lists it where you work, and leave the number empty. As the registration body, enter who awarded your qualification. We then check the qualification, and need two links. Readers will see that there’s no register.',
      country: 'Country of registration',
      choose: 'Choose a country',
      scope: 'Areas of practice',
      scopeHint:
        'Tick what you’re trained in. We’ll ask you about these. If you answer on anything else, you’ll need to say so.',
      interests: 'Interests to declare',
      interestsHint:
        'Anything you earn from or belong to that readers should know about, such as a practice, a product or a company. Leave this empty if there’s nothing.',
      evidence: 'Where we can look you up',
      evidenceHint:
        'A link to your entry in the register, or to your practice’s website. It starts with https://.',
      evidenceToo: 'A second place (optional)',
      evidenceTooHint:
        'For example your professional association, or whoever awarded your qualification. Without a register, we need both links.',
      button: 'Send application',
      kept: 'We encrypt what you write. If we turn you down, we delete it after 30 days. If you withdraw it, we delete it at once. If nobody decides within about 60 days, we delete it too.',
      faultsHeading: 'Not sent yet. Please check this:',
      faults: {
        name: {
          empty: 'Enter the name readers will see.',
          'too-long': tooLong('The name', 80),
        },
        profession: { empty: 'Enter your profession.', 'too-long': tooLong('This', 90) },
        body: { empty: 'Enter your registration body.', 'too-long': tooLong('This', 90) },
        number: {
          empty: 'Enter your registration number, or tick that there’s none.',
          'too-long': tooLong('The number', 60),
        },
        country: { choose: 'Choose the country you’re registered in.' },
        scope: { choose: 'Tick at least one area of practice.' },
        interests: { 'too-long': tooLong('This', 600) },
        evidence: {
          empty: 'Enter a link where we can look you up.',
          address: 'Enter a full web address that starts with https://.',
        },
        'evidence-too': {
          empty: 'Without a register, enter a second link where we can look you up.',
          address: 'Enter a full web address that starts with https://.',
          twice: 'Enter a different link from the one above.',
        },
      } satisfies Sentences<ApplicationFaults>,
      expired:
        'This page was open for more than a day, so we didn’t send it. What you wrote is below. Please press the button again.',
      limit:
        'We’ve had too many applications from your connection. What you wrote is below. Please try again in an hour.',
      busy: 'The whole forum has had very many applications in the last hour. What you wrote is below. Please try again in an hour.',
      open: 'You’ve already applied, and we’re looking at it. We haven’t sent what you wrote now: it’s below if you want to keep it.',
      'sent-before':
        'You’d already sent this page with other words, and those haven’t changed. What you wrote now is below. To apply with these words as well, press the button again.',
    },

    applied: {
      title: 'For professionals',
      heading: 'Thank you',
      keep: 'Save the address of this page',
      keepText:
        'Bookmark it, or write it down. We don’t send email, so this page is the only place where you can see our decision. Anyone who has the address can see this page too.',
      states: {
        waiting: 'We haven’t looked you up yet. It usually takes a few days.',
        checked: 'One of us has looked you up. A second person still has to confirm it.',
        confirmed: 'You’re confirmed. Welcome!',
        refused: 'We can’t show you as a professional.',
        withdrawn: 'You withdrew your application. We’ve deleted what you wrote.',
        closed: 'We’re sorry, nobody decided this in time.',
        joined: 'You’ve joined. Sign in with your key.',
        over: 'This check has expired. Please apply again.',
      },
      sent: (day: string) => `Sent on ${day}.`,
      lookUntil: (day: string) =>
        `If nobody has decided by ${day}, we close your application and delete what you wrote. You can then apply again.`,
      closed: (day: string) =>
        `We closed it on ${day} and deleted what you wrote. It wasn’t about you: there weren’t enough of us to check it. You’re welcome to apply again.`,
      why: 'Message to you',
      whyGone: 'We deleted the message to you after 30 days.',
      again: 'Apply again',
      until: (day: string) => `It’s valid until ${day}. We’ll remind you before then.`,
      comeIn: 'Join',
      comeInHint:
        'Next you’ll choose a handle, set up two-step verification on your phone, and get a key of seven words.',
      signIn: 'Sign in',
      takeBack: 'Withdraw application',
      takeBackHint: 'We’ll delete everything you wrote here at once.',
      stale: 'This changed after you opened the page, so we didn’t do anything. This is how it is now.',
      told: 'What you told us',
    },

    /** In professionals' words. */
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
      body: 'Registration body',
      number: 'Registration number',
      noNumber: 'None: no register lists this profession there',
      country: 'Country',
      scope: 'Areas of practice',
      interests: 'Declared interests',
      evidence: 'Where to check',
      none: 'None declared',
      noScope: 'Not checked yet',
      unknown: 'Not given',
    },

    ...credentialChecks,

    mine: {
      label: 'Your credential',
      valid: (day: string) => `You’re shown as a professional until ${day}.`,
      soon: (day: string, days: number) =>
        days === 0
          ? `You’re shown as a professional until the end of today, ${day}.`
          : `You’re shown as a professional until ${day}. ${f.count(days, { one: 'day', other: 'days' })} left.`,
      ended: (day: string) =>
        `Your credential was valid until ${day}. What you wrote stays, but isn’t shown as a professional’s any more.`,
      withdrawn: (day: string) =>
        `Your credential was withdrawn on ${day}. What you wrote stays, but isn’t shown as a professional’s any more.`,
      withdrawnBecause: (day: string, reason: string) =>
        `Your credential was withdrawn on ${day}: ${reason}.`,
      reasons: {
        register: 'you’re no longer in the register',
        untrue: 'some of what you told us isn’t right',
        conduct: 'how you answered here',
        asked: 'you asked for it',
        role: 'your role was removed',
      } satisfies Record<EndingReason | 'role', string> as Record<string, string>,
      whyAndAgain: 'See why, and ask for a new check',
      again: 'Renew your credential',
      limits: 'Availability',
      page: 'Your public page',
    },

    again: {
      title: 'Your credential',
      heading: 'Renew your credential',
      lead: 'Check these details, change anything that’s out of date, and send them. Two colleagues will check them, as before.',
      waiting: 'You’ve asked for this. A colleague still has to look you up.',
      checked: 'A colleague has looked you up. A second colleague still has to confirm it.',
      refused: 'Your last application was refused:',
      closed: (day: string) =>
        `We’re sorry, nobody decided your last application in time, so it closed on ${day}. Please send it again.`,
      sent: 'Sent. Two colleagues will look at it.',
      back: 'Back to the desk',
    },

    limits: {
      title: 'Your availability',
      heading: 'Your availability',
      lead: 'You decide how many questions you get. Change this whenever you like.',
      most: 'How many open questions can you take at once?',
      mostHint: '1 to 10.',
      away: 'Away until',
      awayHint: 'You won’t get anything new until this date. Leave this empty if you’re not away.',
      asks: 'What can we ask you about now?',
      asksHint: 'Choose from your areas of practice.',
      noScope: 'Your areas of practice haven’t been checked yet, so we can’t send you questions.',
      button: 'Save',
      saved: 'Saved.',
      faultsHeading: 'Not saved yet',
      faults: {
        most: { range: 'Enter a number from 1 to 10.' },
        away: {
          date: 'Enter a date, or leave this empty.',
          past: 'Enter a date in the future, or leave this empty.',
          far: 'Enter a date within the next year.',
        },
        asks: {
          choose: 'Tick at least one. If you want a break from all of them, enter a date in “Away until”.',
        },
      } satisfies Sentences<LimitsFaults>,
    },

    who: {
      title: 'About a professional',
      badge: 'Checked professional',
      checked: 'Checked',
      checkedByTwo: (day: string) => `${day}, by two people who run this forum`,
      operatorAlone: 'By one person who runs this forum',
      unregistered:
        'None: no register lists this profession there. What was checked is the qualification, in two places.',
      validUntil: 'Valid until',
      ended: (day: string) => `This credential ended on ${day}.`,
      endedText: 'We no longer show what they wrote here as a professional’s.',
      answers: 'Answers',
      noAnswers: 'None of their answers are shown at the moment.',
      general:
        'Answers here are general information, not a diagnosis. Nobody here can examine you or knows your full story.',
    },

    answer: {
      ended: (day: string) =>
        `Due for review: its author’s credential ended on ${day}, so nobody is responsible for it at the moment.`,
      secondReaderEnded: (name: string) => `Peer reviewed by ${name}, whose credential has since ended.`,
    },

    reply: {
      legend: 'Reply as',
      member: 'A member',
      memberHint: 'Under a made-up name, like everyone else.',
      professional: (name: string, credential: string) => `${name}, ${credential}`,
      professionalHint:
        'Everyone sees your name. Your reply is marked “Professional”, and says it’s general information, not a diagnosis.',
      more: 'Only if you reply as a professional',
      outside: 'This is outside my areas of practice',
      outsideHint: 'Readers will see this.',
      outsideNeeded: 'This conversation is outside your areas of practice, so you need to tick this.',
      interest: 'Interests to declare',
      interestHint: 'Anything you earn from or belong to that matters here. One line. Readers will see it.',
      faults: {
        outside:
          'This conversation is outside your areas of practice. Tick this to say so, or reply as a member.',
        interest: 'Keep this to one line of 200 characters or fewer, without links.',
      },
      fixed: 'You’re replying as a professional in this conversation.',
      mixed: {
        member:
          'You’ve written in this conversation as a member. A reply under your own name could show that both are you, so we didn’t send it. Reply as a member, or let a colleague answer.',
        professional:
          'You’ve replied in this conversation under your own name. A reply under a made-up name could show that both are you, so we didn’t send it. Reply as a professional here.',
      },
      ended: 'Your credential isn’t valid at the moment, so we didn’t send this. You can reply as a member.',
      signedOut:
        'You’ve been signed out, so we didn’t send this under your name. To reply as a professional, sign in again with your key and code in another window, and copy your reply there. If you send it from here, it will be a member’s reply.',
      badge: 'Professional',
      general: 'General information, not a diagnosis.',
      outsideSaid: 'They say this is outside their areas of practice.',
      interestSaid: (interest: string) => `Declared interest: ${interest}`,
      wasProfessional: 'Written by a professional whose credential has since ended.',
      sentAs: (name: string) => `Readers will see your name: ${name}.`,
    },
  },
}
