import { type Described, ids } from './stored-columns'
import { moderationTables } from './stored-moderation-tables'

/** Every column that holds something about somebody, by the name that its table has in the database. */
const tables: Record<string, Described> = {
  accounts: {
    about: 'Your account',
    columns: {
      id: 'a number that only your seven words lead to',
      epoch: 'a random number that changes when you sign out everywhere',
      keyKept: 'whether you’ve said that you saved your key',
      preferences:
        'your country, what you’ve read, follow and hide, how you’d like to read, names you’ve retired, whether to show listings, where we’ve asked how it went and, for moderators, a time zone and boards; encrypted, in one of three lengths',
      wrappedOwnerKey: 'what leads to your made-up names; encrypted, and only your seven words open it',
    },
  },
  sessions: {
    about: 'Browsers that are signed in',
    columns: {
      tokenHash: 'a scrambled form of the cookie in the browser',
      sealed: 'whose session it is; encrypted, and only that browser’s cookie opens it',
      expiresDay: 'the day it ends',
    },
  },
  personas: {
    about: 'The made-up names you write under',
    columns: {
      id: ids.id,
      ownerTag: 'a scrambled mark that only your key can work out; it’s different for every name',
      name: 'the name',
      createdDay: 'the day you first used it',
    },
  },
  threads: {
    about: 'Conversations you began',
    columns: {
      id: 'the random code in its address',
      boardId: 'which board',
      personaId: ids.personaId,
      title: 'the title',
      wish: 'what you said would help',
      visibility: 'whether others can see it',
      createdDay: 'the day you began it',
      activeHour: 'the hour of the latest post; once the next day is over, only the day',
      replyCount: 'how many replies it shows',
      repliedAfter: 'how many hours it took until someone replied',
      findable: 'whether you let search engines show it',
      laterPostId: 'which reply of yours says how it went later',
    },
  },
  posts: {
    about: 'Your posts',
    columns: {
      id: 'the random code in its address',
      threadId: ids.threadId,
      position: 'where it comes in the conversation',
      personaId: ids.personaId,
      body: 'what you wrote',
      visibility: 'whether others can see it',
      notes: 'its content notes',
      aiHelped: 'whether you said that an AI tool wrote some of it',
      version: 'how often it changed',
      createdHour: 'the hour you sent it; once the next day is over, only the day',
      appearance: 'how many posts of the conversation appeared before it',
      editedDay: 'the day you last edited it',
      searchKey: 'the day, and a random number, to sort search results by',
      onceHash: 'a scrambled code of the form, so that sending it twice makes one post',
      answersPostId: 'which post it replies to, if you said so',
    },
  },
  drafts: {
    about: 'Drafts you keep',
    columns: {
      slotTag: 'a scrambled mark that only your key can work out; it’s different for every draft',
      sealed: 'the draft and where it belongs; encrypted, in one of four lengths, and only your key opens it',
      keptDay: 'the day you kept it',
    },
  },
  revisions: {
    about: 'What your posts said before you edited them',
    columns: {
      postId: ids.postId,
      version: 'which version',
      title: 'the title it had',
      body: 'the text it had',
      day: 'the day it was replaced',
    },
  },
  pending_edits: {
    about: 'Edits that a moderator hasn’t read yet',
    columns: {
      postId: ids.postId,
      title: 'the new title',
      body: 'the new text',
      concerns: 'the themes we found in it',
      sentDay: 'the day you sent it',
    },
  },
  offered_help: {
    about: 'Help lines that we showed you beside a post',
    columns: {
      postId: ids.postId,
      kinds: 'which kinds of help',
      offeredDay: 'the day',
      closedDay: 'the day you closed them',
    },
  },
  thread_concerns: {
    about: 'Themes of the conversations you began',
    columns: {
      threadId: ids.threadId,
      concern: 'the theme',
      because: 'where in the text it was found',
      rejectedDay: 'the day you said that it doesn’t fit',
      setBy: 'whether a rule or a moderator chose it',
      droppedDay: 'the day a moderator removed it',
    },
  },
  hidden_referrals: {
    about: 'Conversations where you’ve hidden the listings',
    columns: { threadId: ids.threadId, hiddenDay: 'the day' },
  },
  cluster_threads: {
    about: 'Conversations of yours that ask for a professional, grouped with similar ones',
    columns: {
      threadId: ids.threadId,
      groupId: 'which group',
      askedDay: 'the day you asked',
      groupedBy: 'whether a rule or a colleague put it there',
    },
  },
  answer_threads: {
    about: 'Professionals’ answers that were linked to conversations you began',
    columns: { answerId: ids.answerId, threadId: ids.threadId, day: 'the day' },
  },
  unanswered: {
    about: 'Conversations of yours that wait for a first reply',
    columns: {
      threadId: ids.threadId,
      sinceHour: 'the hour since when',
      ownerId: 'which moderator looks after it',
      ownedHour: 'the hour since when they do',
      answeredHour: 'the hour it got a reply',
    },
  },
  same_questions: {
    about: 'Where you pressed “I have this question too”',
    columns: {
      threadId: ids.threadId,
      tag: 'a scrambled mark that only your key can work out; it’s different everywhere',
      day: 'the day',
    },
  },
  taps: {
    about: 'Where you pressed “Same here”, “Thank you” or “This helped”',
    columns: {
      tag: 'a scrambled mark that only your key can work out; it’s different everywhere',
      postId: ids.postId,
      kind: 'which of the three',
    },
  },
  helpful_replies: {
    about: 'Replies marked as helpful by the person who began the conversation',
    columns: { postId: ids.postId, threadId: ids.threadId },
  },
  answer_feedback: {
    about: 'What you said about professionals’ answers',
    columns: {
      answerId: ids.answerId,
      tag: 'a scrambled mark that only your key can work out; it’s different everywhere',
      kind: 'what you said: helped, not for me, or out of date',
      day: 'the day',
    },
  },
  reports: {
    about: 'Reports you made',
    columns: {
      id: ids.id,
      codeHash: 'a scrambled form of the code you got',
      subjectKind: 'whether it’s about a post or an answer',
      subjectId: 'which one',
      caseId: ids.caseId,
      reason: 'the reason you chose',
      sealed: 'what you wrote; encrypted, and deleted six months after the decision',
      legal: 'whether you said that it breaks the law',
      reporterTag: 'a scrambled mark that only your key can work out; it’s different everywhere',
      madeDay: 'the day you made it',
      state: 'whether it’s been decided',
      outcome: 'what was decided',
      settledDay: 'the day it was decided',
    },
  },
  ...moderationTables,
}

export const storedTablesWords = {
  storedTables: {
    title: 'What we store',
    heading: 'Every column, one by one',
    lead: 'This list is made from the database itself: each table that holds something about a person, with all of its columns.',
    signedIn:
      'The numbers count what’s yours. We found it with your key, for this page only, and don’t keep the count.',
    guest: 'Sign in to see how much of it is yours.',
    signIn: 'Sign in',
    tables,
    unknown: 'can’t be counted',
    unknownWhy:
      'Signed-in browsers can’t be counted: they’re stored so that nobody can tell whose they are, not even we. You can sign out of all of them under “My data”.',
    column: 'Column',
    holds: 'What it holds',
    rest: 'All other tables hold nothing about members: boards, listings, help lines, and what professionals publish under their own names.',
    mine: 'My data',
    back: 'What we store',
  },
}
