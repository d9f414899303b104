import { f } from './format'

export const myPostsWords = {
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
      withdrawn: 'deleted',
    },
    notices: 'News',
    earlierNotices: (n: number) => f.count(n, { one: 'earlier one', other: 'earlier ones' }),
    isNew: 'new',
    markRead: 'Mark all as read',
    withdrawn: 'A conversation that was deleted',
    outOfSight: 'A conversation that is not in view at the moment',
  },

  notices: {
    published: 'Your post was published.',
    asked: 'A moderator asks you to change something before it is published.',
    hidden: 'Your post was published, with some words hidden. You can read which, and why.',
    refused: 'Your post was not published. Read why.',
    removed: 'Your post was taken down. Read why.',
    'appeal-upheld': 'Your appeal was looked at: the decision stays. Read why.',
    'appeal-reversed': 'Your appeal was looked at: the first decision was reversed.',
    'looked-at': 'Two moderators are looking at your post. Others do not see it meanwhile.',
    'change-made': 'Your change was read and made.',
    'change-asked': 'A moderator asks for something before your change is made.',
    'change-refused': 'Your change was not made. Read why.',
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
    withdrawHeading: 'Delete this post',
    withdrawText:
      'The text is deleted here at once: from the page, from search, from older versions. It cannot be brought back. We can’t remove copies that other people made, and a backup holds it until it expires.',
    withdrawThread: 'As the conversation began with it, the whole conversation goes out of sight.',
    withdraw: 'Delete',
    keep: 'Keep it',
    twoLook:
      'Two moderators look at this together. Others do not see it meanwhile. You will be told what they decide, and why.',
  },

  change: {
    waitsHeading: 'Your change waits to be read',
    waits: 'Everyone still sees the words from before. This is what you changed:',
    decided: { ask: 'Before your change can be made', refuse: 'Your change was not made' },
    stays: 'The words from before stay in view.',
    yours: 'Your change, which only you see',
    sentHeading: 'Thank you. Your change has arrived.',
    sent: 'Until then, everyone still sees the words from before.',
  },
}
