import type { KeyProblem } from '../../accounts/read-key'
import type { ClockOff } from '../../accounts/totp'
import { f } from './format'

const quoted = (word: string) => `“${word.length > 20 ? `${word.slice(0, 20)}…` : word}”`

const wordCount = (n: number) => f.count(n, { one: 'word', other: 'words' })

/** What is wrong with a key that was typed: which word, and what it may have been. */
function keyProblem(problem: KeyProblem): string {
  if (problem.is === 'empty') return 'Enter your seven words.'
  if (problem.is === 'too-long') return 'This is far longer than a key. Enter only your seven words.'
  const { count, unknown, doubled } = problem
  const sentences = [
    ...unknown.map(({ word, near }) =>
      near.length > 0
        ? `${quoted(word)} isn’t on our list. Did you mean ${near.map(quoted).join(' or ')}?`
        : `${quoted(word)} isn’t on our list.`,
    ),
    ...doubled.map(word => `${quoted(word)} is there twice in a row.`),
  ]
  const missing = 7 - count
  if (missing > 0)
    sentences.push(
      `We found ${wordCount(count)}, and a key has seven: ${f.count(missing, { one: 'word is', other: 'words are' })} missing.`,
    )
  if (missing < 0) sentences.push(`We found ${wordCount(count)}, and a key has seven.`)
  if (unknown.some(({ word }) => word.length > 11)) sentences.push('Put a space between the words.')
  return sentences.join(' ')
}

export const accountsWords = {
  key: {
    title: 'Your key',
    heading: 'Your key',
    card: 'Seven words to come back with',
    lead: 'These seven words are your only way back. Without them, nobody can get you back in: there’s no name, email or password behind them.',
    how: 'How to keep them safe',
    ways: [
      'Write them on paper, without saying what they’re for. Or save them in a password manager.',
      'On a shared device, don’t take a photo of them, don’t save them in notes, and don’t let the browser save them.',
      'Anyone who has these words can read and write as you. If you lose them, nobody can recover them, not even us.',
    ],
    kept: 'I’ve saved my key',
    manager: {
      heading: 'Save it in a password manager',
      text: 'Only if nobody else opens this device: what’s saved here can be found here. The button sends the key once more, as when you sign in. Most password managers then ask whether to save it.',
      label: 'Your key',
      button: 'Ask my password manager',
      offered:
        'If your password manager asked, and you saved the key there, press the button below. If it didn’t ask, save the key in another way first.',
    },
    later:
      'You can see them under “My conversations” until you press this or are signed out. After that, we never show them again.',
    none: 'There’s no key to show. We showed it when you first wrote, and we don’t store it.',
    already: 'You’ve already sent this and saved its key. Sign in with that key to see your post.',
  },

  signIn: {
    title: 'Sign in',
    heading: 'Sign in with your key',
    label: 'Your seven words',
    hint: 'Spaces, capitals, commas and hyphens don’t matter.',
    show: 'Show the words',
    hide: 'Hide the words',
    keep: 'Keep me signed in on this device for 30 days',
    keepHint:
      'Only if nobody else uses this device. Anyone who opens this browser could read and write as you.',
    button: 'Sign in',
    keyProblem,
    faults: {
      wrong:
        'We don’t recognise this key. All seven words are on our list, so check each one, and their order. We can’t recover a lost key.',
      limited:
        'Too many wrong keys came from your network. That may have been someone else on it. Wait two minutes and try again, or use another network. Your key still works.',
      busy: 'The whole forum is busy: very many keys are being tried at once. It isn’t about yours. Press the button again: your browser does a small task first, and you go ahead of the others. If JavaScript is off, wait 20 seconds before you press it.',
      cookies:
        'Your browser isn’t keeping our cookie, so you can’t stay signed in. Allow cookies for this site, and check that the address starts with https://. Then press the button again. If you see this once more after that, press it one more time.',
    },
    noKey: 'No key yet? You get one when you first write something.',
    noKeyLink: 'Choose a board',
    needed: 'Sign in to see this page.',
    role: 'You’ve given back the role, and you’re signed out everywhere. Your key still works.',
    over: 'You’re not signed in any more. If you’d just changed your key, sign in with the new one. If you’d just deleted your account, it’s gone.',
    everywhere: 'You’re signed out in every browser. Your key still works.',
    code: {
      heading: 'Two-step verification',
      label: 'The six-digit code from your app',
      button: 'Continue',
      wrong: 'That code isn’t right, or it’s already been used. Wait for the next one and enter it.',
      clock: ({ clock, minutes }: ClockOff) =>
        `This code is for another time: your phone’s clock is about ${f.duration(minutes)} ${clock}. Let the phone set its time by itself, then enter the next code.`,
      title: 'Sign in',
    },
  },

  twoStep: {
    lead: 'Your key is right. To open the staff pages, enter the code that the authenticator app on your phone shows for this forum.',
    limited:
      'Too many wrong codes. To protect your account, wait 15 minutes. If you’ve lost your phone, ask an operator to reset your two-step verification.',
    notNow: 'Not now, continue as a member',
  },

  staff: {
    title: 'Staff',
    heading: 'The team',
    you: (handle: string) => `You are ${handle}.`,
    roles: {
      moderator: {
        name: 'Moderator',
        about: 'Reviews posts, makes decisions, and explains them to the author.',
      },
      professional: {
        name: 'Professional',
        about: 'Writes and reviews answers under their own name and credential.',
      },
      operator: {
        name: 'Operator',
        about: 'Invites colleagues, manages roles, and keeps the forum running.',
      },
      'independent-reviewer': {
        name: 'Independent reviewer',
        about:
          'Isn’t part of the team. Looks at single cases that the team may not, or shouldn’t, decide alone.',
      },
    },
    noRole: 'No current role',
    ways: 'Staff pages',
    review: 'Review queue',
    desk: 'Answers desk',
    invite: 'Invite a colleague',
    listings: 'Listings',
    colleagues: 'Colleagues',
    colleague: 'Colleague',
    role: 'Roles',
    change: 'Change',
    takeAway: (role: string, handle: string) => `Remove “${role}” from ${handle}`,
    removeLast: (handle: string) => `Remove the last moderator, ${handle}`,
    giveBackLast: 'Give back the last moderator’s role',
    giveBack: {
      link: 'Give a role back',
      text: 'What you’ve claimed goes back to the team at once, and you’re signed out everywhere. Only an operator can give you the role again. What you’ve decided and written stays.',
      button: (role: string) => `Give back “${role}”`,
    },
    removeAll: (handle: string) => `Remove ${handle} from the team`,
    takeAwayHint:
      'Removing a role signs that colleague out everywhere, at once, and gives back what they had claimed.',
    professionals: 'Professionals',
    publicName: 'Public name',
    credential: 'Credential',
    validUntil: 'Valid until',
    expired: 'expired',
    noProfessionals: 'None yet.',
    invitations: 'Open invitations',
    noInvitations: 'None.',
    invitedAs: 'Invited as',
    invitedBy: 'Invited by',
    fromCommandLine: 'command line',
    opensUntil: 'Expires',
    withdraw: 'Withdraw invitation',
    faults: {
      heading: 'Not changed',
      'last-operator': 'The forum needs at least one operator. Make another colleague an operator first.',
      'last-moderator':
        'This is the only moderator. Without one, posts that need reading, reports and appeals wait, and people are told that nobody is moderating. You can still remove the role below.',
      'had-not': 'That colleague no longer has this role.',
      gone: 'This invitation has been used or withdrawn.',
    },
  },

  invite: {
    title: 'Invite',
    heading: 'Invite a colleague',
    lead: 'You’ll get a link that works once, within 7 days. Send it in a way that only they can read.',
    roles: 'Roles',
    profession: 'For a professional',
    professionHint:
      'Leave this empty for other roles. Readers see the name and the credential with each answer.',
    name: 'Public name',
    nameHint: 'The name readers see. For example: Dr Maria Weber',
    credential: 'Credential',
    credentialHint:
      'Their profession and registration body. For example: Psychosexual therapist, COSRT. Leave out the registration number.',
    until: 'Valid until',
    untilHint: 'The date when you’ll check the register again. For example: 2027-12-31',
    button: 'Create link',
    faults: {
      heading: 'No link yet. Please check this:',
      roles: 'Choose at least one role.',
      name: {
        empty: 'Enter the name readers will see.',
        'too-long': 'Keep the name to 80 characters or fewer.',
      },
      credential: {
        empty: 'Enter their profession and registration body.',
        'too-long': 'Keep the credential to 200 characters or fewer.',
      },
      until: {
        'not-a-date': 'Enter the date as year, month, day, like 2027-12-31.',
        past: 'Enter a date in the future.',
        'too-far': 'A register must be checked again within five years. Enter an earlier date.',
      },
    },
    madeHeading: 'Invitation link',
    made: 'We only show this link once. It works once, within 7 days.',
    madeHow:
      'Give it to them in person, or in a message that only they can read. If it gets lost, withdraw it on the staff page and create another.',
    back: 'Back to the team',
    another: 'Invite someone else',
  },

  join: {
    title: 'An invitation',
    heading: 'You’re invited to join the team',
    as: 'Your roles:',
    profession: (name: string, credential: string, until: string) =>
      `Readers will see: ${name}, ${credential}, valid until ${until}.`,
    newAccount:
      'This makes a new account, just for your work here. It isn’t linked to anything you’ve written as a member.',
    signedIn:
      'You’re signed in as a member. Joining signs you out of that account on this device. If you haven’t saved its key yet, do that first.',
    keepFirst: 'Show my key',
    handle: 'Your handle',
    handleHint:
      'Colleagues see it next to what you do. Members don’t. Use 2 to 30 letters, digits or hyphens, without spaces.',
    appHeading: 'Set up two-step verification',
    appLead:
      'To sign in, you’ll need your key and a code from an authenticator app on your phone, such as Aegis, FreeOTP or Google Authenticator.',
    scan: 'Open the app and scan this QR code.',
    picture: 'A QR code for your authenticator app. The same setup key is written out below it.',
    orLink: 'Using this phone? Open it in your app',
    orType: 'Or enter this setup key in the app:',
    label: 'staff',
    added: 'I’ve added it to my app',
    code: 'The six-digit code your app shows now',
    button: 'Join and get my key',
    next: 'Next we’ll show you seven words, your key. You need both the key and the app to sign in.',
    faults: {
      heading: 'Almost there. Please check this:',
      handle: 'Enter a handle of 2 to 30 letters, digits or hyphens, without spaces.',
      'handle-taken': 'A colleague already has this handle, or one that looks like it. Choose another one.',
      added: 'Add it to your app, then tick this box.',
      'wrong-code':
        'That code isn’t right. Wait for the next one and enter it. Check that your phone’s clock is right.',
      busy: 'The whole forum is very busy right now. Wait half a minute, then press the button again.',
      cookies:
        'Your browser isn’t keeping our cookie, so we couldn’t show you your key. You haven’t joined yet. Allow cookies for this site, then press the button again. If you see this once more after that, press it one more time.',
      stale:
        'This page was open for more than a day. Enter the code your app shows now, and press the button again.',
      'new-picture':
        'We couldn’t use the earlier QR code. Delete the old entry from your app and scan the new one.',
    },
    closed: {
      used: {
        heading: 'This invitation has been used',
        text: 'It only works once. If you used it, sign in with your key. If you didn’t, tell the person who invited you.',
      },
      expired: {
        heading: 'This invitation has expired',
        text: 'It wasn’t used in time. Ask the person who invited you for a new one.',
      },
      unknown: {
        heading: 'We can’t find this invitation',
        text: 'It may have been withdrawn, or part of the link may be missing.',
      },
    },
    signIn: 'Sign in',
  },
}
