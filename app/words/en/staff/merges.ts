/** Leading one conversation to another: what moderators see, what both authors read, and what readers do. */
export const mergesWords = {
  merges: {
    title: 'Merge a conversation',
    link: 'Merge it with another',
    heading: 'Merge it with another conversation',
    lead: 'For two conversations about the same thing. This one is closed for replies and leads to the other, which is listed for both. Nothing is mixed: all posts stay where they are, under their names.',
    told: 'Both authors read why under “My conversations”, and each of them can take them apart again.',
    into: 'Where it goes on',
    alike: 'About the same',
    other: 'Another one, at this address:',
    address: 'Address of the conversation',
    addressHint: 'As it stands in the address bar: it has /t/ in it, and letters and digits after that.',
    words: 'Message to both authors',
    wordsHint: 'Neither has done anything wrong. Say why one place is better for both.',
    usual:
      'Two conversations here are about the same thing. So that people find all of it and nobody has to answer twice, one of them is closed for replies and leads to the other. Everything that was written can still be read.',
    button: 'Merge them',
    merged: 'It leads to the other conversation now.',
    undo: 'Undo it',
    undone: 'It goes on by itself again. Nobody will hear of it.',
    part: 'Take them apart',
    parted: 'It goes on by itself again, and its author is told.',
    back: 'Back to the conversation',
    own: 'You began one of the two with this key, so a colleague has to do this.',
    faults: {
      heading: 'Not merged. Please check this:',
      into: 'Choose where it goes on.',
      address: 'There’s no conversation at this address that everyone can read.',
      same: 'That’s this conversation. Choose the other one.',
      already: 'It has been led to another conversation already. What you wrote is still here.',
      elsewhere: 'That one goes on in another conversation itself. Choose the one it leads to.',
      notice: 'One of the two has a notice after a serious incident. It stays by itself.',
      parted: 'Its author, or that of another one, took it apart once. It stays by itself.',
      'words-missing': 'Write a message to the authors.',
      'words-long': 'Keep the message to 1,000 letters or fewer.',
    },
    /** What everybody reads. */
    goesOn: 'This conversation goes on in another one:',
    alsoHere: 'These conversations go on here',
    closedHeading: 'This conversation goes on in another one',
    replyThere: 'Reply there',
    notSent:
      'We haven’t sent your reply: this conversation goes on in another one now. Your words are still here. You can copy them and reply there.',
    /** On the authors’ own pages. */
    toldFrom: (day: string) =>
      `A moderator closed this conversation for replies on ${day}, because it goes on in another one:`,
    toldInto: (day: string) => `A moderator led another conversation to this one on ${day}:`,
    partFrom: 'If it’s about something else, or you’d like it to stay by itself, that’s up to you.',
    partInto: 'If you’d rather not have it led here, that’s up to you.',
    openAgain: 'Open mine for replies again',
    takeApart: 'Take them apart',
  },
}
