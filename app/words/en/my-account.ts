import { f } from './format'

export const myAccountWords = {
  myAccount: {
    link: 'My data',
    title: 'My data',
    heading: 'My data',
    lead: 'What we store about you, and how to take it with you, change your key or delete it all.',
    parts: {
      stored: {
        title: 'See what’s stored',
        text: 'Every column of our database that holds something about you, and how much of it is yours.',
        link: 'What’s stored about me',
      },
      export: {
        title: 'Get a copy',
        text: 'Everything you’ve written, what was decided about it and why, and your settings, in one file.',
        link: 'Download my data',
      },
      key: {
        title: 'Change your key',
        text: 'If someone may have seen your seven words, get new ones. The old ones then stop working, and every other browser is signed out.',
        link: 'Change my key',
      },
      everywhere: {
        title: 'Sign out everywhere',
        text: 'Ends every session at once: this browser and all others. Your key stays the same.',
        list: 'We can’t show you where you’re signed in. Sessions are stored so that nobody can tell whose they are, not even we.',
        button: 'Sign out everywhere',
      },
      delete: {
        title: 'Delete your account',
        text: 'Delete everything, or leave what you wrote without anyone’s name on it. You can’t undo this.',
        link: 'Delete my account',
      },
    },
    back: 'Back to My data',

    key: {
      label: 'Your seven words',
      hint: 'We ask again, in case someone else is using this browser.',
      wrong: 'This isn’t the key of this account. Check each word, and their order.',
    },

    exporting: {
      heading: 'Download my data',
      lead: 'You’ll get one file called export.zip. In it: data.html to read, and data.json for other programs.',
      contains: 'What’s in it',
      containsList: [
        'your posts, with earlier versions, the titles of their conversations, and the days',
        'what moderators decided, why, and what they wrote to you',
        'your appeals and reports, and what you said about answers',
        'your made-up names, your settings and when your account was made',
      ],
      careHeading: 'Before you download it',
      care: [
        'The file holds everything in one place, under all of your names. Anyone who finds it can read it.',
        'On a shared device, don’t download it. Browsers also list what was downloaded.',
        'To delete it: remove export.zip and anything you unpacked from the downloads folder, empty the bin, and remove it from the browser’s list of downloads. If your device backs up to a cloud, look there too.',
      ],
      button: 'Continue',
      readyHeading: 'Your copy is ready',
      ready: 'The download works for ten minutes, in this browser only. We don’t keep a copy.',
      download: 'Download export.zip',
      limited: 'You’ve downloaded it many times within an hour. Wait a few minutes, then try again.',
    },

    /** What stands in the file itself. */
    file: {
      title: 'My data',
      intro: (date: string) =>
        `A copy of what was stored on ${date}. It holds everything in one place, so keep it where nobody else looks, or delete it.`,
      account: 'Account',
      country: (name: string) => `Country: ${name}.`,
      noCountry: 'No country saved.',
      referrals: (hidden: boolean) =>
        hidden ? 'You’ve asked us not to show listings.' : 'Listings are shown where they fit.',
      seen: (n: number) => `${f.count(n, { one: 'notice', other: 'notices' })} marked as read.`,
      staff: (handle: string, roles: string) => `You work here as ${handle}: ${roles}.`,
      noRole: 'no current role',
      names: 'Your made-up names',
      name: (name: string, date: string) => `${name}, since ${date}`,
      conversations: 'What you wrote',
      untitled: 'A conversation whose title isn’t shown any more',
      begun: (board: string) => `You began it, on the board “${board}”.`,
      joined: (board: string) => `You replied, on the board “${board}”.`,
      themes: (themes: string) => `Themes: ${themes}.`,
      opening: (name: string, date: string) => `Your opening post as ${name}, ${date}`,
      reply: (name: string, date: string) => `Your reply as ${name}, ${date}`,
      edited: (date: string) => `Edited on ${date}.`,
      deletedText: 'You deleted this text. We don’t have it any more.',
      help: 'We showed help lines beside it.',
      earlier: (date: string) => `What it said before ${date}`,
      waiting: (date: string) => `An edit you sent on ${date}, which nobody has read yet`,
      decided: (what: string, date: string) => `${what}, ${date}`,
      rule: (rule: string) => `Rule: ${rule}.`,
      paused: 'Your account was paused.',
      message: 'Message from the moderator',
      appeal: (date: string) => `Your appeal of ${date}`,
      appealStates: {
        open: 'Not decided yet.',
        upheld: 'The decision stays.',
        reversed: 'The decision was reversed.',
      },
      appealGone: 'We’ve already deleted what you wrote in it.',
      answer: 'The answer',
      reports: 'Reports you made',
      report: (about: 'post' | 'answer', reason: string, date: string) =>
        about === 'post' ? `About a post, ${date}: ${reason}` : `About an answer, ${date}: ${reason}`,
      pressed: 'What you pressed',
      sameQuestion: (title: string) => `You have this question too: ${title}`,
      tap: (said: string, title: string) => `You pressed “${said}” in “${title}”.`,
      draft: (date: string) => `Kept on ${date}`,
      feedback: (answer: string, date: string) => `What you said about “${answer}”, ${date}`,
      feedbackKinds: {
        helped: 'It helped.',
        'not-for-me': 'It isn’t for you.',
        'out-of-date': 'It’s out of date.',
      },
      none: 'Nothing.',
    },

    changing: {
      heading: 'Change my key',
      lead: 'You’ll get seven new words. Until you say that you’ve saved them, your old key keeps working.',
      effects: [
        'After that, the old words open nothing here.',
        'Every other browser is signed out. This one stays signed in.',
        'What you’ve written stays as it is, and under the same names.',
      ],
      button: 'Show my new key',
      shownHeading: 'Your new key',
      shown:
        'Save these words first. Nothing has changed yet: the old key works until you press the button below.',
      confirm: 'I’ve saved it. Change my key',
      later:
        'If you leave this page without pressing the button, your old key stays, and these new words open nothing.',
      doneHeading: 'Your key has changed',
      done: 'From now on, only the new seven words open your account. Every other browser is signed out.',
    },

    deleting: {
      heading: 'Delete my account',
      lead: 'Your key then opens nothing, every browser is signed out, and nobody can get the account back, not even us.',
      legend: 'What should happen to what you wrote?',
      how: {
        day: {
          label: 'Delete it all, spread over one day',
          hint: 'Each post goes at a random time in the next 24 hours, so that it’s harder to see that they belonged together.',
        },
        now: {
          label: 'Delete it all now',
          hint: 'It’s gone within a minute. But someone who watches the forum, or has its database, could see that these posts went together.',
        },
        left: {
          label: 'Leave it, without me',
          hint: 'Your posts stay under their made-up names, for those they help. Nobody can ever connect them to you or each other by the key again, so you can’t edit or delete them later.',
        },
      },
      also: 'Whatever you choose: your settings are deleted at once, and what you pressed (such as “I have this question too”) within a day. Reports you made stay until they’ve been decided, without you.',
      backups:
        'If the people who run this forum make backups, what we delete stays in those until they expire.',
      olderAccount:
        'Your account is from before a change in how keys are stored. If you leave your posts, someone who had your seven words, our database and the server’s secret file could still connect them. If that worries you, delete them instead.',
      button: 'Delete my account',
      keep: 'Keep my account',
      noChoice: 'Choose what should happen to what you wrote.',
      keyAgain: 'Enter your key again: we don’t send it back to you.',
      hasRole:
        'You have a role in the team, so your account can’t be deleted yet. An operator has to remove your roles first, on the page “Staff”. If you’re the only operator, make a colleague one before that.',
      staffLink: 'Go to the staff page',
    },

    deleted: {
      title: 'Deleted',
      heading: 'Your account is deleted',
      text: 'Your seven words open nothing any more. If you wrote them down, you can throw them away.',
      how: {
        day: 'What you wrote goes post by post, at random times in the next 24 hours. You don’t need to do anything.',
        now: 'What you wrote is being deleted now. It’s all gone within a minute.',
        left: 'What you wrote stays, under its made-up names. Nobody can connect it to you by the key any more.',
      },
      noReceipt: 'There’s no list of what was deleted: a list would show that those posts belonged together.',
      backups:
        'If the people who run this forum make backups, what was deleted stays in those until they expire.',
      home: 'Go to the home page',
    },

    receipt: {
      title: 'Receipt',
      heading: 'It’s deleted',
      lead: 'A receipt for this one post. You can save or print it; it doesn’t say what you wrote.',
      what: 'What was deleted',
      opening: 'An opening post, with its title',
      reply: 'A reply',
      name: 'Written as',
      written: 'Written on',
      deleted: 'Deleted on',
      scope: 'What that covers',
      scopeList: [
        'The text is gone from the page, from search, from notices and from earlier versions. What moderators noted from it is gone too.',
        'Its traces leave our database files within a minute, or a little later where the database is very large.',
        'What stays: that a post was here, its made-up name and its days, and what was decided about it, without your words.',
        'Backups, if the people who run this forum make them, keep the text until they expire.',
        'We can’t remove copies that other people made.',
      ],
      back: 'Back to My conversations',
    },
  },
}
