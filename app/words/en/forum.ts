import { f } from './format'

export const forumWords = {
  board: {
    title: 'A board',
    write: 'Write about yours',
    writeHint: 'No account needed. It takes about two minutes.',
    pinned: 'Answers to begin with',
    morePinned: (n: number) => f.count(n, { one: 'more answer', other: 'more answers' }),
    aboutTherapy: 'About sex therapy',
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
    withdraw: 'Delete',
    pinned: 'What professionals say about this',
    states: {
      published: '',
      held: 'Waiting to be read by a moderator. Only you can see it.',
      asked: 'A moderator asks for a change. Only you can see it.',
      refused: 'Not published. Only you can see it.',
      removed: 'Taken down by moderators. Only you can see it.',
      withdrawn: 'Deleted.',
    },
    why: 'Read why',
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
}
