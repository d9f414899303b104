import { formats } from './format'

const f = formats('en-GB')
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })
const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' })
const shortMonths = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

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
    text: 'Say what is needed to be understood. This is not a place to arouse.',
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

/** Every sentence that the interface says, in English. Plain words, short sentences, reading age about 12. */
export const en = {
  language: 'en',
  ...f,

  titled: (page: string, forum: string) => (page ? `${page} - ${forum}` : forum),

  frame: {
    skip: 'Skip to the page',
    leave: 'Leave now',
    leaveHint: 'Leave this site at once. Pressing Shift three times does the same.',
    search: 'Search',
    help: 'Help lines',
    safety: 'Stay safe',
    rules: 'Rules',
    stored: 'What is stored',
    numbers: 'In numbers',
    mine: 'My conversations',
    signIn: 'Sign in',
    signOut: 'Sign out',
    review: 'Review',
    desk: 'Answers desk',
    staff: 'Staff',
    main: 'Main',
    about: 'About this place',
    foot: 'Run by people for people. No adverts, no tracking, nothing loaded from anybody else.',
    danger: 'In danger now? Call your local emergency number.',
  },

  home: {
    heading: 'You are not the only one.',
    lead: 'A quiet place to read and write about intimacy: desire, worry, pain, silence. No name, no e-mail, no account to begin.',
    promises: [
      {
        title: 'Nobody finds you here',
        text: 'You write under a made-up name. What you write in two conversations cannot be joined, not even by us.',
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

  board: {
    title: 'A board',
    write: 'Write about yours',
    writeHint: 'No account needed. It takes about two minutes.',
    pinned: 'Answers to begin with',
    morePinned: (n: number) => f.count(n, { one: 'more answer', other: 'more answers' }),
    conversations: 'Conversations',
    none: 'No conversation here yet. Yours could be the first.',
    older: 'Older conversations',
    newest: 'Back to the newest',
    slow: 'We go slowly here. Nothing has to be told.',
    active: (when: string) => `active ${when}`,
    noReply: 'no reply yet',
  },

  wishes: {
    heard: {
      label: 'Just to be heard',
      short: 'to be heard',
      reply: 'They would like to be heard. You do not have to solve anything.',
    },
    experience: {
      label: 'Others’ experience',
      short: 'others’ experience',
      reply: 'They would like to hear what it was like for others.',
    },
    ideas: { label: 'Practical ideas', short: 'practical ideas', reply: 'They would like practical ideas.' },
    expert: {
      label: 'An expert’s view',
      short: 'an expert’s view',
      reply: 'They would like an expert’s view. Your own experience is welcome too.',
    },
  },

  thread: {
    title: 'A conversation',
    wouldHelp: (wish: string) => `What would help: ${wish}`,
    replies: (n: number) => (n === 0 ? 'No reply yet' : f.count(n, { one: 'reply', other: 'replies' })),
    reply: 'Reply',
    replyHint: 'No account needed. You write under a made-up name.',
    more: 'More replies',
    first: 'Back to the beginning',
    author: 'began this',
    you: 'you',
    edited: 'changed since',
    change: 'Change',
    withdraw: 'Take back',
    pinned: 'What professionals say about this',
    states: {
      published: '',
      held: 'Waiting to be read by a moderator. Only you can see it.',
      asked: 'A moderator asks for a change. Only you can see it.',
      refused: 'Not published. Only you can see it.',
      removed: 'Taken down by moderators. Only you can see it.',
      withdrawn: 'Taken back.',
    },
    why: 'Read why',
  },

  write: {
    title: 'Write',
    heading: 'Write what is on your mind',
    replyHeading: 'Your reply',
    lead: 'Take your time. Nothing is shown before you press the button, and you can take it back later.',
    careful: 'Before you begin',
    carefulText:
      'Leave out names, places, dates and workplaces: details can give a person away. Say “a town in the north” rather than the town. Use a private window if others use this device.',
    carefulFirst:
      'Said once, as this is your first post: how somebody writes, and at what time, can also be recognised by a person who knows them well.',
    titleLabel: 'In a few words',
    titleHint: 'Others see this in the list. For example: “We have not touched in a year”.',
    bodyLabel: 'Your words',
    bodyHint:
      'As long or as short as you like. *stars* make emphasis, a line that begins with - makes a list, one with > a quote.',
    wishLabel: 'What would help?',
    adult: 'I am 18 or older',
    adultHint: 'This place is for adults. If you are younger, the help lines page has people made for you.',
    persona: 'Which name stands on it?',
    personaNew: 'A new made-up name',
    personaNewHint: 'Recommended. Nobody can join it with anything else you wrote.',
    personaCarryHint: 'Readers will see that the same person wrote both.',
    personaFixed: (name: string) => `You write here as ${name}.`,
    send: 'Send',
    sendNew: 'Send, and get my key',
    whatNext:
      'What happens next: a moderator reads a first post before others see it. You then get seven words, your key, to come back with. Nothing else is asked.',
    back: 'Back without sending',
    faults: {
      heading: 'Almost there. Please look at this:',
      wrongKey: 'This key opens nothing here. Check the words, or leave it empty to send under a new key.',
      byField: {
        title: {
          empty: 'Write a few words that say what it is about.',
          'too-long': 'Keep it to 120 letters or fewer.',
        },
        body: {
          empty: 'Write something here first.',
          'too-long':
            'This is longer than 10,000 letters. Shorten it, or send the rest as a reply to yourself.',
        },
        wish: { choose: 'Choose what would help most.' },
        adult: { 'confirm-adult': 'Confirm that you are 18 or older.' },
      } as Record<string, Record<string, string>>,
    },
    signedOut: 'You were signed out while you wrote',
    signedOutText:
      'This happens after 30 minutes, to protect you on a shared device. Your words are still here.',
    keyLabel: 'Your key, to send it as yourself',
    keyHint: 'Seven words. Leave this empty to send it under a new key.',
    expired:
      'This page had been open for more than a day, so it was not sent. Your words are still here: press the button once more.',
    allowance:
      'You have written as much as one may in a day. It keeps the place calm for everyone. Your words are still here; send them tomorrow.',
    tooMany:
      'Too many people are arriving at once. Your words are still here: wait a moment and press the button once more.',
    closed:
      'This conversation takes no replies at the moment. Your words are below if you want to keep them.',
  },

  /** A post before it is sent. */
  look: {
    title: 'Before sending',
    button: 'Look at it first',
    buttonHint:
      '“Look at it first” shows what could tell who you are, and what others wrote about the same. Nothing is published by it.',
    heading: 'Look at it first',
    lead: 'Nothing has been sent. Only you see this, and nothing of it is kept.',
    text: 'Your words',
    question: 'Could someone recognise this?',
    hint: 'A rule marked these passages; it can be wrong, and it does not see everything. Tick what you would rather say more broadly: it is put in when you send. You may leave all as it is.',
    nothing:
      'No rule found anything here that points to somebody. Rules do not see everything: would a person who knows you recognise it?',
    instead: (passage: string, broader: string) => `“${passage}” → “${broader}”`,
    kinds: {
      age: 'tells an age',
      job: 'tells the work',
      employer: 'names a workplace or school',
      place: 'names a place',
      date: 'tells a date',
      name: 'names somebody',
      family: 'tells about the family',
      health: 'names an illness that few have',
      rare: 'fits very few people',
      contact: 'leads outside, to you',
    },
    send: 'Send',
    again: 'Put in what I ticked, and look again',
    write: 'Go on writing',
    hostile: {
      heading: 'Read it once as the other person?',
      text: 'Some of these words could hurt. Perhaps that is not what you mean. How would it be to get them?',
    },
    revealed: {
      heading: 'What your conversations tell together',
      lead: 'Somebody who reads all of them and thinks they are by one person would know more than each tells alone. Together these could point to you:',
      what: {
        age: 'an age',
        work: 'work, or a workplace',
        place: 'a place',
        family: 'family',
        health: 'an illness that few have',
        date: 'dates',
        name: 'names',
      },
      conversations: (n: number) => `in ${f.count(n, { one: 'conversation', other: 'conversations' })}`,
      private: 'Only you see this. It was read at this moment, for you, and is kept nowhere.',
    },
    help: {
      crisis:
        'Something in these words sounds as if it may be very dark right now. A rule noticed it, not a person. You can send this all the same. These people are there now:',
      violence:
        'Something in these words sounds as if somebody frightens, forces or controls you. You do not have to call it anything to get help. A rule noticed it, not a person. “Leave now” closes this site at once.',
      young: 'This place is for adults. If you are younger than 18, these people are kind, and good at this:',
      close: 'Press here to close or open',
      more: 'Lines for another country, in a new window',
    },
    others: {
      heading: 'Others have written about this',
      hint: 'Found by words that stand in yours. A rule chose them, not a person.',
      hintAside:
        'Found by words that stand in yours. A rule chose them, not a person. Each opens in a new window.',
      answers: 'By professionals',
      conversations: 'By others',
    },
    device: {
      one: 'One passage could tell who somebody is. It is listed below your words.',
      many: '{n} passages could tell who somebody is. They are listed below your words.',
      private:
        'This is read on your device; nothing is sent while you write. A rule found it and can be wrong. You may leave all as it is.',
      take: 'Write instead',
    },
  },

  sent: {
    title: 'Sent',
    publishedHeading: 'Your words are there.',
    heldHeading: 'Thank you. It has arrived.',
    published: 'Everyone can read it now. You will find replies under “My conversations”.',
    heldNewcomer:
      'A moderator reads every first post before others see it. It is not a judgement of what you wrote.',
    heldAgain: 'A moderator stopped it before, so one of them reads your new words first.',
    heldSignal: 'A rule noticed something in it that a person should look at first. A machine never decides.',
    persona: (name: string) => `You write as ${name}.`,
    again: 'This was sent before; it stands here once.',
    see: 'See it as it stands',
    toMine: 'My conversations',
  },

  key: {
    title: 'Your key',
    heading: 'Your key',
    card: 'Seven words to come back with',
    lead: 'These seven words are your way back. They are shown now and never again. There is no name, no e-mail and no password behind them.',
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
      heading: 'Second step',
      label: 'The six digits from your app',
      button: 'Go on',
      wrong: 'These digits do not fit, or were used already. Wait for the next ones.',
      title: 'Second step',
    },
  },

  mine: {
    title: 'My conversations',
    heading: 'My conversations',
    lead: 'Only you see this page. It is put together at this moment from your key, and nowhere else.',
    none: 'Nothing here yet.',
    noneText: 'When you write something, it stands here with what became of it.',
    as: (name: string) => `as ${name}`,
    opening: 'Your opening words',
    reply: 'Your reply',
    started: 'you began it',
    joined: 'you replied',
    states: {
      published: 'published',
      held: 'waiting to be read',
      asked: 'a change is asked for',
      refused: 'not published',
      removed: 'taken down',
      withdrawn: 'taken back',
    },
    notices: 'News',
    earlierNotices: (n: number) => f.count(n, { one: 'earlier one', other: 'earlier ones' }),
    isNew: 'new',
    markRead: 'Mark all as read',
    withdrawn: 'A conversation that was taken back',
    outOfSight: 'A conversation that is not in view at the moment',
  },

  notices: {
    published: 'Your post was published.',
    asked: 'A moderator asks you to change something before it is published.',
    hidden: 'Your post was published, with some words hidden. You can read which, and why.',
    refused: 'Your post was not published. The reasons are written out for you.',
    removed: 'Your post was taken down. The reasons are written out for you.',
    'appeal-upheld': 'Your appeal was looked at: the decision stays. The reasons are written out for you.',
    'appeal-reversed': 'Your appeal was looked at: the first decision was taken back.',
    'looked-at': 'Two moderators are looking at your post. Others do not see it meanwhile.',
    'change-made': 'Your change was read and made.',
    'change-asked': 'A moderator asks for something before your change is made.',
    'change-refused': 'Your change was not made. The reasons are written out for you.',
    reply: (name: string) => `${name} replied.`,
  },

  post: {
    title: 'Your post',
    decided: {
      publish: 'Published',
      hide: 'Published, with some words hidden',
      ask: 'Before it can be published',
      refuse: 'Not published',
      remove: 'Taken down',
    },
    byPerson: 'A moderator read it and decided.',
    byMachineToo:
      'A rule had marked something for a person to look at. A moderator read it and decided; no machine decides.',
    rule: 'The rule',
    reason: 'Why',
    marked: 'What a rule had marked',
    words: 'What the moderator wrote to you',
    repair: 'What you can do',
    repairAsk: 'Change it below and send it again. A moderator will read it as soon as they can.',
    repairRefuse: 'You may write again, in other words, on the board where it fits.',
    repairHide: 'You may change it below, and send it again without the hidden words.',
    hidden: 'Your words as you sent them. Those that are marked are hidden from others',
    twoPeople: 'Two moderators read it and agreed. ',
    changeHeading: 'Change it and send it again',
    changeHides:
      'A moderator may have to read the change first. Until then everyone still sees the words as they are now.',
    send: 'Send again',
    stale:
      'It was changed or decided in another window meanwhile. Your new words are below; look at what happened, then send them again.',
    final: 'This post can no longer be changed.',
    withdrawHeading: 'Take it back',
    withdrawText:
      'The text is deleted here at once: from the page, from search, from older versions. It cannot be brought back. What others copied or quoted, or a backup holds until it expires, is beyond this button.',
    withdrawThread: 'As the conversation began with it, the whole conversation goes out of sight.',
    withdraw: 'Delete my words',
    keep: 'Keep it',
    waiting: 'Waiting to be read by a moderator.',
    twoLook:
      'Two moderators look at this together. Others do not see it meanwhile. You will be told what they decide, and why.',
  },

  rules: {
    title: 'The rules',
    heading: 'The rules',
    lead: 'Eleven short rules. Moderators name the one they used, every time.',
    list: ruleList,
    decisions: 'How decisions are made',
    decisionsText: [
      'A person reads every first post, and every post in which a rule noticed something. A machine only points; it never decides.',
      'You are always told what was decided, why, by which rule, and what you can do. There are no hidden bans and no silent holds.',
    ],
  },

  ruleTitles: Object.fromEntries(ruleList.map(rule => [rule.id, rule.title])) as Record<string, string>,

  errors: {
    notFound: {
      heading: 'This page is not here',
      text: 'It may have been taken back, or the address is not quite right.',
    },
    broken: {
      heading: 'Something broke on our side',
      text: 'Nothing you wrote was published by this. Go back, and try once more in a moment.',
    },
    busy: { heading: 'Very busy at this moment', text: 'Please try again in half a minute.' },
    limited: {
      heading: 'A little slower, please',
      text: 'Too much came from here at once. Wait a few minutes and try again.',
    },
    home: 'To the first page',
    missingTitle: 'Not here',
  },

  help: {
    title: 'Help lines',
    heading: 'People to talk to, now',
    lead: 'Trained people who listen, by phone, text or chat. You do not have to be sure that it is “bad enough”.',
    danger: 'If somebody is in danger now, call',
    local: 'your local emergency number',
    country: 'Your country',
    kinds: {
      crisis: 'When it is too much',
      'domestic-abuse': 'Fear or control at home',
      'sexual-assault': 'After something that was done to you',
      young: 'For young people',
      lgbtq: 'For LGBTQ+ people',
      'child-protection': 'If a child is in danger',
      'own-thoughts': 'If your own thoughts worry you',
      'victims-of-crime': 'After a crime',
    } as Record<string, string>,
    unverified: 'We could not confirm this one yet.',
    checked: (date: string) => `Last checked ${date}`,
    answered: (date: string) => `Its page answered on ${date}`,
    old: (date: string) => `Not checked since ${date}`,
    about: 'More about it, or say it is wrong',
    none: 'We know of nobody we could confirm for this just now.',
    by: { call: 'Call', text: 'Text', chat: 'Chat', mail: 'Write', web: 'Open' } as Record<string, string>,
    audience: (whom: string) => `For ${whom}`,
  },

  beside: {
    crisis: {
      heading: 'You are not alone with this',
      text: 'Something you wrote sounds as if it may be very dark right now. A rule noticed it, not a person. Moderators read here, but not at every minute. These people are there now:',
    },
    violence: {
      heading: 'What you describe is not your fault',
      text: 'Something you wrote sounds as if somebody frightens, forces or controls you. You do not have to call it anything to get help. A rule noticed it, not a person. “Leave now” above closes this site at once.',
    },
    young: {
      heading: 'There are people made for you',
      text: 'This place is for adults. If you are younger than 18, these people are kind, and good at this:',
    },
    close: 'Close this',
    private: 'Only you see this.',
  },

  countryChoice: {
    label: 'Your country, to see what is near you',
    save: 'Use this country',
    any: 'Any country',
  },

  referral: {
    headingAuthor: 'Places that may help',
    headingReader: (theme: string) => `Places that help with ${theme}`,
    why: 'Why these?',
    whyRule:
      'A rule chose them from words in the text and from the country. It was not a person, and it can be wrong. Nobody pays to stand here.',
    whyReader:
      'A rule chose them from the theme of this conversation and the country. Nobody pays to stand here.',
    doctorFirst: 'See a doctor first about what the body does. Do not stop a medicine on your own.',
    checked: (date: string) => `Address checked ${date}`,
    old: (date: string) => `Not checked since ${date}`,
    more: 'more about it',
    online: 'also online',
    cost: { free: 'free', low: 'low cost', paid: 'paid', mixed: 'free and paid' } as Record<string, string>,
    notMe: (theme: string) => `Not about me: ${theme}`,
    hide: 'Hide these here',
    never: 'Never show me these',
    none: 'Nothing that fits this country is known to us yet.',
  },

  themes: {
    desire: 'desire',
    erection: 'erections',
    ejaculation: 'coming too soon or too late',
    orgasm: 'orgasm',
    pain: 'pain',
    'performance-anxiety': 'pressure and nerves',
    communication: 'talking with each other',
    'emotional-distance': 'distance between partners',
    medication: 'medicines and their effects',
    medical: 'illness and the body',
    'menopause-postpartum': 'menopause and the time after a birth',
    'body-image': 'how you see your body',
    trauma: 'what was done to you',
    'shame-upbringing': 'shame and upbringing',
    'trust-infidelity': 'trust',
    compulsive: 'feeling out of control',
    'orientation-identity': 'who you are',
    'sex-education': 'how things work',
  } as Record<string, string>,

  referring: {
    card: {
      wrote: (themes: string) =>
        `You wrote about ${themes}. A rule noticed it, not a person, and it can be wrong.`,
      corrected: 'A moderator read this and changed what it is about, so that the places fit better.',
      because: (theme: string) => `Why “${theme}”`,
      marked: 'The words that led to it are marked. Only you see them here.',
      country: (name: string) => `For ${name}. Another country?`,
      more: 'More places',
      ofBoard: 'Places that help with what this board is about',
      together: 'for the two of you together',
    },

    list: {
      title: 'Places',
      link: 'Places that help',
      heading: 'Places that help',
      lead: 'These fit what this board is about. Nobody pays to stand here, and nothing you wrote was read for it.',
      young:
        'These places are for adults. If you are younger than 18, there are people made for you, and they are kind.',
      never: 'You asked never to be shown places beside a conversation.',
      again: 'Show them again',
    },

    step: {
      title: 'A first step',
      heading: 'What holds you back?',
      lead: 'Almost everybody waits with this, often for years. Here are five things people say, and one small step for each.',
      reasons: [
        {
          id: 'cost',
          said: 'I cannot pay for it',
          text: 'Not all help costs money. A family doctor, a clinic for sexual health, or a help line may cost you little or nothing. Many therapists keep a few hours for people who can pay less, and say so only when they are asked. One visit can help, too: you do not have to sign up for a year.',
          step: 'Send one line: “Do you have places for people who can pay less?”',
        },
        {
          id: 'partner',
          said: 'My partner does not want to',
          text: 'You can go alone, and that is not second best. Many people begin by themselves, and find out what they want to say before they say it at home. You do not need anybody’s leave, and nobody is told. If you are afraid of what would happen if your partner knew, go alone, and tell the people there about it first.',
          step: 'Look for a place that sees people by themselves. Book for one.',
        },
        {
          id: 'shame',
          said: 'I am too ashamed',
          text: 'Shame says that you are the only one. The people at these places hear such things every day; to them it is work, not gossip. You do not have to say it well, and you do not have to say all of it. You may write it down and hand over the paper. What you say there stays there, with few exceptions, and you may ask about those first.',
          step: 'Say only this: “I find this hard to talk about.” They will help you with the rest.',
        },
        {
          id: 'not-bad-enough',
          said: 'It is not bad enough',
          text: 'There is no line that you have to cross first. If it takes up your thoughts, or keeps you from something that you would like, that is reason enough. Small things are often easier to mend than old ones. You take nobody’s place: who has no time will tell you so.',
          step: 'Ask yourself: if a friend told me this, would I say “it is nothing”?',
        },
        {
          id: 'no-words',
          said: 'I do not know what to say',
          text: 'You need one sentence, and you may read it from a paper. After that they ask, and you answer as much as you like. “I do not know” is an answer, and so is “I would rather not say that today”.',
          step: 'Take the sheet below with you: it has the sentence, and room for your own.',
        },
      ],
      next: 'A small step:',
      sheet: 'Words to say, to print or to copy',
      places: 'Places that help',
      help: 'If it cannot wait, these people are there now',
      back: 'Back to the conversation',
    },

    sheet: {
      title: 'Notes',
      heading: 'Words to say',
      lead: 'For a first call or a first visit. Read it out, hand it over, or cross out what does not fit.',
      print:
        'To print it, use “Print” in your browser: the paper bears only what stands below, and a file made of it is called “Notes”. On a device that others use, copy it by hand.',
      beginHeading: 'To begin',
      begin: [
        'Hello. I would like help with something private. I find it hard to talk about.',
        'I wrote it down. May I read it to you?',
      ],
      aboutHeading: 'What it is about',
      about: {
        desire: 'My wish for sex, or my partner’s, has changed, and it weighs on me.',
        erection: 'Getting or keeping an erection does not work as I would like.',
        ejaculation: 'I come sooner or later than I would like, or not at all.',
        orgasm: 'Reaching an orgasm is hard for me, or does not happen.',
        pain: 'Sex, or touch, hurts.',
        'performance-anxiety': 'I am so nervous about sex that it gets in the way.',
        communication: 'My partner and I cannot talk about sex without a fight or silence.',
        'emotional-distance': 'My partner and I have grown apart.',
        medication: 'Since I take a medicine, something about sex or desire has changed.',
        medical: 'I have an illness, or have had treatment, and it affects my body and closeness.',
        'menopause-postpartum': 'Since the menopause, or since a birth, sex is different for me.',
        'body-image': 'I do not feel well in my body, and I hide it when we are close.',
        trauma:
          'Something was done to me, and closeness is hard since. I do not want to tell all of it today.',
        'shame-upbringing': 'I was brought up to be ashamed of sex, and I cannot get rid of that.',
        'trust-infidelity': 'Trust between my partner and me is broken.',
        compulsive: 'I do something about sex more than I want to, and I cannot stop it by myself.',
        'orientation-identity': 'I have questions about whom I love, or who I am.',
        'sex-education': 'I have questions about how things work, and nobody to ask.',
      } as Record<string, string>,
      own: 'In my own words',
      knowHeading: 'What may help you to know',
      know: [
        'It began',
        'It is better or worse when',
        'I have tried',
        'Medicines that I take',
        'What I would like to be different',
      ],
      askHeading: 'What I may ask',
      ask: {
        any: [
          'Have you helped people with this before?',
          'What would happen next, and how long may it take?',
          'What does it cost, and is there a way to pay less?',
          'What stays between us, and what does not?',
        ],
        doctor: [
          'Could there be a cause in the body? What should be looked at?',
          'Could a medicine that I take have to do with it? I will not stop one on my own.',
        ],
        couple: ['May I come alone first?'],
      },
      fromBoard: 'More sentences that may fit',
      stop: 'I may say: “I need a break”, “I would rather not be examined today”, “I would like a second view”.',
    },

    about: {
      title: 'What it is about',
      link: 'What it is about',
      heading: 'What this conversation is about',
      lead: 'A rule found these from words. Change what is wrong: the places beside it follow. The author sees that a moderator changed it; nobody else does.',
      states: {
        found: 'found by a rule',
        added: 'put by a moderator',
        dropped: 'taken off by a moderator',
        rejected: 'The author said: not about me. That stays.',
      },
      none: 'Nothing was found.',
      dropNamed: (theme: string) => `Take off: ${theme}`,
      putBack: (theme: string) => `Put back: ${theme}`,
      addLabel: 'It is also about',
      choose: 'Choose one',
      add: 'Add',
      missing: 'Choose what it is about.',
      'authors-word': 'The author said that this is not about them. That stays.',
      'as-it-was': 'It stood so already; perhaps a colleague was quicker.',
      changed: 'Changed. The author sees that a moderator changed it.',
      alone: 'Help lines stand alone beside this conversation, so that no places are shown at all.',
      back: 'Back to the conversation',
    },
  },

  search: {
    title: 'Search',
    heading: 'Search',
    label: 'Words to look for',
    hint: 'What you search for is not kept, and does not stand in the address.',
    button: 'Search',
    none: 'Nothing found with all of these words. Try fewer, or other ones.',
    empty: 'Write at least one word.',
    answers: 'Answers by professionals',
    conversations: 'Conversations',
    found: (n: number) => f.count(n, { one: 'conversation found', other: 'conversations found' }),
  },

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
      goodFaith: 'I say this in good faith: I believe that it is right and complete.',
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
          'not-mail': 'This is no e-mail address. Leave it empty, or write one like name@example.org.',
        },
        'good-faith': { confirm: 'Confirm that you believe it is right.' },
      } as Record<string, string | Record<string, string>>,
    },

    sent: {
      title: 'Sent',
      heading: 'Thank you. It has arrived.',
      lead: 'A person will look at it.',
      code: 'Your reference',
      codeHint:
        'With it you can see what came of your report, without saying who you are. It is shown now and never again. Nobody else can find your report with anything but this.',
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
        withdrawn: 'Its author took it back, so it is not there any more.',
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
      } as Record<string, string>,
    },

    appeal: {
      title: 'An appeal',
      link: 'Ask somebody else to look again',
      until: (day: string) => `You can appeal until ${day}. Another moderator reads it, never the same one.`,
      heading: 'Ask somebody else to look again',
      lead: 'A moderator who had nothing to do with it reads your post and your words, makes up their own mind, and only then sees what was decided. It changes nothing else, and you can write no worse for it.',
      ends: 'If you take the post back meanwhile, the appeal ends with it.',
      label: 'What should they look at again?',
      hint: 'Up to 2,000 letters. What was misread, or what was not seen?',
      send: 'Send the appeal',
      back: 'Back to your post',
      closed: 'This can no longer be appealed. Your words are below if you want to keep them.',
      faults: {
        heading: 'Almost there. Please look at this:',
        empty: 'Write a sentence about what should be looked at again.',
        'too-long': 'Keep it to 2,000 letters or fewer.',
      } as Record<string, string>,
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
      court: 'You can also turn to a body for such disputes in your country, or to a court.',
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
      } as Record<string, string>,
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
      } as Record<string, string>,
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
      'You can take back each post under “My conversations”. Its words are deleted at once. Backups, if the people who run this place make them, hold them until they expire.',
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

  review: {
    title: 'Review',
    heading: 'To review',
    size: (open: number, overdue: number) =>
      `${f.count(open, { one: 'case', other: 'cases' })} open for you${overdue > 0 ? `, ${f.number(overdue)} overdue` : ''}`,
    next: 'Take the next one',
    none: 'Nothing waits. Thank you.',
    priorities: { now: 'now', today: 'today', soon: 'soon' },
    overdue: 'overdue',
    with: { free: 'free', you: 'yours', other: 'with a colleague' },
    reply: 'Reply',
    thread: 'New conversation',
    because: {
      newcomer: 'first posts',
      crisis: 'crisis',
      contact: 'contact details',
      link: 'link',
      shouting: 'shouting',
      violence: 'violence or control',
      'under-18': 'under 18',
      personal: 'personal details',
      solicitation: 'looking for contacts',
      advertising: 'advertising',
      hostility: 'hostility',
      'health-claim': 'health claim',
      language: 'another language',
      unreadable: 'hard to read',
      unchecked: 'a detector failed',
      reported: 'reported',
      appeal: 'appeal',
      'second-opinion': 'second opinion',
      sample: 'drawn at random',
      'sent-again': 'sent again',
    } as Record<string, string>,
    older: 'More cases',
    noneFree: 'Every open case is with somebody.',
  },

  case: {
    title: 'A case',
    marks: 'What the rules noticed',
    noMarks: 'The rules noticed nothing.',
    signals: {
      'own-now': 'They may be in danger of taking their life now',
      'own-past': 'They write about having been in danger before',
      'somebody-else': 'About somebody else in danger',
      hopeless: 'Sounds without hope',

      fear: 'Afraid of somebody close to them',
      hits: 'Somebody hits or hurts them',
      forces: 'Somebody forces or presses them into sex',
      threatens: 'Somebody threatens them',
      controls: 'Somebody watches or controls them',
      'puts-down': 'Somebody puts them down',
      'abuse-named': 'They call it abuse or violence themselves',
      'own-acts': 'They may have hurt somebody',

      slur: 'A word that hurts people for what they are',
      insult: 'An insult to whoever reads it',
      contempt: 'Speaks of a whole group with contempt',
      blame: 'Blames somebody for what happened to them',

      'own-age': 'They say that they are under 18',
      'partner-age': 'A partner may be under 18',

      email: 'An e-mail address',
      phone: 'A phone number',
      handle: 'A name on another platform',
      invitation: 'An invitation to talk elsewhere',
      privately: 'Asks for private messages',
      'at-name': 'A name with an @: perhaps only an answer to somebody here',
      address: 'A web address',
      'bare-domain': 'The name of a site',
      'spelled-out': 'A web address in words',

      order: 'Asks people to order or sign up',
      coupon: 'A code or a discount',
      cure: 'Promises a cure',
      healer: 'Praises a healer for hire',
      guarantee: 'Promises a sure result',
      'ask-me-to-buy': 'Asks to be contacted about something for sale',
      'sex-for-sale': 'Offers or seeks paid sex',
      money: 'Promises money',
      praise: 'Praises something that is sold',

      pitch: 'Built like an advert: a reward, hurry, a call to act',

      street: 'An address',
      'id-number': 'The number of a card, an account or a paper',
      'full-name': 'A full name',
      'first-name': 'The writer’s first name',
      named: 'The name of somebody',
      'birth-date': 'A date of birth',
      combination: 'Age, job, place or employer: together few people fit',

      'seeks-partner': 'Looks for somebody to meet or be with',
      'asks-around': 'Asks who would like to meet or chat',
      pictures: 'Offers or asks for pictures',
      paid: 'Offers or asks for paid company',
      'asks-for-contact': 'Asks somebody for a number, a name or a meeting',
      'write-me': 'Asks readers to write in private',

      cures: 'Says that something cures',
      dose: 'Tells others how much to take',
      'stop-medicine': 'Tells others to leave a medicine or a doctor',
      'hidden-truth': 'Says that doctors hide or lie',
      'false-safety': 'Says that something is safe, as a fact for all',
      causes: 'Says what causes what, without a source',

      'other-language': 'Seems to be in another language',
      repeated: 'The same words again and again',
      noise: 'Keys pressed at random',
      wall: 'Very long without a space',

      capitals: 'Mostly in capitals',
      endless: 'One sign many times over',

      // The rule of this name broke on the text, so a person has to look.
      crisis: 'The rule for danger to life could not read this',
      violence: 'The rule for violence or control could not read this',
      'under-18': 'The rule for age could not read this',
      contact: 'The rule for contact details could not read this',
      link: 'The rule for links could not read this',
      personal: 'The rule for personal details could not read this',
      solicitation: 'The rule for looking for contacts could not read this',
      advertising: 'The rule for adverts could not read this',
      hostility: 'The rule for hostility could not read this',
      'health-claim': 'The rule for health claims could not read this',
      language: 'The rule for languages could not read this',
      unreadable: 'The rule for unreadable text could not read this',
      shouting: 'The rule for shouting could not read this',
    } as Record<string, string>,
    strength: { strong: 'clear', weak: 'faint' },
    around: 'The conversation around it',
    story: 'What happened to this case',
    history: 'Earlier decisions on this name in this conversation',
    noHistory: 'None.',
    earlier: 'Earlier versions of this text',
    decidedBefore: 'Decided before',
    helpShown: 'Help lines were shown to the author at once.',
    persona: (name: string) => `by ${name}`,
    deadline: (moment: string) => `Decide by ${moment}`,
    heldBy: (handle: string) => `${handle} has this case.`,
    yours: (moment: string) => `Yours until ${moment}.`,
    closed: 'This case is closed.',
    claim: 'Take this case',
    release: 'Give it back',
    outcomes: {
      publish: 'Publish',
      hide: 'Publish with words hidden',
      ask: 'Ask for a change',
      refuse: 'Refuse',
      remove: 'Take down',
    },
    outcome: 'What happens to it?',
    reason: 'The reason',
    chooseReason: 'Choose a reason',
    words: 'To the author',
    wordsHint:
      'Warm and short: what, and how to change it. Left empty, the standard words for the reason are sent.',
    button: 'Decide and tell the author',
    retake: 'Take it again, and decide',
    notDecided: 'Not decided yet',
    back: 'Back to the queue',
    faults: {
      'reason-missing': 'Choose a reason that belongs to the decision.',
      'words-missing': 'Write a few words to the author.',
      'outcome-missing': 'Choose what happens to it.',
      'not-yours':
        'Your 20 minutes are over, or somebody else has it. Nothing was decided; your words are kept below.',
      'words-too-long': 'Keep it to 2,000 letters or fewer.',
      closed: 'This case was decided or sent again meanwhile. Nothing was changed by you.',
      changed: 'The author changed the text meanwhile. Read it again; your words are kept below.',
      'nothing-hidden': 'Say which words are hidden: tick some, or paste them here.',
      'passage-missing': 'These words do not stand in the text. Paste them exactly as they stand there.',
      'hide-too-long': 'This is longer than the text itself. Paste only the words to hide.',
      'hide-too-many': 'These are more than 100 passages. Hide fewer, or ask for a change.',
      'hide-unused':
        'You named words to hide, but chose to publish all of them. Choose “with words hidden”, or clear these.',
      'measure-unknown': 'Choose one of these, or no pause.',
      'no-measure': 'A pause goes only with refusing or taking down.',
      'reported-since': 'Somebody reported it meanwhile. Read that first; what you typed is kept below.',
      'proposal-open': 'A colleague proposed a decision. Agree or decline first.',
      'note-missing': 'Write a line to your colleague first.',
      'note-too-long': 'Keep it to 2,000 letters or fewer.',
      'nobody-else': 'There is no other moderator yet who could take it.',
    } as Record<string, string>,
    taken: 'Somebody else took this case a moment ago.',
    kept: 'What you typed',
    events: {
      'case-opened': 'opened',
      'case-claimed': 'taken',
      'case-released': 'given back',
      'case-closed': 'closed by its author',
      'decision-made': 'decided',
      'case-joined': 'reported once more',
      'report-settled': 'reports answered',
      'appeal-made': 'appealed by its author',
      'appeal-decided': 'appeal decided',
      'follow-up-noted': 'steps noted',
      'follow-up-done': 'looked at again',
      'thanks-given': 'thanked by its author',
      'decision-undone': 'decision taken back',
      'decision-proposed': 'decision proposed',
      'proposal-declined': 'proposal declined',
      'opinion-given': 'asked a colleague, or noted a view',
      'case-passed': 'handed on',
      'sanction-began': 'pause began',
      'sanction-lifted': 'pause ended',
      'edit-applied': 'change made',
      'edit-dropped': 'change not made',
      'sample-drawn': 'drawn at random',
    } as Record<string, string>,
    machine: 'rule',
  },

  decisions: {
    leave: {
      publish: 'Leave it as it is',
      hide: 'Hide some words',
      ask: 'Take it out of view and ask for a change',
      refuse: 'Refuse',
      remove: 'Take it down',
    },
    change: {
      publish: 'Make the change',
      hide: 'Hide some words',
      ask: 'Ask for other words, and leave the old text in view',
      refuse: 'Leave the old text, and say why',
      remove: 'Take it down',
    },
    hideHeading: 'Words to hide',
    hideHint:
      'Only with hidden words. Paste each passage on a line of its own; every place where it stands is hidden.',
    hideMarked: 'What the rules noticed',
    measureHeading: 'A pause for whoever wrote it',
    measureLegend: 'How long?',
    measureHint:
      'Only with refusing or taking down. It holds under all of their names, and you do not learn which those are.',
    measures: {
      none: 'No pause',
      'pause-1': '1 day',
      'pause-7': '7 days',
      'pause-30': '30 days',
      close: 'No more writing (a second moderator has to agree)',
    },
    second:
      'Grave reasons, and closing somebody’s writing, go to a second moderator before anything is final.',
    decided: 'Decided. The author gets the news in half a minute.',
    undo: 'Undo',
    proposed: 'Proposed. A colleague looks at it now, and decides with you.',
    passed: 'It is back in the queue, for a colleague.',
    undoFaults: {
      late: 'More than half a minute has passed, so the author may have read it. It stands as it is.',
      'not-yours': 'This decision is not yours to take back.',
      changed: 'The post moved on since, so the decision stands.',
    },
    proposalHeading: 'A colleague proposes',
    proposalBy: (handle: string) => `${handle} read it and proposes this. It is done once you agree.`,
    proposalReason: 'Reason',
    proposalWords: 'To the author',
    proposalMeasure: 'Pause',
    agree: 'Agree and carry out',
    decline: 'Decline',
    declineNote: 'Why you decline, for your colleague',
    declined: (handle: string) => `Declined by ${handle}.`,
    notForYou: 'You gave this one on. A colleague takes it now, so that two people have looked.',
    passHeading: 'Ask a colleague, or hand it on',
    passNote: 'A note for colleagues',
    passHint: 'Only moderators read it. You need not say why.',
    ask: 'Ask for a second opinion',
    handOn: 'Hand it on',
    notes: 'Notes from colleagues',
    noteBy: (handle: string) => `${handle} wrote:`,
    heavy: (what: string) => `Heavy: ${what}. Open to read`,
    heavyTitle: 'A heavy case',
    heavyKinds: {
      crisis: 'danger to life',
      violence: 'violence or fear',
      'under-18': 'a young person',
    } as Record<string, string>,
    oldText: 'The words in view now',
    newText: 'The change that waits',
  },

  pause: {
    heading: 'You cannot write here for now',
    moment: (ends: number) =>
      `${f.date(Math.floor(ends / 86_400_000))}, ${String(Math.floor(ends / 3_600_000) % 24).padStart(2, '0')}:00 UTC`,
    until: (moment: string) => `Until ${moment}. It ends by itself then.`,
    closed: 'A moderator and a second one decided that you cannot write here any more.',
    why: 'Why',
    rule: 'The rule',
    still: 'You can still read everything, take back your own words, and ask for a second look.',
    link: 'Read the decision, and ask for a second look',
    kept: 'Your words were not sent. They are still below if you want to keep them.',
    card: 'A pause',
    lifted: 'The pause was ended early.',
  },

  change: {
    waitsHeading: 'Your change waits to be read',
    waits: 'Everyone still sees the words from before. This is what you changed:',
    decided: { ask: 'Before your change can be made', refuse: 'Your change was not made' } as Record<
      string,
      string
    >,
    stays: 'The words from before stay in view.',
    yours: 'Your change, which only you see',
    sentHeading: 'Thank you. Your change has arrived.',
    sent: 'A moderator reads it first. Until then everyone still sees the words from before.',
  },

  queue: {
    bands: {
      now: 'Now',
      today: 'Today, or late',
      soon: 'Soon',
    },
    bandHints: {
      now: 'Somebody may be in danger.',
      today: 'Harm that goes on, and everything past its time. The oldest comes first.',
      soon: 'There is still time.',
    },
    bandCount: (n: number) => f.count(n, { one: 'case', other: 'cases' }),
    filter: 'Show only some',
    filterOn: 'Only some are shown',
    board: 'Board',
    kind: 'Kind',
    signal: 'Noticed',
    any: 'All',
    kinds: {
      thread: 'New conversation',
      reply: 'Reply',
      edit: 'Changed text',
      report: 'Report',
      appeal: 'Appeal',
      sample: 'Second look',
    },
    on: (kind: string, board: string) => `${kind} · ${board}`,
    mine: 'Mine only',
    overdue: 'Overdue only',
    apply: 'Show',
    clear: 'Show all',
    noneMatch: 'Nothing in the queue is like that just now.',
    notYours: 'for a colleague',
    heavy: 'title hidden',
    heavyTitle: (kinds: string) => `Hard to read: ${kinds}`,
    heavyPlain: 'Hard to read',

    keys: {
      open: 'Keyboard',
      heading: 'With the keyboard',
      list: [
        ['j', 'the next case'],
        ['k', 'the case before'],
        ['Enter', 'open it'],
        ['c', 'take it'],
        ['o', 'open or close a hard text'],
        ['1 to 5', 'choose what happens'],
        ['h', 'choose words to hide: arrows move, Shift and arrows take more, h hides them'],
        ['r', 'go to the reason'],
        ['w', 'go to your words'],
        ['p', 'go to the pause'],
        ['n', 'go to the note for colleagues'],
        ['a', 'go to “agree”'],
        ['Ctrl + Enter', 'decide'],
        ['u', 'take the last decision back'],
        ['?', 'this list'],
      ] as [string, string][],
      single: 'Use single keys on this page',
      singleHint: 'They never work while you type.',
      close: 'Close',
    },

    spared: {
      lead: (n: number) =>
        `You read ${f.count(n, { one: 'hard case', other: 'hard cases' })} in the last hour. “Take the next one” gives you lighter ones for a while.`,
      link: 'Take a break',
    },
    pause: {
      title: 'A break',
      heading: 'A good moment for a break',
      lead: (n: number) =>
        n > 0
          ? `You read ${f.count(n, { one: 'hard case', other: 'hard cases' })} in the last hour. That is a lot for anybody.`
          : 'What people write here can be heavy. A break is part of the work.',
      ideas: [
        'Stand up, look out of a window, drink something.',
        'Tell a colleague how it was. You do not have to carry it alone.',
        'The help lines are there for you as well.',
      ],
      waiting: (n: number) =>
        `${f.count(n, { one: 'free case is', other: 'free cases are' })} waiting, and all of it is hard to read.`,
      mixed: (n: number) =>
        n === 0
          ? 'Nothing is waiting for anybody just now.'
          : `${f.count(n, { one: 'free case is', other: 'free cases are' })} waiting.`,
      inDanger: (n: number) =>
        `In ${f.count(n, { one: 'of these', other: 'of these' })} somebody may be in danger now.`,
      others: (names: string) => `Also here in the last hour: ${names}.`,
      alone: 'No colleague was here in the last hour.',
      back: 'Back to the queue',
      lighter: 'Take a lighter one',
      goOn: 'I am all right: take the next one',
      help: 'Help lines',
    },

    simulation: {
      heading: (days: number, perHour: number) =>
        `${days} days of arrivals, for a team that decides ${perHour} cases an hour. Waits in hours, until somebody looks.`,
      columns: ['load', 'band', 'cases', 'waiting', 'half', '9 of 10', 'longest', 'late'],
      longest: (ours: string, fifo: string) =>
        `Longest wait outside “now”: ${ours} h; if all stood in one line: ${fifo} h.`,
    },
  },

  takenAnswers: {
    title: 'An answer in view or not',
    heading: 'This answer is not here any more',
    lead: (day: string) =>
      `A moderator took it from view on ${day}, because it was not right for this place. Its link is kept, so that nobody wonders where it went.`,
    rule: 'It was about this rule:',
    doctor:
      'If you did something because of it and you worry now, ask a doctor or a pharmacist. They have heard such questions before.',
    deskHeading: 'Taken from view',
    deskLead:
      'Readers will find a short note in its place, with the day and the rule. It leaves the pins and the search at once, and reports on it are answered. Any moderator but its author can put it back.',
    by: (handle: string, day: string) => `By ${handle} on ${day}.`,
    stays: 'It stays out of view, newer versions as well, until a moderator puts it back.',
    wordsHint: 'For its author: what is wrong, and how to mend it. Empty: the standard words for the reason.',
    take: 'Take it from view',
    putBack: 'Put it back in view',
    toDesk: 'The answer on the desk',
    link: 'Take it from view, or put it back',
    notes: 'Noted for colleagues, on earlier reports',
    noteOn: (reason: string, day: string) => `${reason} · ${day}`,
  },

  atTheDesk: {
    neighbours: {
      label: 'In the queue',
      before: 'The case before',
      after: 'The next case',
    },
    takeChosen: 'Hide what is chosen in the text',
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
    withdraw: 'Take this invitation back',
    faults: {
      heading: 'Not changed',
      'last-operator': 'Somebody has to be able to run this place. Make another colleague an operator first.',
      'had-not': 'That colleague does not have this role any more.',
      gone: 'This invitation was used or taken back meanwhile.',
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
    made: 'It is shown now and never again. It opens once, within 7 days.',
    madeHow:
      'Give it to them in person, or by a message that only they can read. If it gets lost, take it back on the staff page and make another.',
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
        'These digits do not fit. Wait for the next ones and type them. Your phone’s clock has to be right.',
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
        text: 'It may have been taken back, or the address is not complete.',
      },
    },
    signIn: 'Sign in',
  },

  answers: {
    title: 'An answer',
    short: 'In short',
    general: 'General information, not a diagnosis. Do not stop a medicine on your own.',
    sources: 'Sources',
    starter: 'Starter answer. Not yet reviewed by a professional on this forum.',
    starterShort: 'Starter answer, not yet reviewed',
    reviewedShort: (name: string, credential: string, day: string) =>
      `${name}, ${credential} · reviewed ${day}`,
    underReviewShort: (day: string) => `Under review: last reviewed ${day}`,
    underReview: (day: string) => `Under review: this was last reviewed on ${day} and may be out of date.`,
    writtenBy: (name: string, credential: string) => `Written by ${name}, ${credential}.`,
    writtenOnceBy: (name: string) => `Written by ${name}.`,
    secondReader: (name: string, credential: string) => `Second reader: ${name}, ${credential}.`,
    secondReaderModerator: 'Second reader: a moderator of this forum.',
    publishedOn: (day: string) => `Published on ${day}.`,
    reviewBy: (day: string) => `To be reviewed by ${day}.`,
    reviewedSince: 'A professional has answered this question since.',
    reviewedSinceLink: 'Read their answer',
    others: (board: string) => `More answers: ${board}`,
    toBoard: (board: string) => `Back to ${board}`,
  },

  afterwards: {
    say: {
      heading: 'Did this help you?',
      says: { helped: 'It helped', 'not-for-me': 'Not for me', 'out-of-date': 'Out of date' },
      private: 'Counted, and that is all: nobody can tell who said it.',
      helped: (n: number) => `It helped ${f.number(n)} readers.`,
      thanks: 'Thank you. It is counted.',
    },
    effect: {
      title: 'What answers did',
      heading: 'What it did',
      told: ({ conversations, reads, lately }: { conversations: number; reads: number; lately: number }) =>
        `It stands in ${f.count(conversations, { one: 'conversation', other: 'conversations' })} and was read ${f.count(reads, { one: 'time', other: 'times' })}, ${f.number(lately)} of them in the last 30 days.`,
      saidTold: (said: Record<'helped' | 'not-for-me' | 'out-of-date', number>) =>
        `Readers said: helped ${f.number(said.helped)}, not for me ${f.number(said['not-for-me'])}, out of date ${f.number(said['out-of-date'])}.`,
      chart: 'Read, by day',
      chartAbout: (n: number, days: number) => `${f.number(n)} in the last ${f.number(days)} days.`,
      reads: 'Read',
      dayOfMonth: (day: number) => String(new Date(day * 86_400_000).getUTCDate()),
      link: 'What your answers did',
      pageHeading: 'What your answers did',
      lead: 'Conversations, readings and what readers said. Numbers of days, never of persons.',
      none: 'None of your answers is published yet.',
      columns: {
        answer: 'Answer',
        conversations: 'Conversations',
        lately: (days: number) => `Read, last ${f.number(days)} days`,
        reads: 'Read, in all',
      },
    },
    renew: {
      heading: 'Does it still hold?',
      due: (day: string) =>
        `It is to be reviewed by ${day}. After that it leaves the top of its boards until it is renewed.`,
      saidOutdated: (n: number) =>
        `${f.count(n, { one: 'reader says', other: 'readers say' })} that it is out of date.`,
      renew: 'It still holds: renew it',
      change: 'Change it',
      hint: 'Read it and its sources again first. The same words go to a second reader; readers see the version of today until they confirm it.',
    },
    board: {
      title: 'Answers',
      heading: (board: string) => `All answers: ${board}`,
      lead: 'Each by a professional whose name and check are shown, with sources, and a date by which it is looked at again.',
      link: 'All answers of this board',
      label: 'Words to look for in these answers',
      search: 'Look for them',
      found: (n: number) => f.count(n, { one: 'answer', other: 'answers' }),
      none: 'No answer says that.',
      noneAtAll: 'There is no answer here yet.',
      all: 'Show all',
      full: 'All of them in full, to print',
      brief: 'Only the questions',
      feed: 'As a feed (Atom)',
      feedHint: 'A feed reader on a device that others use shows these questions.',
    },
    while: {
      heading: 'There may be an answer already',
      hint: 'By professionals. Found on your device: nothing was sent.',
    },
  },

  desk: {
    title: 'Answers desk',
    heading: 'Answers desk',
    lead: 'Answers that stand above the boards. Each has an author, a second reader, sources, and a date after which it is no longer shown as reviewed.',
    write: 'Write an answer',
    credentialEnded: (day: string) =>
      `Your credential was valid until ${day}. You can look, but not write or confirm as a professional. Ask the operator to renew it.`,
    readsOnly: 'You can confirm answers here, or ask for a change. Writing them is for professionals.',
    mine: 'Yours',
    noneOfMine: 'You have not written an answer yet.',
    waiting: 'Waiting for a second reader',
    noneWaiting: 'Nothing waits for you.',
    boards: 'By board',
    question: 'Question',
    state: 'State',
    author: 'By',
    until: 'Review by',
    noQuestions: 'No question answered here yet.',
    expertWishes: (n: number) =>
      `${f.count(n, { one: 'conversation wishes', other: 'conversations wish' })} an expert’s view.`,
    toBoard: 'Open the board',
    writeFor: 'Write one for this board',
    pins: 'Order the pins',
    answerToo: 'Answer it too',
    states: {
      asked: 'a change is asked for',
      draft: 'draft',
      'in-review': 'waiting for a second reader',
      reviewed: 'published',
      starter: 'starter',
      'under-review': 'past its review date',
      taken: 'taken from view',
    },
    stillShown: 'readers see the version before',

    form: {
      title: 'Write an answer',
      heading: 'Write an answer',
      editHeading: 'Change your answer',
      editNotice:
        'Somebody else has read this version, so your change becomes a new one. Readers go on seeing what was confirmed until a second reader confirms the new version.',
      board: 'Where will it be pinned?',
      boardHint: 'On every board you choose, at the top.',
      existing: 'The question',
      existingHint: 'Choose one that was asked before, or write a new one below.',
      newQuestion: 'A new question',
      question: 'A new question, in the words of somebody who asks it',
      questionHint: '10 to 200 letters.',
      body: 'Your answer',
      bodyHint:
        '200 to 6,000 letters. An empty line makes a paragraph, *stars* make emphasis, a line that begins with - makes a list. Short sentences; no diagnosis.',
      easy: 'The same in short',
      easyHint: 'Two or three very easy sentences, up to 600 letters. They stand first.',
      sources: 'Sources',
      sourcesHint: 'One to six. An address that begins with https, or a DOI such as 10.1000/xyz.',
      sourceTitle: (n: number) => `Source ${n}: title`,
      sourceUrl: (n: number) => `Source ${n}: address or DOI`,
      reviewBy: 'To be reviewed by',
      reviewByHint: 'After this day it is no longer shown as reviewed. At most 24 months from today.',
      keep: 'Save as draft',
      send: 'Send to a second reader',
      stale:
        'This answer was changed in another window meanwhile. Your words are below; look at how it stands now before you save them.',
      seeNow: 'How it stands now',
      notAllowed: 'This can no longer be saved. Your words are below if you want to keep them.',
    },
    faults: {
      heading: 'Not saved yet',
      'board-missing': 'Choose at least one board.',
      'question-short': 'Write the question, with at least 10 letters.',
      'question-long': 'Make the question shorter: at most 200 letters.',
      'question-unknown': 'This question is not there any more. Choose another, or write a new one.',
      'question-twice': 'Either choose a question or write a new one, not both.',
      'body-short': 'Write a little more: an answer has at least 200 letters.',
      'body-long': 'Make the answer shorter: at most 6,000 letters.',
      'easy-long': 'Make it shorter: at most 600 letters.',
      'source-missing': 'Name at least one source.',
      'source-title': 'Give this source a title.',
      'source-long': 'Make the title shorter: at most 200 letters.',
      'source-address': 'Write a full address that begins with https://, or a DOI such as 10.1000/xyz.',
      'date-missing': 'Choose a day.',
      'date-past': 'Choose a day in the future.',
      'date-far': 'Choose a day within the next 24 months.',
    },

    answer: {
      title: 'An answer on the desk',
      preview: 'As readers will see it',
      asReadersSee: 'As readers see it',
      see: 'See its page',
      pinnedOn: (boards: string) => `Pinned on: ${boards}.`,
      willBePinned: (boards: string) => `Will be pinned on: ${boards}.`,
      before: (version: number) => `What readers see now (version ${version})`,
      may: 'What you can do',
      mayNothing: 'Nothing to do here for you.',
      edit: 'Change it',
      send: 'Send to a second reader',
      adopt: 'Adopt it',
      adoptHint:
        'It becomes a draft under your name. Change what you would say differently; when it is published it takes the place of the starter answer.',
      reviews: 'What second readers said',
      noReviews: 'Nobody has read it yet.',
      confirmed: 'confirmed',
      asked: 'asked for a change',
      versions: 'Versions',
      version: (n: number) => `Version ${n}`,
      somebody: 'a colleague',
      changed: 'It was changed meanwhile, so nothing was done. This is how it stands now.',
    },

    confirm: {
      title: 'Second reader',
      heading: 'Second reader',
      lead: 'Read it as somebody who is worried would. Are the facts right, the sources real, the tone kind?',
      words: 'What should change first',
      wordsHint: 'Only needed when you ask for a change. Your colleague reads it with your handle.',
      confirm: 'Confirm and publish',
      ask: 'Ask for a change',
      version: (n: number) => `You have read version ${n}.`,
      faults: {
        heading: 'Nothing was done yet',
        'words-missing': 'Write what should change.',
        'words-long': 'Make it shorter: at most 2,000 letters.',
        choose: 'Choose one of the two buttons.',
        stale: 'It was changed or settled meanwhile. Read it again; your words are kept below.',
        'out-of-date':
          'It cannot be published: its review date has passed, or its author’s credential has ended. Ask for a change instead.',
      },
    },

    pinsPage: {
      title: 'Pins',
      heading: (board: string) => `Pins: ${board}`,
      lead: 'In this order they stand above the board and beside its conversations.',
      none: 'Nothing is pinned here.',
      notShown: 'not shown: past its review date',
      up: 'Up',
      down: 'Down',
      unpin: 'Unpin',
      ofWhich: (question: string) => ` “${question}”`,
      pin: 'Pin it',
      pinAnother: 'Pin another answer',
      whichOne: 'Which one?',
      pinAnotherHint: 'Any published answer, of this board or another. It is pinned last.',
      by: (name: string) => ` (${name})`,
      starter: ' (starter)',
      nothingToPin: 'Every published answer is pinned here already.',
      stale: 'The order was changed meanwhile, so nothing was done. This is how it stands now.',
    },
  },

  numbers: {
    waits: {
      promised: (minutes: number) => `We aim to have read it within ${f.within(minutes)}.`,
      'promised-left': (minutes: number) => `We aim to have read it within ${f.within(minutes)} from now.`,
      measured: (half: number, most: number) =>
        `In the last 30 days, half were read within ${f.within(half)} and nine in ten within ${f.within(most)}.`,
      measuredAtThisHour: (half: number, most: number) =>
        `Of those sent at this hour of the week, half were read within ${f.within(half)} and nine in ten within ${f.within(most)}.`,
      left: (half: number, most: number) =>
        `Of those that had waited as long as yours, half were read within ${f.within(half)} more, and nine in ten within ${f.within(most)}.`,
      'so-far': (waited: number, most: number) =>
        `It has waited for ${f.duration(waited)} so far. In the last 30 days, nine in ten were read within ${f.within(most)}.`,
      late: 'It has waited longer than it should, and we are sorry. It is not forgotten: what waits too long moves to the front.',
      replies: (half: number, most: number | null) =>
        `Once it can be read, a first reply comes within ${f.within(half)} for half of all conversations${most ? `, and within ${f.within(most)} for nine in ten` : ''}.`,
      repliesSlow: 'Replies take their time here: many conversations wait for days. Somebody sees to those.',
      noReply: 'Nobody has replied yet.',
      replyLeft: (half: number, most: number | null) =>
        `Of conversations that had waited as long, half had a first reply within ${f.within(half)} more${most ? `, and nine in ten within ${f.within(most)}` : ''}.`,
      replySoFar: (most: number) => `Nine in ten conversations have a first reply within ${f.within(most)}.`,
      replyLate: 'That takes longer than it mostly does here. It says nothing about your words.',
      owned: 'Somebody on the team sees to it.',
    },
    age: (minutes: number | null) => (minutes === null ? 'none' : f.duration(minutes)),
    share: (part: number, n: number) =>
      n === 0 ? 'none yet' : `${percent.format(part / n)} of ${f.number(n)}`,
    withInterval: (share: number, low: number, high: number, n: number) =>
      `${percent.format(share)} of ${f.number(n)} (95 %: ${percent.format(low)} to ${percent.format(high)})`,

    measures: {
      title: 'Measures',
      ways: 'Beside the queue',
      heading: 'How we are doing',
      lead: 'For the team, not for a ranking. Numbers about one person alone are shown to that person alone; the load of heavy cases is shown to all, so that it can be shared.',
      queue: 'What waits now',
      band: 'Band',
      open: 'Open',
      oldest: 'Oldest',
      median: 'Half wait up to',
      decisions: 'Time to decision, last 30 days',
      decided: 'Decided',
      half: 'Half within',
      most: 'Nine in ten within',
      late: (share: string) => `After the deadline: ${share}.`,
      honest: 'Is the clock honest?',
      calibration: (share: string) =>
        `In the last 7 days, this many waits stayed within the “nine in ten” that would have been told at their beginning: ${share}. About 90 % is honest; more means that we promise too little.`,
      quality: 'How sure we are',
      agreement: 'Two readers, apart',
      agreementOf: (kappa: string, low: string, high: string, n: number) =>
        `Cohen’s kappa ${kappa} (95 %: ${low} to ${high}), ${f.count(n, { one: 'case', other: 'cases' })}. 0 is chance, 1 is always the same.`,
      agreementNone: 'Too few cases were read twice to say.',
      kappa: (value: number) => value.toFixed(2),
      readAgain: 'Read a case a second time',
      missed: 'Drawn at random',
      missRate: (share: string) => `Should not have stood as it was: ${share}.`,
      missNone: 'No drawn case is decided yet.',
      overturned: 'Appeals that ended a decision',
      overturnedAll: (share: string) => `In all: ${share}.`,
      overturnedMachine: (share: string) => `Where a rule had noticed something first: ${share}.`,
      overturnedOwn: (share: string) => `Your own (only you see this): ${share}.`,
      rule: 'Rule',
      reversed: 'Ended',
      load: 'Load of the last 7 days',
      colleague: 'Colleague',
      heavy: 'Of them heavy',
      noLoad: 'Nobody decided anything this week.',
      thanks: 'Thanks',
      thanksNone: 'Nobody has said thank you this week. It may still come.',
      thanksAll: (all: number, own: number) =>
        `${f.count(all, { one: 'person', other: 'people' })} said thank you this week, ${f.number(own)} of them to you.`,
    },

    unanswered: {
      title: 'Unanswered',
      heading: 'Waiting for an answer',
      lead: 'Nobody but its author has written in these. Each has somebody who sees to it: by a reply, by asking a colleague who knows, or by an expert answer.',
      none: 'Every conversation has an answer, or is younger than twelve hours.',
      waits: (hours: number) => `waits ${f.duration(hours * 60)}`,
      alarm: 'too long',
      owner: (handle: string | null) => (handle ? `${handle} sees to it` : 'nobody sees to it yet'),
      alarms: (n: number) =>
        `${f.count(n, { one: 'conversation has', other: 'conversations have' })} waited three days or more for an answer.`,
      see: 'See what waits for an answer',
    },

    double: {
      title: 'Read again',
      heading: 'A second reading',
      lead: 'One case in twenty is read twice, by somebody who does not know what was decided. What you choose changes nothing for the post; it tells us how far we agree.',
      none: 'Nothing waits for a second reading by you.',
      given: 'Thank you. It is noted.',
      gone: 'Somebody else read it again meanwhile, or it was changed. Nothing is lost.',
      outcome: 'What would you have done?',
      reason: 'The reason',
      button: 'Note it, change nothing',
      missing: 'Choose what you would have done, and a reason that belongs to it.',
    },

    transparency: {
      title: 'In numbers',
      heading: 'How this place is run, in numbers',
      lead: 'What was sent here, what moderators decided, by which rule, and how long people waited. It is counted by the forum itself, anew each time, from its record of what happened. Nothing in it points to anybody.',
      log: 'The same, day by day',
      csv: 'As a table for your own sums',
      all: 'All of it',
      latest: (month: string) => `${month}, so far`,
      what: 'What',
      month: 'Month',
      count: 'Count',
      lines: {
        sent: 'Posts sent',
        'at-once': 'of these, at once',
        held: 'of these, read first',
        publish: 'Found within the rules',
        hide: 'Published with words hidden',
        ask: 'Asked for a change',
        refuse: 'Refused',
        remove: 'Taken down',
        'by-machine-too': 'Decisions in which a machine pointed at something',
        'by-people-alone': 'Decisions by people alone',
        late: 'Decisions after the deadline',
        reports: 'Reports made',
        'reports-kept': 'of these, it stayed',
        'reports-acted': 'of these, something was done',
        appeals: 'Appeals made',
        'appeals-upheld': 'of these, decision upheld',
        'appeals-reversed': 'of these, decision ended',
        pauses: 'Pauses from writing',
      },
      posts: 'Posts sent, month by month',
      postsDesc:
        'Columns: how many posts were sent in each month, those that appeared at once and those that were read first.',
      acted: 'Decisions other than “within the rules”, month by month',
      actedDesc: 'Columns: how many decisions of each kind were made in each month.',
      rules: 'Which rules were named',
      rulesDesc: 'Bars: how many decisions named each rule, in all.',
      byRule: 'By rule, month by month',
      byRuleHint:
        'Only what was done at least five times is counted here, in the month that made it five. So it points to nobody, and it is what the log says.',
      waits: 'How long people waited',
      waitsDesc: 'Lines: hours within which half, and nine in ten, of a month’s posts were decided.',
      half: 'half within',
      most: 'nine in ten within',
      lateShare: 'Share after the deadline',
      atOnce: 'appeared at once',
      readFirst: 'read first',
      hours: (hours: number | null) =>
        hours === null ? '-' : hours < 1 ? 'under an hour' : f.duration(hours * 60),
      hoursAxis: 'hours',
      percent: (share: number | null) => (share === null ? '-' : percent.format(share)),
      honest: (share: string) =>
        `We tell people how long they will wait. In the last 7 days, ${share} waits stayed within what “nine in ten” would have been told.`,
      table: 'The numbers',
      none: 'Nothing has happened here yet.',
      monthName: (month: string) => monthNames.format(Date.parse(`${month}-15`)),
      monthShort: (month: string) => shortMonths.format(Date.parse(`${month}-15`)),
      file: ['month', 'what', 'rule', 'count'],
      inAll: 'all',
      fileRules: 'decisions-naming-rule',
      fileWaits: { half: 'hours-half-within', most: 'hours-nine-in-ten-within' },
    },

    log: {
      title: 'Day by day',
      heading: 'What moderators did, day by day',
      lead: 'Every decision is counted here: what, and by which rule. Never what was written, by whom, or where.',
      five: 'A line appears once the same was done five times, and its day is over. Until then it could point at somebody.',
      since: (day: string) => `since ${day}`,
      none: 'Nothing was done five times yet.',
      earlier: 'Earlier days',
      what: {
        publish: 'found within the rules',
        hide: 'published with words hidden',
        ask: 'asked for a change',
        refuse: 'refused',
        remove: 'taken down',
        upheld: 'appeal: decision upheld',
        reversed: 'appeal: decision ended',
        paused: 'paused from writing',
        'put-back': 'an answer put back in view',
      } as Record<string, string>,
      times: (n: number) => `${f.number(n)} ×`,
    },
  },

  operator: {
    calledLike: 'This is called like so:',
    unknown: (name: string) => `There is no command "${name}". These are there:`,
    noColleague: (handle: string) => `Nobody on the staff is called "${handle}". "staff" lists everybody.`,
    help: {
      lead: 'What an operator can ask for, after "npm run operator --":',
      about: [['help', 'Reads this list.']] as [string, string][],
    },
    invite: {
      about: [
        [
          'invite moderator',
          'Makes a link that opens once, within 7 days. Also: operator, or several roles at once.',
        ],
        [
          'invite professional --name "Dr Maria Weber" --credential "Psychosexual therapist, COSRT" --until 2027-12-31',
          'The same for a professional: the name and the credential that readers see, and until when it is valid.',
        ],
      ] as [string, string][],
      made: 'This link opens once, within 7 days. It is shown now and never again:',
      how: 'Put your forum’s own address in front where it has another one. Give it to them in a way that only they can read.',
    },
    staff: {
      about: [['staff', 'Lists everybody on the staff with their roles.']] as [string, string][],
      nobody: 'Nobody is on the staff yet.',
      line: (handle: string, roles: string) => `${handle}: ${roles}`,
      expert: (
        handle: string,
        roles: string,
        name: string,
        credential: string,
        until: string,
        expired: boolean,
      ) =>
        `${handle}: ${roles}. Readers see: ${name}, ${credential}, ${expired ? 'expired on' : 'valid until'} ${until}`,
    },
    role: {
      about: [
        [
          'role grant HANDLE moderator',
          'Gives a role: moderator, professional or operator. They sign in again.',
        ],
        ['role withdraw HANDLE moderator', 'Takes a role away and signs them out everywhere, at once.'],
      ] as [string, string][],
      granted: (handle: string, role: string) =>
        `${handle} has the role “${role}” now, and signs in again to use it.`,
      'had-it': (handle: string, role: string) => `${handle} has the role “${role}” already.`,
      'needs-credential': (handle: string, _role: string) =>
        `Readers have to see a name and a credential. Use: professional ${handle} --name ... --credential ... --until YYYY-MM-DD`,
      withdrawn: (handle: string, role: string) =>
        `${handle} has the role “${role}” no more, and was signed out everywhere.`,
      'had-not': (handle: string, role: string) => `${handle} does not have the role “${role}”.`,
      'last-operator': (handle: string, _role: string) =>
        `${handle} is the last operator. Somebody has to be able to run this place: make another colleague an operator first.`,
    },
    professional: {
      about: [
        [
          'professional HANDLE --name "Dr Maria Weber" --credential "Psychosexual therapist, COSRT" --until 2027-12-31',
          'Makes a colleague a professional, or renews their credential.',
        ],
      ] as [string, string][],
      made: (handle: string, name: string, until: string) =>
        `${handle} answers as ${name}, valid until ${until}.`,
    },
    totp: {
      about: [
        [
          'totp reset HANDLE',
          'Gives a new second step to somebody who lost their phone, and signs them out everywhere.',
        ],
      ] as [string, string][],
      made: (handle: string) =>
        `The second step of ${handle} is new; the old one opens nothing any more. Their app reads this:`,
      how: 'Make sure that it is really them. Give it in a way that only they can read, and clear this screen.',
    },
    audit: {
      about: [
        [
          'audit verify',
          'Walks the whole event chain, says where it breaks and which decisions it does not know.',
        ],
        [
          'audit verify --head HASH',
          'The same, and that it still holds the hash that was written down earlier.',
        ],
      ] as [string, string][],
      headThere: (seq: number) =>
        `The hash that you wrote down is that of event ${seq}: nothing before it was cut off.`,
      headGone:
        'The hash that you wrote down is not in the chain: rows were cut off, or the chain was made anew.',
      unknown: (what: 'case' | 'decision', n: number, ids: string[]) =>
        `${f.count(n, { one: what, other: `${what}s` })} without an event: ${ids.join(', ')}. Their events were cut off, or they were put in by hand.`,
      walked: (events: number) =>
        `Each row fits the one before it: ${f.count(events, { one: 'event', other: 'events' })}.`,
      whole: (events: number) => `The chain is whole: ${f.count(events, { one: 'event', other: 'events' })}.`,
      last: (hash: string) =>
        hash
          ? `Its last hash: ${hash}\nWrite it down elsewhere: rows cut off at the end show only against it.`
          : 'Nothing has happened yet.',
      broken: (seq: number, whole: number) =>
        `The chain breaks at event ${seq}: it, or what stood before it, was changed, taken out or put in. Up to event ${whole} it is whole.`,
    },
    handOver: {
      about: [
        ['hand-over persona ID', 'Prints exactly what the database holds about one persona.'],
        [
          'hand-over account-key',
          'Asks for a key and prints exactly what the database holds about the account it opens.',
        ],
      ] as [string, string][],
      noPersona: 'No persona has this id.',
      notAKey: 'This is not a key: seven words from the list.',
      noAccount: 'No account opens with this key.',
      askKey: 'Type the seven words and press Enter:',
      personaMeans: [
        'This is all. Days and hours count from 1 January 1970. The search index holds the words of published posts once more.',
        'No address, no device, no name and no other persona is stored with it. The owner tag leads to nobody: only a member’s own key can compute it.',
      ],
      accountMeans: [
        'This is all. Days count from 1 January 1970; preferences are sealed by the member’s own key.',
        'Nothing in the database leads from this row to a persona, a post or a session, nor back. Only the key does, and it is not stored here.',
      ],
    },
    board: {
      about: [
        [
          'board add ID "TITLE" --about "..." --welcome "..."',
          'Adds a board. ID stands in addresses, so choose a word that says nothing. With --slow, it is read with extra care.',
        ],
        ['board retitle ID "TITLE"', 'Gives a board another title. Its address stays.'],
      ] as [string, string][],
      longTitle: 'Keep the title to 60 letters or fewer.',
      notNeutral:
        'The id stands in addresses and histories: 3 to 12 small letters that are no part of the title, such as the name of a tree.',
      missing: 'A board needs a line for the list (--about) and a welcome (--welcome).',
      there: (id: string) => `A board "${id}" is there already.`,
      notThere: (id: string) => `There is no board "${id}".`,
      added: (title: string, path: string) => `The board “${title}” stands at ${path}.`,
      retitled: (title: string, path: string) => `The board at ${path} is called “${title}” now.`,
    },
    settings: {
      about: [['settings', 'Prints the settings that hold, without passwords.']] as [string, string][],
      hidden: 'hidden',
    },
  },

  /** Said to whoever starts the demo. */
  demo: {
    usage:
      'Start the demo with: npm run demo. With "-- --scale 100000" it gets so many posts; with "-- --only-plant" it stops once they are there.',
    notADemo: (folder: string) =>
      `The folder ${folder} holds a real installation, and the demo would fill it with made-up people. Nothing was changed. Set DATA_DIR to an empty folder, or start it with npm start.`,
    interrupted:
      'The last start was interrupted while the demo was planted, so only a part of it is there. Delete its folder (or empty its PostgreSQL database), and start it again.',
    planting: (planted: number, of: number) => `Planted ${f.number(planted)} of about ${f.number(of)} posts.`,
  },

  /** Said before a page can be made: to operators at the start, to people when no route was reached. */
  server: {
    start: {
      open: (address: string) => `Lamplight is open at ${address}`,
      firstStaff: (link: string) =>
        `Nobody looks after this forum yet. Open this link once, within a day, to become the first: ${link}`,
      closing: 'Lamplight is closing. Requests under way may take up to 10 seconds to finish.',
      settings: 'Lamplight cannot start with these settings:',
      portTaken: (host: string, port: number) =>
        `Something else already listens on ${host}:${port}. Stop it, or set PORT to another number.`,
      portForbidden: (port: number) =>
        `This system does not let Lamplight listen on port ${port}. Set PORT to a number from 1024 on, and put a proxy in front of it.`,
      hostUnknown: (host: string) =>
        `HOST is "${host}", but this machine has no such address. Set HOST to 127.0.0.1, or to 0.0.0.0 for every address it has.`,
      cannotListen: (host: string, port: number, code: string) =>
        `Lamplight cannot listen on ${host}:${port} (${code}). Check HOST and PORT.`,
      broken: (code: string) =>
        `Lamplight could not start (${code}). Nothing was changed by this. The lines above say where it happened.`,
    },

    secret: {
      damaged: (file: string) =>
        `The secret file ${file} is damaged. Put a copy of it back: without it, no key opens its account.`,
      unreadable: (file: string, code: string) =>
        `The secret file ${file} cannot be read or made (${code}). Give the account that runs Lamplight the right to read and write there, or set SECRET_FILE.`,
      missing: (file: string) =>
        `The secret file ${file} is missing, but the database was made with one. Put a copy of it back, or set SECRET_FILE to where it is: without it, no key opens its account.`,
      another: (file: string) =>
        `The secret file ${file} belongs to another database. Put the right one in its place, or set SECRET_FILE or DATABASE_URL to the pair that belongs together.`,
    },

    database: {
      missing: (database: string, secret: string) =>
        `The database ${database} is missing or empty, but the secret file ${secret} was made with one. Put the database or a backup back. To begin anew instead, move the secret file away as well.`,
      damaged: (database: string) =>
        `The database ${database} is damaged, or is not a database of Lamplight. It was left as it is. Move it away and put a backup in its place.`,
      unwritable: (database: string, code: string) =>
        `The database ${database} cannot be opened for writing (${code}). Give the account that runs Lamplight the right to write in that folder, or set DATA_DIR to another one.`,
      full: (database: string) =>
        `The disk that holds ${database} is full. Make room on it, and start again.`,
      busy: (database: string) =>
        `Another process holds the database ${database}. Stop it first: with a database in a file, one Lamplight runs at a time.`,
      unreachable: (database: string, code: string) =>
        `PostgreSQL at ${database} does not answer (${code}). Check that it runs, and that DATABASE_URL is right.`,
      refused: (database: string, code: string) =>
        `PostgreSQL at ${database} refused the user or the password in DATABASE_URL (${code}).`,
      unknown: (database: string) =>
        `PostgreSQL has no database at ${database}. Make it with "createdb", or correct DATABASE_URL.`,
      forbidden: (database: string, code: string) =>
        `PostgreSQL does not let this user make tables in ${database} (${code}). Let the user own the database.`,
      failed: (database: string, code: string) => `The database ${database} could not be opened (${code}).`,
    },

    pages: {
      home: 'To the start page',
      leave: 'Leave now',
      400: { title: 'Not understood', text: 'This address or form was not understood. Nothing was changed.' },
      403: {
        title: 'Not sent',
        text: 'This form came from another site, or over a connection that is not secure. Nothing was changed. Open the page here, with https:// in front, and send it again.',
      },
      404: {
        title: 'Not here',
        text: 'There is nothing at this address. It may have been moved or taken back.',
      },
      405: { title: 'Not possible', text: 'This cannot be done here. Nothing was changed.' },
      408: { title: 'Too slow', text: 'This took too long to arrive, so it was not read. Please try again.' },
      413: {
        title: 'Too long',
        text: 'This is longer than can be sent at once, so nothing was saved. Go back, shorten it, and send it again.',
      },
      414: { title: 'Address too long', text: 'This address is too long to be one of ours.' },
      415: {
        title: 'Not understood',
        text: 'Only a form from one of our own pages can be sent here. Nothing was changed.',
      },
      431: { title: 'Too much at once', text: 'Your browser sent more with this request than can be read.' },
      500: {
        title: 'Something broke here',
        text: 'This is our mistake, not yours. Please go back and try again in a moment.',
      },
      503: {
        title: 'Back in a moment',
        text: 'This place is busy or being looked after. Please try again in a minute.',
      },
    },

    settings: {
      port: (given: string) => `PORT is "${given}", but must be a whole number from 1 to 65535.`,
      databaseUrl: (scheme: string) =>
        `DATABASE_URL starts with "${scheme}://", but must be postgres://user:password@host/name or a path of a file.`,
      exitUrl: (given: string) =>
        `EXIT_URL is "${given}", but must be the full address of a neutral page, such as https://www.wikipedia.org/.`,
      forumName: 'FORUM_NAME is longer than 40 letters.',
      linkCheck: (given: string) => `LINK_CHECK is "${given}", but must be "off" or "weekly".`,
    },
  },
  listings: {
    title: 'A place for help',
    kinds: {
      'sex-therapist': 'sex therapists',
      'couple-counsellor': 'counsellors for couples',
      counsellor: 'counsellors',
      'low-fee-therapy': 'therapy for little money',
      'sexual-medicine': 'doctors for sexual medicine',
      'medical-answers': 'answers from doctors and nurses',
      'pelvic-physio': 'physiotherapists for the pelvic floor',
      'pelvic-pain': 'help with pelvic pain',
      menopause: 'help with the menopause',
      'sexual-health-clinic': 'sexual health clinics',
      'trauma-therapy': 'therapists for what was too much',
      'sexual-assault-service': 'help after something that was done to you',
      'lgbtq-health': 'health care for LGBTQ+ people',
    } as Record<string, string>,
    page: {
      open: 'Open its own page',
      facts: 'What we know about it',
      reach: 'How to reach it',
      forWhat: 'What one finds there',
      forWhom: 'Who it is for',
      everybody: 'Everybody',
      where: 'Where',
      anywhere: 'Any country',
      cost: 'What it costs',
      costs: {
        free: 'Nothing',
        low: 'Little, or less if you earn less',
        paid: 'You pay for it',
        mixed: 'Some is free, some is paid',
      } as Record<string, string>,
      online: 'From home',
      onlineYes: 'Yes, some of it is online',
      onlineNo: 'No, you go there',
      languages: 'Languages',
      hours: 'When',
      unknown: 'We do not know',
      how: 'How we know',
      grades: {
        A: 'We read its own page.',
        B: 'We read about it on another page, or saw the same address in several public places.',
        C: 'We saw it in one place only, or places did not agree.',
      } as Record<string, string>,
      unverified: 'Nobody here could confirm it yet.',
      byOperator: 'Somebody who runs this forum has looked at it.',
      person: (date: string) => `Somebody last looked on ${date}.`,
      link: (date: string) =>
        `Its page last answered on ${date}. A machine tried it: that says nothing about what stands there.`,
      standing: {
        old: 'Nobody has looked at this for more than half a year. Look twice before you rely on it.',
        left: 'Nobody has looked at this for a year, so we no longer show it beside conversations.',
        dead: 'Its address did not answer, so we do not show it beside conversations for now.',
      } as Record<string, string>,
      notOurs:
        'It is not ours, and nobody pays to stand here. When you open it, its page does not learn that you came from us.',
    },
    report: {
      heading: 'Is something wrong here?',
      lead: 'Tell those who run this forum. You need no account, and we keep nothing about you.',
      reason: 'What is wrong?',
      reasons: {
        dead: 'The link or the number does not work',
        wrong: 'Something here is not right: cost, country, for whom',
        harm: 'It did not feel safe or kind there',
        other: 'Something else',
      } as Record<string, string>,
      note: 'In a few words, if you like',
      noteHint: 'Please write nothing that says who you are. Only those who run this forum read it.',
      send: 'Send',
      thanks: 'Thank you. Somebody will look at it.',
      expired: 'This page was open for a long time. Please press once more.',
      limit: 'That is a lot at once. Please try again in an hour. What you typed is still here.',
      faultsHeading: 'Not sent yet',
      faults: {
        reason: { choose: 'Choose what is wrong.' },
        note: { 'too-long': 'At most 500 letters, please.' },
      } as Record<string, Record<string, string>>,
    },
    desk: {
      title: 'Places for help',
      heading: 'Places for help',
      lead: 'Everything this forum sends people to. What you change here stays when a later version comes.',
      lists: { directory: 'Directories', 'help-line': 'Help lines' } as Record<string, string>,
      which: 'Which list',
      country: 'Country',
      standing: 'State',
      any: 'All',
      apply: 'Show these',
      shown: (n: number) => f.count(n, { one: 'entry', other: 'entries' }),
      none: 'Nothing here is like that.',
      add: { directory: 'Add a directory', 'help-line': 'Add a help line' } as Record<string, string>,
      standings: {
        fresh: 'shown',
        old: 'shown, not checked for half a year',
        left: 'off the cards: not checked for a year',
        dead: 'off the cards: does not answer',
        withdrawn: 'withdrawn',
        unverified: 'not verified',
        reported: 'reported',
      } as Record<string, string>,
      wrong: 'said to be wrong',
      name: 'Name',
      checked: 'Checked',
      countries: (n: number) => f.count(n, { one: 'country', other: 'countries' }),
      byLink: 'by its link',
      reports: 'Reports',
      opens: 'Opened',
      opensOf: (month: number, year: number) => `${f.number(month)} this month, ${f.number(year)} in a year`,
      opensHint:
        'Some browsers tell this forum that a link was opened. We count that for each entry and month, never for a person or a day. Browsers that do not tell are not counted, so the numbers are too low.',
      edited: 'changed here',
      linkCheck: {
        off: 'Links are checked only when you run “npm run operator -- check-links”.',
        weekly: 'Links are checked once a week.',
      } as Record<string, string>,
    },
    edit: {
      title: 'Changing a place for help',
      back: 'All places',
      seen: 'As readers see it',
      heading: 'Change it',
      headingNew: { directory: 'A new directory', 'help-line': 'A new help line' } as Record<string, string>,
      save: 'Save',
      saved: 'Saved.',
      looked: 'I looked myself today, and all of this is right',
      lookedHint: 'It counts as checked by a person, and as verified.',
      right: 'I looked: it is right as it is',
      withdraw: 'Withdraw it',
      withdrawHint: 'Withdrawn, nobody is sent there any more. It stays here and can be put back.',
      putBack: 'Put it back',
      gone: 'This entry is not there any more.',
      stale:
        'Somebody changed it meanwhile. What you typed is still here: look at what changed below, then save again.',
      staleNew: 'Please press once more.',
      reports: 'What readers say',
      noNote: 'Nothing more was said.',
      settle: 'I have read these',
      links: 'Its addresses',
      tried: (date: string, said: string) => `tried on ${date}: ${said}`,
      dead: 'counts as dead',
      versions: 'What it said before',
      noVersions: 'Nothing was ever changed here.',
      changes: {
        came: 'Came with the forum',
        released: 'Corrected by a later version of the forum',
        added: 'Added',
        edited: 'Changed',
        looked: 'Looked at, and found right',
        withdrawn: 'Withdrawn',
        'put-back': 'Put back',
      } as Record<string, string>,
      by: (date: string, who: string) => `${date}, by ${who}`,
      on: (date: string) => date,
      nothing: 'nothing',
      unchanged: 'The words stayed as they were.',
      yes: 'yes',
      no: 'no',
      unknown: 'not known',
      choose: 'Choose',
      everyNeed: 'Everything: a list that leads on',
      fields: {
        name: 'Name',
        about: 'What one finds there, in one sentence',
        note: 'What one should know before',
        url: 'Address',
        searchUrl: 'Search address',
        countries: 'Countries',
        kinds: 'Which help',
        kind: 'For what',
        alsoFor: 'Also for',
        cost: 'Cost',
        online: 'Online',
        languages: 'Languages',
        contacts: 'How to reach it',
        hours: 'When',
        audience: 'For whom',
        sourceUrl: 'Page where this was read',
        grade: 'How well we know it',
        state: 'State',
        witness: 'Where it was seen',
        gatheredOn: 'First gathered',
        verifiedOn: 'Looked at on',
        verifiedBy: 'Looked at by',
        recheck: 'To look at again',
      } as Record<string, string>,
      hints: {
        countries: 'Two letters each, such as GB, IE. An asterisk (*) alone means anywhere.',
        languages: 'Two letters each, such as en, fr. Leave it empty when you do not know.',
        contacts:
          'One each line: “call 116 123”, “text HOME to 741741”, “mail help@example.org”, “chat https://example.org”, “web https://example.org”.',
        audience: 'Such as “women” or “under 19”. Leave it empty when it is for everybody.',
        hours: 'Such as “24/7”. Leave it empty when you do not know.',
        url: 'With https:// in front.',
        sourceUrl: 'With https:// in front, or empty.',
        witness: 'For colleagues: which page, who read it.',
      } as Record<string, string>,
      grades: {
        A: 'A: its own page was read',
        B: 'B: another page, or several public places',
        C: 'C: one place only, or they do not agree',
      } as Record<string, string>,
      states: { verified: 'verified', 'not-yet-verified': 'not verified yet' } as Record<string, string>,
      costs: { free: 'free', low: 'little', paid: 'paid', mixed: 'free and paid' } as Record<string, string>,
      faultsHeading: 'Not saved yet',
      faults: {
        empty: 'Fill this in, please.',
        'too-long': 'This is too long.',
        'not-https': 'This is not an address that begins with https://.',
        'not-countries': 'These are not country codes of two letters, or an asterisk alone.',
        'not-languages': 'These are not language codes of two letters.',
        'none-chosen': 'Choose at least one.',
        choose: 'Choose one.',
        'not-contacts': 'One of these lines is not like the ones above the box.',
        'needs-look': 'Seen in one place only: it is verified when you have looked yourself.',
      } as Record<string, string>,
    },
    said: {
      answered: 'it answers',
      gone: 'there is no such page any more',
      shut: 'it keeps machines out, so please look yourself',
      fault: 'it answers with a fault',
      'no-such-name': 'there is no such host any more',
      'name-unclear': 'its host could not be looked up just now',
      timeout: 'no answer within ten seconds',
      refused: 'the connection was refused or broken',
      'not-secure': 'its certificate is not right',
      private: 'it leads into a private network, so it was not opened',
      'not-http': 'it leads to something that is no web page',
      'too-many-redirects': 'it leads on and on',
    } as Record<string, string>,
    command: {
      about: [
        [
          'check-links',
          'Tries the web addresses of directories and help lines that were not tried for a week, and says which answer. This connects to their hosts.',
        ],
        ['check-links --all', 'The same for all of them.'],
        ['check-links --id ID', 'The same for one entry, such as cosrt.'],
      ] as [string, string][],
      nothing: 'Everything was tried within the last week. Use --all to try all of them again.',
      unknown: (id: string) => `Nothing with an address on the web is called "${id}".`,
      line: (name: string, id: string, url: string, said: string) => `${name} (${id}): ${said}\n    ${url}`,
      moved: (from: string, to: string) => `${from} -> ${to}`,
      sum: (tried: number, answered: number, failed: number, shut: number) =>
        `${f.count(tried, { one: 'address', other: 'addresses' })} tried: ${answered} answered, ${failed} did not, ${shut} kept us out.`,
      offline: 'Nothing at all answered, so this machine may be offline. Nothing was noted.',
    },
    language: (code: string) => languageNames.of(code) ?? code,
  },
  explain: {
    notReadable: (line: number) => `Line ${line} is not {"id": ..., "text": ...}; it was left out.`,
  },
}
