import { f, tooLong } from './format'

export const deskWords = {
  removedAnswers: {
    title: 'Removed answer',
    heading: 'This answer has been removed',
    lead: (day: string) =>
      `A moderator removed it on ${day}, because it wasn’t right for this forum. We’ve kept the link, so that people can see what happened to it.`,
    rule: 'The rule behind this:',
    doctor:
      'If you did something because of this answer and you’re worried now, ask a doctor or a pharmacist. They’re used to questions like this.',
    deskHeading: 'Remove answer',
    deskLead:
      'Readers will see a short note in its place, with the date and the rule. The answer is unpinned and leaves search at once, and reports on it are closed. Any moderator except its author can restore it.',
    by: (handle: string, day: string) => `By ${handle} on ${day}.`,
    stays: 'It stays removed, including any newer versions, until a moderator restores it.',
    wordsHint:
      'For its author: what’s wrong, and how to put it right. If you leave this empty, they get the standard text for the reason.',
    take: 'Remove answer',
    putBack: 'Restore answer',
    toDesk: 'View answer on the desk',
    link: 'Remove or restore this answer',
    notes: 'Notes for colleagues from earlier reports',
    noteOn: (reason: string, day: string) => `${reason} · ${day}`,
  },

  answerReports: {
    neighbours: {
      label: 'In the queue',
      before: 'Previous case',
      after: 'Next case',
    },
    takeChosen: 'Hide selected text',
  },

  desk: {
    title: 'Answers desk',
    heading: 'Answers desk',
    lead: 'Answers for the top of boards. Each one has an author, a peer review, sources, and a date when its next review is due.',
    next: {
      heading: 'Next',
      nothing: 'Nothing’s waiting for you at the moment.',
      said: {
        taken: 'A moderator removed your answer. The page says why:',
        asked: 'A peer reviewer asked you for a change:',
        review: 'A colleague’s answer is waiting for your peer review:',
        draft: 'You have a draft to go on with:',
        begun: 'You have something you haven’t saved yet:',
        due: 'Your answer needs a review to stay at the top of its boards:',
      },
    },
    write: 'Write an answer',
    readsOnly: 'Here you can confirm answers, or ask for changes. Only professionals can write them.',
    mine: 'Your answers',
    noneOfMine: 'You haven’t written an answer yet.',
    waiting: 'Waiting for peer review',
    noneWaiting: 'Nothing’s waiting for you.',
    boards: 'By board',
    question: 'Question',
    state: 'Status',
    author: 'Author',
    until: 'Review due',
    noQuestions: 'No answers here yet.',
    expertWishes: (n: number) =>
      `${f.count(n, { one: 'conversation asks', other: 'conversations ask' })} for a professional’s view.`,
    toBoard: 'Open the board',
    writeFor: 'Write an answer for this board',
    pins: 'Change pins',
    answerToo: 'Answer this too',
    states: {
      asked: 'change requested',
      draft: 'draft',
      'in-review': 'waiting for peer review',
      reviewed: 'published',
      starter: 'starter',
      'under-review': 'due for review',
      taken: 'removed',
    },
    stillShown: 'readers see the previous version',

    form: {
      title: 'Write an answer',
      heading: 'Write an answer',
      editHeading: 'Edit your answer',
      adopted:
        'This is now your draft, with everything from the starter answer. Nobody else can see it until you send it. You can send it as it is, or edit it first.',
      editNotice:
        'This version has been peer reviewed, so your edit becomes a new version. Readers keep seeing the confirmed version until a peer reviewer confirms the new one.',
      board: 'Boards to pin it on',
      boardHint: 'It goes at the top of every board you choose.',
      existing: 'Question',
      existingHint: 'Choose an existing question, or write a new one below.',
      newQuestion: 'New question',
      question: 'New question, in the words of someone asking it',
      questionHint: '10 to 200 characters.',
      body: 'Your answer',
      bodyHint:
        '200 to 6,000 characters. Leave an empty line between paragraphs, put *stars* around words to stress them, and start two or more lines with a dash and a space for a list. Use short sentences, and don’t diagnose.',
      easy: 'Short version',
      easyHint: 'Two or three very simple sentences, up to 600 characters. Readers see these first.',
      sources: 'Sources',
      sourcesHint:
        'One to six. Use a link that starts with https://, a DOI such as 10.1000/xyz, or a PubMed number such as PMID 1234567.',
      sourceTitle: (n: number) => `Source ${n}: title`,
      sourceUrl: (n: number) => `Source ${n}: link, DOI or PubMed number`,
      reviewBy: 'Review due by',
      reviewByHint: 'After this date we no longer show it as reviewed. 24 months from today at most.',
      keep: 'Save as draft',
      send: 'Send for peer review',
      stale:
        'This answer was changed in another window. What you wrote is below. Check the current version before you save.',
      seeNow: 'View current version',
      notAllowed: 'This can’t be saved any more. What you wrote is below if you want to keep it.',
    },
    faults: {
      heading: 'Not saved yet. Please check this:',
      'too-long': {
        question: tooLong('The question', 200),
        body: tooLong('The answer', 6_000),
        easy: tooLong('The short version', 600),
        source: tooLong('The title', 200),
        correction: tooLong('This', 500),
      },
      'board-missing': 'Choose at least one board.',
      'outside-unsaid':
        'Some of the concerns you ticked are outside your areas of practice. Tick this to say so, or untick them.',
      'question-short': 'Write the question in at least 10 characters.',
      'question-unknown': 'This question no longer exists. Choose another, or write a new one.',
      'question-twice': 'Either choose a question or write a new one, not both.',
      'body-short': 'Write a little more: an answer needs at least 200 characters.',
      'source-missing': 'Add at least one source.',
      'source-title':
        'Give this source a title. We can’t look it up, because the forum doesn’t connect to other sites.',
      'source-address':
        'Enter a full link that starts with https://, a DOI such as 10.1000/xyz, or a PubMed number such as PMID 1234567.',
      'source-twice': 'You’ve already added this source.',
      'concern-missing': 'Choose at least one concern it helps with.',
      'country-unknown':
        'We don’t recognise one of these countries. Enter names such as Ireland, separated by commas.',
      'date-missing': 'Enter a date.',
      'date-past': 'Enter a date in the future.',
      'date-far': 'Enter a date within the next 24 months.',
    },

    answer: {
      title: 'An answer on the desk',
      preview: 'What readers will see',
      asReadersSee: 'What readers see',
      see: 'View its page',
      pinnedOn: (boards: string) => `Pinned on: ${boards}.`,
      willBePinned: (boards: string) => `Will be pinned on: ${boards}.`,
      before: (version: number) => `What readers see now (version ${version})`,
      may: 'What you can do',
      mayNothing: 'There’s nothing for you to do here.',
      edit: 'Edit answer',
      send: 'Send for peer review',
      adopt: 'Adopt answer',
      adoptWhich: (question: string) => ` “${question}”`,
      adoptHint:
        'It becomes a draft under your name, and you can edit it. When it’s published, it replaces the starter answer.',
      reviews: 'Peer reviews',
      noReviews: 'Nobody has reviewed it yet.',
      confirmed: 'confirmed',
      asked: 'asked for a change',
      versions: 'Versions',
      version: (n: number) => `Version ${n}`,
      somebody: 'a colleague',
      changed: 'This changed after you opened the page, so we didn’t do anything. This is how it is now.',
    },

    confirm: {
      title: 'Peer review',
      heading: 'Peer review',
      lead: 'Read it the way someone who’s worried would. Are the facts right? Are the sources real? Is the tone kind?',
      words: 'Overall remarks',
      wordsHint:
        'What needs to change now, or what to think about next time. Your colleague sees this with your handle.',
      confirm: 'Confirm and publish',
      ask: 'Ask for a change',
      version: (n: number) => `You’re reviewing version ${n}.`,
      faults: {
        heading: 'Not done yet. Please check this:',
        'words-long': 'Keep this to 2,000 characters or fewer.',
        choose: 'Choose one of the two buttons.',
        'out-of-date':
          'It can’t be published, because its review date has passed or its author’s credential has ended. Ask for a change instead.',
      },
    },

    pinsPage: {
      title: 'Pins',
      heading: (board: string) => `Pins: ${board}`,
      lead: 'The order in which answers appear at the top of the board and beside its conversations.',
      none: 'Nothing’s pinned here.',
      notShown: 'not shown: due for review',
      up: 'Move up',
      down: 'Move down',
      unpin: 'Unpin',
      ofWhich: (question: string) => ` “${question}”`,
      pin: 'Pin answer',
      pinAnother: 'Pin another answer',
      whichOne: 'Answer',
      pinAnotherHint: 'Any published answer, from this board or another. It goes last.',
      by: (name: string) => ` (${name})`,
      starter: ' (starter)',
      nothingToPin: 'Every published answer is already pinned here.',
      stale:
        'Someone changed the order after you opened the page, so we didn’t do anything. This is how it is now.',
    },
  },

  clusters: {
    thread: {
      label: 'What professionals say',
      answered: 'A professional answered this question',
      by: (name: string, credential: string, day: string) => `${name}, ${credential}. Reviewed on ${day}.`,
      except: (name: string, credential: string, day: string, concerns: string) =>
        `${name}, ${credential}. Reviewed on ${day}, except for ${concerns}.`,
      notThis: 'This isn’t what I asked',
      notThisHint: 'This removes the answer from your conversation, for everyone.',
      ask: 'Ask for a professional’s view',
      askHint:
        'Would you like a professional to answer this? They see what several people ask, and answer once for all of them.',
      unask: 'Stop asking for a professional’s view',
      open: 'This question is waiting for a professional’s view.',
      some: 'Others have this question too.',
      people: (n: number) => `${f.number(n)} people have this question too.`,
      nobody: 'Is this your question too?',
      youToo:
        'You have this question too. Nobody can see that it’s you. If it’s answered, you’ll find the answer under “My conversations”.',
      too: 'I have this question too',
      noMore: 'Remove',
      guest: 'You need a key to say “I have this question too”.',
    },
    news: {
      answered: 'A professional answered your question.',
      'answered-too': 'A professional answered a question you have too.',
    },
    groups: {
      title: 'What people ask',
      heading: 'What people ask',
      lead: 'Conversations that ask much the same question are grouped. One answer helps everyone who asked.',
      people: (n: number, days: number) => `${f.number(n)} people asked this in ${f.number(days)} days`,
      words: (list: string[]) => `Words they use: ${f.list(list)}.`,
      unnamed: 'A similar question, in different words',
      about: (themes: string[]) => `About: ${f.list(themes)}.`,
      boards: (list: string[]) => `Asked on ${f.list(list)}.`,
      openings: 'How people ask it',
      openingsMore: (n: number) =>
        `and ${f.count(n, { one: 'more conversation', other: 'more conversations' })}`,
      wonderToo: (n: number) =>
        `${f.count(n, { one: 'more person has', other: 'more people have' })} this question`,
      read: 'Read them all',
      all: (n: number) => `All questions (${f.number(n)})`,
      none: 'No question has been asked by three or more people at the moment.',
      noneForYou: 'Nothing’s waiting for you at the moment. You can see all questions below.',
      fewer: (boards: string[]) =>
        `There are other questions, each asked by fewer than three people, on ${f.list(boards)}.`,
      open: 'Waiting for an answer',
      answered: 'Already answered',
      outside: 'Outside your areas of practice',
      answerFor: (question: string) => `Answered: ${question}`,
      answerBefore: (question: string) => `Answered before, now due for review or removed: ${question}`,
      beingWritten: (name: string | null) => `${name ?? 'A colleague'} is writing an answer.`,
      yours: (day: string) => `It’s yours until ${day}. Each time you save, you get another week.`,
      theirs: (handle: string | null, day: string) => `${handle ?? 'A colleague'} has it until ${day}.`,
      answerThis: 'Answer this question',
      goOn: 'Keep writing',
      begin: 'Write answer',
      release: 'Release question',
      limits: (open: number, most: number) =>
        `You have ${f.number(open)} of the ${f.count(most, { one: 'question', other: 'questions' })} you can take at once.`,
      away: (day: string) =>
        `You’re away until ${day}, so we won’t offer you any questions. Enjoy your break.`,
      refused: {
        taken: 'A colleague took this question just before you. Thank you for offering.',
        enough:
          'You already have as many questions as you take at once. Release one first, or raise the number under “Availability”.',
        away: 'You’ve said you’re away. Change that first.',
        'not-theirs': 'This question is outside your areas of practice.',
        gone: 'This question no longer exists.',
      },
      group: {
        title: 'A question several people ask',
        back: 'All questions',
        split: 'Different question',
        splitOf: (title: string) => ` (“${title}”)`,
        splitHint:
          'If a conversation doesn’t belong here, press “Different question” below it. It leaves this group for good, and won’t be added back automatically.',
        merge: 'Merge with another group',
        mergeHint: 'For two groups that ask the same question. Everything here moves there, for good.',
        into: 'Merge into',
        choose: 'Choose one',
        mergeButton: 'Merge groups',
        merged: 'The groups are now one.',
        done: 'Done. This is how it is now.',
        faults: {
          heading: 'Not changed. Please check this:',
          missing: 'Choose the group to merge into.',
          'two-claims':
            'Two colleagues are each writing an answer for one of these groups. Talk to each other first, so that one of you can release theirs.',
          gone: 'One of the groups no longer exists. Check the list again.',
        },
      },
      writing: {
        heading: (n: number) => `You’re answering ${f.number(n)} people`,
        lead: 'When your answer is published, we’ll show it in their conversations and tell them.',
        lapsed: 'This question isn’t yours any more, so your answer won’t be linked to the conversations.',
      },
    },
  },
}
