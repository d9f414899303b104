import { f } from './format'

const ruleList = [
  {
    id: 'kindness',
    title: 'Be kind',
    text: 'Reply to the person, not just the problem. No contempt, no blame, no slurs.',
  },
  {
    id: 'own-story',
    title: 'Tell your own story',
    text: 'Speak for yourself: “for me it was”, not “you must”.',
  },
  {
    id: 'privacy',
    title: 'Keep people anonymous',
    text: 'Leave out names, places, workplaces and dates that could identify you or anyone else.',
  },
  {
    id: 'adults-only',
    title: 'Adults only',
    text: 'You must be 18 or over to write here. Nothing sexual about anyone younger, ever.',
  },
  {
    id: 'no-contact',
    title: 'No private contact',
    text: 'No phone numbers, addresses, social media names or meeting up. We leave out private messages on purpose.',
  },
  {
    id: 'no-selling',
    title: 'Nothing for sale',
    text: 'No adverts, no cures, no links that earn money.',
  },
  {
    id: 'no-explicit',
    title: 'Honest, not explicit',
    text: 'Say what people need to know to understand. No erotic content, please.',
  },
  {
    id: 'sources',
    title: 'Give a source for claims',
    text: 'If you go beyond your own experience, say where it comes from. Never tell anyone to stop a medicine.',
  },
  {
    id: 'no-harm',
    title: 'No methods of harm',
    text: 'Say how you feel, as openly as you like. Don’t describe methods, amounts or places: someone may read it on a bad night.',
  },
  {
    id: 'ai-text',
    title: 'Say if an AI tool wrote it',
    text: 'People come here for people. If a tool helped you to find words, that’s fine: tick the box below your text, and only send what’s true for you. Never post advice that a tool made up.',
  },
  { id: 'lawful', title: 'Within the law', text: 'Nothing that’s against the law.' },
  {
    id: 'on-board',
    title: 'Be clear, on the right board',
    text: 'Write about intimacy and what gets in its way, so that people can tell what it’s about and what would help. Post once, on the board that fits best.',
  },
]

export const siteWords = {
  frame: {
    skip: 'Skip to main content',
    leave: 'Leave now',
    leaveHint: 'Leave this site at once. Pressing Shift three times does the same.',
    /** Said to screen readers while Shift is pressed. */
    shift: {
      twoMore: 'Shift, press 2 more times to leave.',
      oneMore: 'Shift, press 1 more time to leave.',
      timedOut: 'You’re still on this page.',
    },
    away: 'We can’t reach the rest of the forum just now. This page still works.',
    search: 'Search',
    help: 'Help lines',
    safety: 'Stay safe',
    rules: 'Rules',
    stored: 'What we store',
    numbers: 'Transparency',
    mine: 'My conversations',
    signIn: 'Sign in',
    signOut: 'Sign out',
    plainLook: 'Plain look',
    usualLook: 'Usual look',
    review: 'Review',
    desk: 'Answers desk',
    staff: 'Staff',
    main: 'Main',
    about: 'About this forum',
    foot: 'No adverts, no tracking, and nothing loaded from other sites.',
    danger: 'In danger now?',
  },

  home: {
    heading: 'You’re not the only one',
    lead: 'A quiet place to read and write about intimacy: desire, worry, pain, silence.',
    safe: [
      'No name, no email, no account to start',
      'A moderator reads everyone’s first posts',
      '“Leave now” closes the site at once',
    ],
    promises: [
      {
        title: 'You stay anonymous',
        text: 'You write under a made-up name. We keep no list of your conversations. Your style and timing could still link them.',
      },
      {
        title: 'Real people read it',
        text: 'A moderator reads everyone’s first posts before others see them. If something needs to change, we’ll tell you what and why.',
      },
      {
        title: 'Professionals answer too',
        text: 'At the top of a board you’ll find answers by named professionals, with their sources.',
      },
    ],
    boards: 'What’s on your mind?',
    conversations: (n: number) => f.count(n, { one: 'conversation', other: 'conversations' }),
    replies: (n: number) => f.count(n, { one: 'reply', other: 'replies' }),
    quiet: 'No conversations yet. Yours could be the first.',
  },

  rules: {
    title: 'The rules',
    heading: 'The rules',
    lead: `${f.number(ruleList.length)} short rules. When moderators act on one, they always say which.`,
    list: ruleList,
    decisions: 'How we make decisions',
    decisionsText: [
      'A moderator reads the first posts of everyone who writes, and every post that our automatic checks pick out. The checks only point things out. People decide.',
      'We always tell you what was decided, why, under which rule, and what you can do. We never ban anyone or hold a post in secret.',
    ],
  },

  ruleTitles: Object.fromEntries(ruleList.map(rule => [rule.id, rule.title])) as Record<string, string>,

  errors: {
    notFound: {
      heading: 'Page not found',
      text: 'It may have been deleted, or the address may be wrong.',
    },
    broken: {
      heading: 'Something went wrong on our side',
      text: 'This is our mistake, not yours. Please try again in a moment.',
    },
    busy: { heading: 'We’re very busy right now', text: 'Please try again in half a minute.' },
    limited: {
      heading: 'Too many requests',
      text: 'We’ve had too many requests from your connection. Wait a few minutes and try again.',
    },
    home: 'Go to the home page',
    boards: 'See all boards',
    missingTitle: 'Page not found',
  },

  safety: {
    title: 'Stay safe',
    heading: 'Staying safe on this device',
    lead: 'If someone else uses this phone or computer, or checks it, please read this first. It takes a minute.',
    parts: [
      {
        title: 'Leave quickly',
        text: [
          '“Leave now” is on every page. It opens a neutral page and signs you out. Pressing Shift three times does the same, if JavaScript is on.',
          'If JavaScript is on, other tabs with this site leave too. If it’s off, close them yourself: they still show their text until then.',
          'After that, the Back button shows an empty page until you choose to open this site again.',
        ],
      },
      {
        title: 'What stays on the device',
        text: [
          'While you write, this tab keeps what you type, scrambled, in case you reload or follow a link. If JavaScript is off, it doesn’t. After “Leave now”, signing out or 12 hours, nobody can open it.',
          'A draft that you keep isn’t stored on this device. It’s under “My conversations”, for whoever has your key or finds you signed in.',
          'We can’t erase your browser’s history. It keeps the name of this site and page titles such as “A conversation”, though never what it was about.',
          'A private window keeps no history once you close it. Open one before you come here.',
        ],
      },
      {
        title: 'Your key',
        text: [
          'On a shared device, don’t save the seven words in the browser, in notes or as a photo. Paper is often best: keep it where nobody looks, and don’t write on it what it’s for.',
          'We sign you out after 30 minutes without a click, or when you close the browser, unless you chose to stay signed in.',
          'If someone may have seen your key, change it under “My data”. You can also sign out everywhere there, get a copy of what you wrote, and delete your account. A copy you download stays on the device until you delete it.',
        ],
      },
      {
        title: 'If someone may be watching this device',
        text: [
          'Spyware can show everything you type, here too. If you’re worried about that, use a device they can’t get to, such as a friend’s or one at a library or at work.',
          'Someone may notice if you change passwords or delete apps. People on the help lines can plan this with you.',
        ],
      },
      {
        title: 'What you write',
        text: [
          'Someone who knows you could recognise details, or the way you write. Leave out names, places, dates, workplaces and anything unusual.',
          'Two posts written one after the other can look like one person’s, even under two names. If that matters to you, write them on different days.',
          'The people who run this site can’t look up which conversations are yours. But anyone who changed the software could read what you type. No site can promise you otherwise.',
        ],
      },
    ],
  },

  stored: {
    title: 'What we store',
    heading: 'What we store about you',
    lead: 'As little as we can. This is all of it.',
    kept: 'What we keep',
    keptList: [
      'What you write, the made-up name you wrote it under, and when. Readers only see the day. We keep the hour until the next day is over, then only the day. If a moderator had to read it first, we keep the quarter-hour it came, because waiting times are measured from it. If you change a post, moderators can see what it said before, until you delete it.',
      'The content notes on a post, and which reply says how it went later, if you choose to add them.',
      'Whether you let search engines show a conversation that you began. Unless you do, we ask them not to. Once someone else has replied, you can switch it off, but not on.',
      'Your account: a number that only your seven words lead to, and an encrypted code that leads to your made-up names, which only your seven words open. Not even the day it was made. No name, no email, no phone number, no password.',
      'While you write, if JavaScript is on: a cookie in your browser that helps this tab keep your unsent text. It ends when you leave, sign out or close the browser. The text stays in the tab, scrambled, and doesn’t reach us until you send it.',
      'A preview, or a form that came back because something was missing: in memory only, for half an hour, so that you can go back to it. It’s gone as soon as you send the form, sign out or leave.',
      'While you’re signed in: a session that only your browser can open. It ends 30 minutes after your last click, or after 30 days if you chose to stay signed in.',
      'Your country, what you’ve read, how you’d like to read, which conversations you follow, which ones you don’t want to be asked about and what you’ve hidden, if you choose to save them. They’re encrypted so that only your key opens them.',
      'Drafts, if you keep any: up to five, encrypted and all padded to a few sizes, with the day you last kept each. Only your key finds and opens them. Nothing says whose they are, or which board or conversation they’re for. We delete a draft when you send or delete it, or 90 days after you last kept it.',
      'When you say thank you, “same here” or “this helped”: to which post, and which of the three. A scrambled mark makes it count once. The mark can’t be traced to you, two marks of yours can’t be told to be one person’s, and we don’t keep the day. It all goes when the post is deleted, and when you take it back.',
      'Which replies helped you, if you mark them in a conversation you started. Everyone can see that.',
      'What our automatic checks found in a post: which check, and where in the text. Also what a conversation is about, and whether we showed help lines beside it.',
      'What moderators decided about a post, why, under which rule, and what they wrote to its author.',
      'Reports and appeals. We keep the text, encrypted, for six months after the decision. We also keep the day, the reason and the result, but not who reported. A member’s report carries a scrambled mark, so that it can’t be sent twice. The mark can’t be traced to an account.',
      'How often in a month people opened a listing. If someone reports that a listing is wrong, we keep what they wrote, encrypted, until it’s been read. We don’t keep who it was.',
      'What professionals send us to check, encrypted. We delete it 30 days after we turn them down, 30 days after their credential ends, or at once if they withdraw it. Their name, profession and areas of practice are public. Their registration number never is.',
      'A scrambled code for each form you send, so that sending it twice makes only one post.',
      'In your browser, not with us: on a page that’s made for writing or signing in, one cookie with a random number. It shows that the form comes from you. It goes when you sign in or leave, or when you close the browser. While you’re signed in, the session’s cookie takes its place. Pages for reading and searching set none.',
      'In your browser, if you choose “Plain look”: a cookie that says only that. It goes when you leave, sign out or close the browser.',
      'In the browser of someone who works here: a mark that lets them sign in when the forum is flooded. It doesn’t say who they are. It lasts 90 days.',
    ],
    never: 'What we never keep',
    neverList: [
      'Your IP address. We use a scrambled form of it, in memory only, to slow down floods of requests. It’s gone after an hour, or after a day for one kind of report. We never write it down.',
      'Your browser, your device, your language, the site you came from, what you search for or what you look at.',
      'Which made-up names belong to the same person. It’s not in the database or the backups. The times of two posts can hint at it, as we explain below.',
    ],
    handOver: 'What we could be made to hand over',
    handOverText:
      'If a court asks, we can only give what we have: the texts, the days and the made-up names. We store nothing that connects them to you or to each other, apart from what their times may hint at.',
    linking: 'What could connect two of your names',
    linkingList: [
      'Two posts written one after the other can be by the same person. Everyone sees the day, so on a quiet forum the day alone is a hint.',
      'Someone who copies our whole database also gets the hours of today and yesterday, the quarter-hours of posts that moderators read first, and the order of what was written in the last hour. After that hour we shuffle it. If more than about 250 MB is stored in one file, some of the order of long posts stays.',
      'Old backups, the database’s own logs, or copies taken every few minutes can tell more than one copy does. The people who run this forum decide how long they keep them.',
      'What helps: if nobody should connect two posts, write them on different days.',
    ],
    own: 'Your own data',
    ownText:
      'Under “My data” you can download everything we hold about you, change your key, sign out everywhere, and delete your account: all of it at once, spread over a day, or leaving what you wrote without you.',
    mine: 'My data',
    tables: 'Every column of our database, one by one',
    training: 'Machines that learn from texts',
    trainingText: [
      'What you write here never trains any software. Our automatic checks come finished with the software: they learned from texts that were written for that, and from public collections.',
      'We tell AI companies’ crawlers that they may not use anything here, and we slow down anyone who opens very many conversations. We can’t force them to respect it: whatever everyone can read, someone can copy.',
    ],
    delete: 'Deleting what you wrote',
    deleteText:
      'You can delete each post under “My conversations”, and all of them with your account. We delete the text at once, also where a reply to it quotes it, and you get a receipt for each post you delete. If the people who run this forum make backups, the text stays in those until they expire. When someone deletes their account, a list of what still has to go is kept for a day at most. It’s encrypted, and doesn’t say whose it is.',
    limits: 'What we can’t protect you from',
    limitsText:
      'Your writing style, the details you give and when you write can still give you away. Only you can clear the history on your device. And anyone who changed this software could read what you type as you type it.',
  },

  left: { text: 'This page is closed', open: 'Open it again' },

  kept: {
    title: 'Send again',
    signedOut: {
      heading: 'You’ve been signed out',
      text: 'This happens after a while without a click, to protect you on a shared device. We haven’t sent anything, and you haven’t lost anything: what you typed is below. Sign in again in a new window, come back here, and send it.',
    },
    lostRole: (roles: string[], typed: boolean) => ({
      heading: `You no longer have the ${f.list(roles)} role${roles.length > 1 ? 's' : ''}`,
      text: `It was removed, or given back, while this page was open, and you’ve been signed out. We haven’t sent or changed anything.${
        typed ? ' What you typed is below: copy it if you want to keep it.' : ''
      }`,
    }),
    signInAgain: 'Sign in again',
    because: {
      stale: {
        heading: 'Please send this again',
        text: 'You signed in or out in another window after you opened this page. We haven’t sent anything, and you haven’t lost anything: what you typed is below.',
      },
      '400': {
        heading: 'We couldn’t read this form',
        text: 'Part of it was missing or out of date, so we haven’t sent it. What you typed is below: copy it, open the page again, and paste it there.',
      },
      '403': {
        heading: 'Not sent',
        text: 'We couldn’t be sure that this came from our own page, so we haven’t sent it. What you typed is below: copy it, open the page here, with https:// in front, and paste it there.',
      },
      '404': {
        heading: 'This can’t be sent any more',
        text: 'The page you wrote it on was deleted, or changed while you were writing, so we haven’t sent anything. What you typed is below: copy it if you want to keep it.',
      },
      '413': {
        heading: 'That’s too long to send',
        text: 'It’s longer than we can take, so we haven’t sent it. Everything you typed is below: shorten it and send it again.',
      },
      '429': {
        heading: 'Too many requests',
        text: 'We’ve had too many requests from your connection, so we haven’t sent this. What you typed is below: wait a few minutes, then send it again.',
      },
      '500': {
        heading: 'Something went wrong on our side',
        text: 'We couldn’t finish this. It’s our mistake, and you haven’t lost anything: what you typed is below. Wait a moment, then send it again.',
      },
      '503': {
        heading: 'We’re very busy right now',
        text: 'We haven’t sent this, and you haven’t lost anything: what you typed is below. Wait half a minute, then send it again.',
      },
    },
    signIn: 'Sign in, in a new window',
    typed: 'What you typed',
    send: 'Send it now',
    cancel: 'Don’t send it',
  },
}
