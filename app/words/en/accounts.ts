export const accountsWords = {
  key: {
    title: 'Your key',
    heading: 'Your key',
    card: 'Seven words to come back with',
    lead: 'These seven words are your way back. We show them once. Without them, nobody can get you back in: there is no name, e-mail or password behind them.',
    how: 'How to keep it',
    ways: [
      'Write it on paper, without a word about what it is for. Or put it in a password manager.',
      'On a shared device: do not take a picture of it, do not save it in notes, do not let the browser keep it.',
      'Whoever has these words can read and write as you. Lost words cannot be found again, by us or anybody.',
    ],
    kept: 'I have kept my key',
    later: 'It stays under “My conversations” until you press this, or until you are signed out.',
    none: 'There is no key to show. It was shown when you first wrote, and not stored.',
    already: 'This was sent before, and its key was kept. Sign in with it to see what became of your post.',
  },

  signIn: {
    title: 'Sign in',
    heading: 'Come back with your key',
    label: 'Your seven words',
    hint: 'Spaces, capitals and hyphens do not matter.',
    keep: 'Keep me signed in on this device for 30 days',
    keepHint:
      'Only where nobody else uses this device: anyone who opens this browser could read and write as you.',
    button: 'Sign in',
    faults: {
      'not-a-key': 'A key is seven words from our list. One of these is missing, doubled or misspelt.',
      wrong: 'No account opens with this key. Check each word; lost words cannot be found again.',
      limited: 'Too many tries from here. Wait a few minutes; your key stays as it is.',
      busy: 'Many people are signing in at this moment. Please try again in half a minute.',
    },
    noKey: 'No key yet? You get one with the first thing you write.',
    noKeyLink: 'Choose a board and write',
    needed: 'Sign in to see this.',
    code: {
      heading: 'Two-step verification',
      label: 'The six digits from your app',
      button: 'Go on',
      wrong: 'That code isn’t right, or has been used already. Wait for the next one.',
      title: 'Sign in',
    },
  },

  secondStep: {
    lead: 'Your key opened your account. What staff see needs a second step: open the app on your phone and type the digits it shows for this forum.',
    limited:
      'Too many wrong codes. For your protection, wait 15 minutes. If your phone is lost, ask an operator for a new second step.',
    notNow: 'Not now: go on as a member',
  },

  staff: {
    title: 'Staff',
    heading: 'The team',
    you: (handle: string) => `You are ${handle}.`,
    roles: {
      moderator: {
        name: 'Moderator',
        about: 'Reads what is waiting, decides with a reason, and tells the author.',
      },
      professional: {
        name: 'Professional',
        about: 'Writes and checks the answers that stand first, under their own name and credential.',
      },
      operator: {
        name: 'Operator',
        about: 'Invites colleagues, gives and takes roles, and keeps the place running.',
      },
    },
    noRole: 'No role any more',
    ways: 'Where to go',
    review: 'The review queue',
    desk: 'The answers desk',
    invite: 'Invite a colleague',
    listings: 'Places for help',
    colleagues: 'Colleagues',
    colleague: 'Colleague',
    role: 'Roles',
    change: 'Change',
    takeAway: (role: string, handle: string) => `Take “${role}” from ${handle}`,
    takeAwayHint: 'Taking a role away signs that colleague out everywhere, at once.',
    professionals: 'Professionals',
    publicName: 'Public name',
    credential: 'Credential',
    validUntil: 'Valid until',
    expired: 'expired',
    noProfessionals: 'None yet.',
    invitations: 'Open invitations',
    noInvitations: 'None.',
    invitedAs: 'Invited as',
    invitedBy: 'By',
    fromCommandLine: 'the command line',
    opensUntil: 'Opens until',
    withdraw: 'Withdraw this invitation',
    faults: {
      heading: 'Not changed',
      'last-operator': 'Somebody has to be able to run this place. Make another colleague an operator first.',
      'had-not': 'That colleague does not have this role any more.',
      gone: 'This invitation was used or withdrawn meanwhile.',
    },
  },

  invite: {
    title: 'Invite',
    heading: 'Invite a colleague',
    lead: 'You get a link that opens once, within 7 days. Give it to them in a way that only they can read.',
    roles: 'What will they be?',
    profession: 'For a professional',
    professionHint:
      'Leave this empty for anybody else. Readers see the name and the credential above each answer.',
    name: 'Public name',
    nameHint: 'The name that readers see. For example: Dr Maria Weber',
    credential: 'Credential',
    credentialHint:
      'The profession, and the body that has it on its register. For example: Psychosexual therapist, COSRT. No register number.',
    until: 'Valid until',
    untilHint: 'The day on which you look at the register again. For example: 2027-12-31',
    button: 'Make the link',
    faults: {
      heading: 'No link yet. Please look at this:',
      roles: 'Choose at least one role.',
      name: {
        empty: 'Write the name that readers see.',
        'too-long': 'Keep the name to 80 letters or fewer.',
      },
      credential: {
        empty: 'Write the profession and the body.',
        'too-long': 'Keep the credential to 200 letters or fewer.',
      },
      until: {
        'not-a-date': 'Write the day as year, month, day: 2027-12-31.',
        past: 'This day is today or over. Choose one to come.',
        'too-far': 'A register is looked at again after five years at the latest. Choose an earlier day.',
      },
    },
    madeHeading: 'The link',
    made: 'We show it once. It opens once, within 7 days.',
    madeHow:
      'Give it to them in person, or by a message that only they can read. If it gets lost, withdraw it on the staff page and make another.',
    back: 'Back to the team',
    another: 'Invite somebody else',
  },

  join: {
    title: 'An invitation',
    heading: 'You are invited to the team',
    as: 'You would be:',
    profession: (name: string, credential: string, until: string) =>
      `Readers would see: ${name}, ${credential}, valid until ${until}.`,
    newAccount:
      'This makes a new account, for your work here only. What you may have written as a member stays apart from it: nobody can join the two.',
    signedIn:
      'You are signed in as a member. Joining ends that session on this device. If you have not kept that key yet, do it first.',
    keepFirst: 'Show my key',
    handle: 'Your handle',
    handleHint:
      'Your colleagues see it beside what you do; people who write here do not. 2 to 30 letters, digits or hyphens, no spaces.',
    appHeading: 'Your second step',
    appLead:
      'Your key is the first step. The second is a code from an app on your phone, such as Aegis, FreeOTP or Google Authenticator.',
    scan: 'Open the app and scan this picture.',
    picture: 'A picture for your app to scan. The same is written out below it.',
    orLink: 'On this very phone? Open it in your app',
    orType: 'Or type this into the app:',
    label: 'staff',
    added: 'I have added it to my app',
    code: 'The six digits that your app shows now',
    button: 'Join, and get my key',
    next: 'You then get seven words, your key. Key and app together are your way in.',
    faults: {
      heading: 'Almost there. Please look at this:',
      handle: 'Choose 2 to 30 letters, digits or hyphens, without spaces.',
      'handle-taken': 'A colleague has this handle already. Choose another one.',
      added: 'Add it to your app first, then tick this.',
      'wrong-code':
        'That code isn’t right. Wait for the next one and type it. Your phone’s clock has to be right.',
      busy: 'Too many people are arriving at once. Wait a moment and press the button once more.',
      stale:
        'This page had been open for more than a day. Type the digits that your app shows now, and press the button once more.',
      'new-picture':
        'This page could not be read again. Remove the old entry from your app and scan the new picture.',
    },
    closed: {
      used: {
        heading: 'This invitation was used',
        text: 'It opens once, and it has. If it was not you, tell whoever invited you. If it was, sign in with your key.',
      },
      expired: {
        heading: 'This invitation is over',
        text: 'It was not used in time. Ask whoever invited you for a new one.',
      },
      unknown: {
        heading: 'This invitation is not here',
        text: 'It may have been withdrawn, or the address is not complete.',
      },
    },
    signIn: 'Sign in',
  },
}
