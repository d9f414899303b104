import type { EndingReason } from '../../../professionals/credentials'
import type { CheckFaults } from '../../../routes/professionals/applications/read-application-form'
import type { Sentences } from '../../../ui/fault-sentences'
import { f } from '../format'

/** What those who check applications and credentials see. */
export const credentialChecks = {
  check: {
    title: 'Professionals',
    heading: 'Professionals',
    lead: 'Applications from professionals, and when current credentials end. Two of us check each one.',
    waiting: 'Waiting to be checked',
    none: 'Nothing’s waiting.',
    name: 'Name',
    since: 'Since',
    state: 'Status',
    states: {
      waiting: 'needs checking',
      checked: 'needs a second person to confirm',
    },
    days: (n: number) => (n === 0 ? 'today' : `for ${f.count(n, { one: 'day', other: 'days' })}`),
    left: (n: number) =>
      n === 0
        ? 'closes automatically now'
        : `closes automatically in ${f.count(n, { one: 'day', other: 'days' })}`,
    closing: (n: number) => `${f.count(n, { one: 'closes', other: 'close' })} soon`,
    again: 'renewal',
    mine: 'checked by you',
    confirmed: 'Confirmed, not joined yet',
    all: 'Current professionals',
    noneYet: 'None yet.',
    soon: 'Credentials that end within 60 days',
    until: 'Valid until',
    link: (n: number) => (n === 0 ? 'Professionals' : `Professionals: ${f.number(n)} waiting`),
    back: 'All professionals',
  },

  application: {
    title: 'Professionals',
    by: (name: string) => `Application from ${name}`,
    again: (handle: string) => `${handle} is already a professional here and is asking to be checked again.`,
    forgotten: 'What the applicant wrote has been deleted.',
    sent: (day: string) => `Sent on ${day}.`,
    checked: (handle: string, day: string) => `Looked up by ${handle} on ${day}.`,
    confirmed: (handle: string, day: string) => `Confirmed by ${handle} on ${day}.`,
    refused: (handle: string, day: string) => `Refused by ${handle} on ${day}.`,
    itself: {
      withdrawn: (day: string) => `Withdrawn on ${day}.`,
      closed: (day: string) => `Closed automatically on ${day}, because nobody had decided.`,
    },
    lookUntil: (day: string) => `Closes automatically after ${day} if nobody has decided.`,
    somebody: 'a colleague',
    until: (day: string) => `Valid until ${day}.`,
    found: 'What was checked',
    told: 'Message to the applicant',
    own: 'This is about you, so your colleagues will decide.',
    needsSecond: 'You’ve checked this. A second colleague has to confirm it.',
    checkHeading: 'Check registration',
    check: 'What did you check, where and when?',
    checkHint:
      'For colleagues only, and encrypted. For example: COSRT register, name and number match, 24 November. Without a register: who awarded the qualification, who confirmed it, and what the second place says.',
    until2: 'Valid until',
    untilHint: 'Usually a year from now, and two years at most. Then it’s checked again.',
    checkButton: 'Save check',
    confirmHeading: 'Confirm this check',
    confirmText:
      'Check for yourself, at least in the register; where there’s none, with whoever awarded the qualification. Once you confirm, they can join and be shown as a professional.',
    confirmButton: 'Confirm check',
    refuseHeading: 'Refuse this application',
    refuse: 'Message to the applicant',
    refuseHint: 'Say why, and what they could do about it. They’ll see this on their page.',
    refuseButton: 'Refuse application',
    takeBackHeading: 'Revoke the confirmation',
    takeBackText:
      'They haven’t joined yet. They’ll lose the option to join at once, and their page will say that it was refused, and why.',
    takeBackButton: 'Revoke confirmation',
    cameIn: 'They’ve joined.',
    toCredential: 'Their credential',
    joined: 'They’ve already joined, so we didn’t do anything. You can withdraw their credential instead.',
    faultsHeading: 'Not done yet. Please check this:',
    faults: {
      check: {
        empty: 'Enter what you checked, and where.',
        long: 'Keep this to 1,000 characters or fewer.',
      },
      until: {
        date: 'Enter a date.',
        past: 'Enter a date in the future.',
        far: 'Enter a date within two years.',
      },
      words: {
        empty: 'Write a message to the applicant.',
        long: 'Keep this to 1,000 characters or fewer.',
      },
    } satisfies Sentences<CheckFaults>,
    stale: 'Someone changed this after you opened the page, so we didn’t do anything. This is how it is now.',
    'not-allowed': 'Another colleague needs to do this.',
    over: 'The “valid until” date has passed. Refuse this application and ask them to apply again.',
  },

  credential: {
    title: 'Professionals',
    handle: (handle: string) => `Team handle: ${handle}.`,
    page: 'Public page',
    operatorAlone: 'Checked by an operator only.',
    checkedOn: (day: string) => `Checked on ${day}.`,
    validUntil: (day: string) => `Valid until ${day}.`,
    ended: (day: string) => `Ended on ${day}.`,
    endedBy: (handle: string, reason: string) => `Withdrawn by ${handle}: ${reason}.`,
    found: 'What was checked',
    open: 'They’ve asked to be checked again.',
    openLink: 'View application',
    withdraw: 'Withdraw credential',
    withdrawText:
      'This takes effect at once, on every page. They lose their badge and pins, and their answers say that their credential has ended. They can apply again.',
    reason: 'Why?',
    reasons: {
      register: 'no longer in the register',
      untrue: 'what they told us isn’t true',
      conduct: 'how they answered here',
      asked: 'they asked for it',
      role: 'their role was removed',
    } satisfies Record<EndingReason | 'role', string> as Record<string, string>,
    reasonMissing: 'Choose a reason.',
    words: 'Message to them (optional)',
    wordsHint: 'They’ll see it on their desk, and colleagues see it here. Readers never do.',
    theyRead: 'Message on their desk:',
    wordsLong: 'Keep this to 500 characters or fewer.',
    already: 'It was already withdrawn, so we didn’t do anything. This is how it is now.',
    faultsHeading: 'Not done yet. Please check this:',
    button: 'Withdraw credential',
  },

  reminders: {
    7: 'ends within a week',
    30: 'ends within 30 days',
    60: 'ends within 60 days',
    ended: 'ended',
  },
}
