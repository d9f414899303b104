/** Moving a conversation to another board: what moderators see, and what its author reads. */
export const movesWords = {
  moves: {
    title: 'Move a conversation',
    link: 'Move it to another board',
    heading: 'Move it to another board',
    lead: 'Its address, replies, followers and content notes stay. Its author reads why under “My conversations”.',
    now: (board: string) => `It’s on “${board}” now.`,
    to: 'Move it to',
    choose: 'Choose a board',
    words: 'Message to the author',
    wordsHint: 'They haven’t done anything wrong. Say why others will find it more easily there.',
    usual:
      'We’ve moved your conversation to a board where more people who know about this will read it. Nothing else has changed, and its address is the same.',
    notes: 'Content notes',
    notesHint:
      'On this board, lists don’t show how a conversation begins. On the other one they do. Tick what someone may not want to meet unprepared.',
    noNotes: 'I’ve read it, and it needs no content note',
    button: 'Move it',
    moved: (board: string) => `Moved to “${board}”.`,
    undo: 'Undo the move',
    undone: 'It’s back where it was. Its author won’t hear of it.',
    back: 'Back to the conversation',
    own: 'You began this conversation with this key, so a colleague has to move it.',
    faults: {
      heading: 'Not moved. Please check this:',
      to: 'Choose a board.',
      'same-board': 'It’s on that board already. Choose another one.',
      stale:
        'A colleague moved it while this page was open, so we didn’t. It’s on the board named below now. What you wrote is still here.',
      'words-missing': 'Write a message to the author.',
      'words-long': 'Keep the message to 1,000 letters or fewer.',
      notes: 'Tick what it mentions, or that it needs no content note.',
      late: 'It’s too late to undo this: the author may have read it. You can move it back.',
      changed: 'A colleague has moved it on since, so this can’t be undone.',
    },
    /** On the author’s own page. */
    told: (from: string, to: string, day: string) =>
      `A moderator moved this conversation from “${from}” to “${to}” on ${day}.`,
  },
}
