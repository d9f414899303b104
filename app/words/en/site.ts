import { f } from './format'

const ruleList = [
  {
    id: 'kindness',
    title: 'Be kind',
    text: 'Answer the person, not only the problem. No contempt, no blame, no slurs.',
  },
  {
    id: 'own-story',
    title: 'Tell your own story',
    text: 'Speak for yourself: “for me it was”, not “you must”.',
  },
  {
    id: 'privacy',
    title: 'Nobody can be recognised',
    text: 'No names, places, workplaces or dates that point to you or to anybody else.',
  },
  {
    id: 'adults-only',
    title: 'Adults only',
    text: 'Everybody who writes here is 18 or over. Nothing sexual about anyone younger, ever.',
  },
  {
    id: 'no-contact',
    title: 'No private contact',
    text: 'No phone numbers, addresses, handles or meetings. There are no private messages, on purpose.',
  },
  {
    id: 'no-selling',
    title: 'Nothing for sale',
    text: 'No adverts, no cures, no links that earn money.',
  },
  {
    id: 'no-explicit',
    title: 'Honest, not explicit',
    text: 'Say what is needed to be understood. No erotic content, please.',
  },
  {
    id: 'sources',
    title: 'Claims need a source',
    text: 'What goes beyond your own experience says where it comes from. Never tell anyone to stop a medicine.',
  },
  {
    id: 'no-harm',
    title: 'No ways to do harm',
    text: 'How it feels may all be said. How, with what, how much and where may not: somebody may read it on a bad night.',
  },
  { id: 'lawful', title: 'Within the law', text: 'Nothing that the law forbids.' },
  {
    id: 'on-board',
    title: 'On the right board',
    text: 'About intimacy and what stands in its way, once, where it fits.',
  },
]

export const siteWords = {
  frame: {
    skip: 'Skip to the page',
    leave: 'Leave now',
    leaveHint: 'Leave this site at once. Pressing Shift three times does the same.',
    search: 'Search',
    help: 'Help lines',
    safety: 'Stay safe',
    rules: 'Rules',
    stored: 'What is stored',
    numbers: 'Transparency',
    mine: 'My conversations',
    signIn: 'Sign in',
    signOut: 'Sign out',
    review: 'Review',
    desk: 'Answers desk',
    staff: 'Staff',
    main: 'Main',
    about: 'About this place',
    foot: 'Run by people for people. No adverts, no tracking, nothing loaded from anybody else.',
    danger: 'In danger now?',
  },

  home: {
    heading: 'You are not the only one.',
    lead: 'A quiet place to read and write about intimacy: desire, worry, pain, silence.',
    safe: [
      'No name, no e-mail, no account to begin',
      'A person reads every first post',
      '“Leave now” closes it at once',
    ],
    promises: [
      {
        title: 'You stay anonymous',
        text: 'You write under a made-up name. We keep no list of your conversations. Your style and timing could still link them.',
      },
      {
        title: 'People answer',
        text: 'A person reads every first post. If something has to change, you are told what and why.',
      },
      {
        title: 'Experts stand first',
        text: 'Answers by named professionals, with their sources, stand above each board.',
      },
    ],
    boards: 'What is on your mind?',
    conversations: (n: number) => f.count(n, { one: 'conversation', other: 'conversations' }),
    replies: (n: number) => f.count(n, { one: 'reply', other: 'replies' }),
    quiet: 'Nothing here yet. Yours could be the first.',
  },

  rules: {
    title: 'The rules',
    heading: 'The rules',
    lead: 'Eleven short rules. Moderators name the one they used, every time.',
    list: ruleList,
    decisions: 'How decisions are made',
    decisionsText: [
      'A person reads every first post, and every post that our checks pick out. A machine only points; it never decides.',
      'You are always told what was decided, why, by which rule, and what you can do. There are no hidden bans and no silent holds.',
    ],
  },

  ruleTitles: Object.fromEntries(ruleList.map(rule => [rule.id, rule.title])) as Record<string, string>,

  errors: {
    notFound: {
      heading: 'This page is not here',
      text: 'It may have been deleted, or the address is not quite right.',
    },
    broken: {
      heading: 'Something broke on our side',
      text: 'Nothing you wrote was published by this. Go back, and try once more in a moment.',
    },
    busy: { heading: 'Very busy at this moment', text: 'Please try again in half a minute.' },
    limited: {
      heading: 'Too many requests',
      text: 'Too much came from here at once. Wait a few minutes and try again.',
    },
    home: 'To the first page',
    boards: 'See all boards',
    missingTitle: 'Not here',
  },

  safety: {
    title: 'Stay safe',
    heading: 'Staying safe on this device',
    lead: 'If somebody else uses this phone or computer, or checks it, please read this first. It takes a minute.',
    parts: [
      {
        title: 'Leave quickly',
        text: [
          '“Leave now” stands on every page. It opens a neutral page and signs you out. Pressing Shift three times does the same where scripts run.',
          'After that, Back shows an empty page until you choose to open this place again.',
        ],
      },
      {
        title: 'What stays on the device',
        text: [
          'We cannot erase your browser’s history. The name of this site stays in it, and page titles such as “A conversation”, though never what it was about.',
          'A private window keeps no history once it is closed. Open it before you come here.',
        ],
      },
      {
        title: 'Your key',
        text: [
          'Do not save the seven words in the browser, in notes or as a picture on a shared device. Paper, kept where nobody looks, without a word about its use, is often best.',
          'You are signed out after 30 minutes without a click, and when the browser closes.',
        ],
      },
      {
        title: 'If somebody may be watching the device itself',
        text: [
          'Spyware can show everything you type, here too. If you fear that, use a device nobody else touches: at work, in a library, a friend’s.',
          'Changing passwords or deleting apps can be noticed. People on the help lines know how to plan this with you.',
        ],
      },
      {
        title: 'What you write',
        text: [
          'Details and the way you write can be recognised by somebody who knows you. Leave out names, places, dates, workplaces, and rare details.',
          'Whoever runs this site cannot tell which conversations are yours. But somebody who changed its program could read what is typed. No site can promise you otherwise.',
        ],
      },
    ],
  },

  stored: {
    title: 'What is stored',
    heading: 'What is stored about you',
    lead: 'As little as we could. Here is all of it.',
    kept: 'Kept',
    keptList: [
      'What you write, under the made-up name it was written with, and the hour you wrote it; readers see the day. If you change it: what it said before, for moderators, until you take it back.',
      'Your account: a number that only your seven words lead to, and the day it was made. No name, no e-mail, no phone number, no password.',
      'If you are signed in: a session that only your browser can open. It ends 30 minutes after your last click.',
      'Your country and what you have read, if you chose them, sealed so that only your key opens them.',
      'What rules noticed in a post: which rule, and at which letters; what a conversation is about; whether help lines were shown beside it.',
      'What moderators decided about a post, why, under which rule, and what they wrote to its author.',
      'Reports and appeals: the words, sealed, until half a year after they were decided; the day, the reason and what came of it. Not who reported: a member’s mark that leads back to nobody keeps one from reporting the same thing twice.',
      'That a place for help was opened or said to be wrong: how often in a month, or what was written, sealed, until it was read. Not by whom.',
      'What professionals tell to be checked: sealed. It goes 30 days after a no, 30 days after their credential ended, or at once when they take it back. Their name, profession and what they may speak on are public, their number never.',
      'A scrambled mark of each form that was sent, so that sending it twice makes one post.',
    ],
    never: 'Never kept',
    neverList: [
      'Your network address. It is used in memory for an hour, for one kind of report for a day, in a scrambled form, to slow down floods; it is never written down.',
      'Which browser or device you use, your language, where you came from, what you search for or look at.',
      'Which of your made-up names belong together. Not in the database, not in the backups, not for moderators, not for us.',
    ],
    handOver: 'What could be handed over',
    handOverText:
      'If a court asks, we can only give what exists: the texts, the days, the made-up names. What connects them to you or to each other does not exist here. Without your seven words nobody can compute it.',
    delete: 'Taking it back',
    deleteText:
      'You can delete each post under “My conversations”. Its words are deleted at once. Backups, if the people who run this place make them, hold them until they expire.',
    limits: 'What this cannot do',
    limitsText:
      'The way somebody writes, details, and the time of writing can still give a person away. History on your device is yours to erase. And somebody who changed this program could read what is typed while it is typed.',
  },

  left: { text: 'This page is closed.', open: 'Open it again' },

  stale: {
    title: 'Once more',
    heading: 'Please press the button once more',
    text: 'You signed in or out in another window since this page was opened. Nothing was sent, and nothing is lost: what you typed is below.',
    signedOutHeading: 'You were signed out meanwhile',
    signedOutText:
      'This happens after a while without a click, to protect you on a shared device. Nothing was sent, and nothing is lost: what you typed is below. Sign in again in a new window, come back here, and press the button.',
    signIn: 'Sign in, in a new window',
    typed: 'What you typed',
    send: 'Send it now',
    cancel: 'Do not send it',
  },
}
