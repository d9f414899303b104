import { f } from './format'

export const myPostsWords = {
  mine: {
    title: 'My conversations',
    heading: 'My conversations',
    lead: 'Only you can see this page. We put it together from your key each time you open it, and don’t keep a copy.',
    none: 'Nothing here yet',
    noneText: 'When you write something, you’ll find it here, and see what happens to it.',
    as: (name: string) => `as ${name}`,
    opening: 'Your opening post',
    reply: 'Your reply',
    started: 'you started it',
    joined: 'you replied',
    states: {
      published: 'published',
      held: 'waiting to be read',
      asked: 'change needed',
      refused: 'not published',
      removed: 'removed',
      withdrawn: 'deleted',
    },
    stateOutOfSight: 'not shown, like its conversation',
    newIn: (n: number) => `News in ${f.count(n, { one: 'conversation', other: 'conversations' })}`,
    earlierNotices: (n: number) => f.count(n, { one: 'earlier one', other: 'earlier ones' }),
    isNew: 'new',
    markRead: 'Mark all as read',
    withdrawn: 'A deleted conversation',
    outOfSight: 'A conversation that’s hidden at the moment',
    openingDeleted: 'A conversation whose beginning you deleted',
  },

  notices: {
    published: 'Your post was published.',
    asked: 'A moderator has asked you to change something before your post is published.',
    hidden: 'Your post was published, with some words hidden. Read which, and why.',
    refused: 'Your post wasn’t published. Read why.',
    removed: 'Your post was removed. Read why.',
    'appeal-upheld': 'We’ve looked at your appeal: the decision stays. Read why.',
    confirmed: 'A second person has checked the decision about your post: it stays.',
    overturned: 'A second person has checked the decision about your post, and reversed it. Read why.',
    'appeal-reversed': 'We’ve looked at your appeal: the decision was reversed.',
    moved: 'A moderator moved your conversation to another board. Read why.',
    merged:
      'A moderator closed your conversation, as it goes on in another one. Read why, and what you can do.',
    'merged-into': 'A moderator led another conversation to yours. Read why.',
    parted: 'Your conversation is open for replies again.',
    'looked-at': 'Two moderators are looking at your post. Nobody else can see it until they decide.',
    'change-made': 'Your edit was published.',
    'change-asked': 'A moderator has asked for something before your edit is published.',
    'change-refused': 'Your edit wasn’t published. Read why.',
    'opening-withdrawn': 'The person who began this conversation deleted what they wrote.',
    reply: (name: string) => `${name} replied.`,
    others: (n: number) => f.count(n, { one: 'other', other: 'others' }),
  },

  post: {
    title: 'Your post',
    decided: {
      publish: 'Published',
      hide: 'Published, with some words hidden',
      ask: 'A moderator has asked for a change',
      refuse: 'Not published',
      remove: 'Removed',
    },
    byPerson: 'A moderator read it and decided.',
    byMachineToo: 'An automatic check picked it out. A moderator then read it and decided.',
    rule: 'Rule',
    reason: 'Why',
    marked: 'What the automatic check picked out',
    words: 'Message from the moderator',
    repair: 'What you can do',
    repairAsk: 'Edit it below and send it again. A moderator will read it as soon as they can.',
    repairRefuse: 'You can write about it again, in other words, on the board that fits best.',
    repairHide: 'If you like, edit it below and send it again without the hidden words.',
    hidden: 'What you sent, with the words others can’t see marked',
    provisional:
      'One moderator decided this. A second person will check it; until then it holds provisionally.',
    overturned: 'A second person checked the decision about this post, and reversed it',
    twoPeople: 'Two moderators read it and agreed. ',
    changeHeading: 'Edit and send again',
    changeHides:
      'A moderator may have to read your edit first. Until then, everyone still sees the post as it is now.',
    send: 'Send again',
    stale:
      'This post was edited, or a moderator decided about it, after you opened this page. Your new text is below. Check what happened, then send it again.',
    final: 'You can’t edit this post any more.',
    threadWithdrawn:
      'The person who began this conversation deleted it. Nobody sees your post any more, and we haven’t changed it.',
    threadOutOfSight:
      'The conversation is hidden at the moment, so nobody sees your post. That’s not about what you wrote.',
    withdrawHeading: 'Delete this post',
    withdrawText:
      'We delete the text at once: from the page, from search, from older versions, and from replies that quote it with our “Quote” button. You can’t get it back. We can’t remove copies that other people made, and any backup keeps it until the backup expires.',
    withdrawThread:
      'This post started the conversation. Nobody else’s reply is showing, so the whole conversation will be hidden.',
    withdrawOpening:
      'This post started the conversation. What others replied stays, without your title and text, and we’ll tell them that you deleted your post.',
    withdraw: 'Delete post',
    keep: 'Keep post',
    twoLook:
      'Two moderators are looking at this together. Nobody else can see it until they decide. We’ll tell you what they decide, and why.',
  },

  change: {
    waitsHeading: 'Your edit is waiting to be read',
    waits: 'Everyone still sees the post as it was. This is your edit:',
    decided: {
      ask: 'A moderator has asked for something before your edit is published',
      refuse: 'Your edit wasn’t published',
    },
    stays: 'The post stays up as it was.',
    yours: 'Your edit, which only you can see',
    sentHeading: 'Thank you, we’ve got your edit',
    sent: 'Until then, everyone still sees the post as it was.',
  },
}
