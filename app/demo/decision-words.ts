/** What the demo's moderators write to an author, beside the reason that the page names. Nothing, where all is well. */
export const decisionWords = {
  'within-rules': [
    '',
    '',
    '',
    '',
    'Thank you for writing. It stands there now.',
    'Good that you are here.',
    'Thank you. Somebody will recognise themselves in this.',
  ],
  'within-rules-with-care': [
    'Thank you for telling us. It stands there as you wrote it. If the night gets long, the help lines page has people who pick up.',
    'I read this slowly. You do not have to carry it alone, and nobody here will ask you for more than you want to tell.',
    'It is published, and I am glad that you wrote it down. Please look at the lines beside your post, too: they are there for exactly this.',
  ],
  'contact-details': [
    'It is a kind offer, and I would like others to read the rest. Please take the address or number out, and send it again. Here nobody can be reached in private, so that nobody can be pressed in private either.',
    'I marked the part by which you could be reached. Without it this can go up at once. People will answer you here, where others can look after both of you.',
    'Your words are fine as they are; only the contact has to go. It protects you as well: what stands here once can be read by everybody.',
  ],
  'identifies-someone': [
    'Somebody who lives nearby would know who this is. Could you make the place and the name broader? "A shop in our town" says as much as we need.',
    'I would like to publish this, and I worry for the person in it, and for you. Please leave out the name and the street, and send it again.',
    'The story is yours to tell. The name in it belongs to somebody who cannot answer here. Take it out, and it can stand.',
  ],
  'too-explicit': [
    'Thank you for being so open. It goes further into the act itself than readers here need, and some of them read with a heavy heart. Say what it meant to you, and send it again.',
    'I think that what you want to say is in your last lines. Would you send those, and leave out the step by step?',
  ],
  'claim-without-source': [
    'It may well have been so for you, and that is worth telling. As it stands, it says that it is so for everybody. Please say "for me it was", or add where it comes from.',
    'Some people here take medicines that they must not stop from one day to the next. Could you tell it as your own experience, and leave out the advice to others?',
    'I could not find where this number comes from. With a source, or as your own story, it can go up.',
  ],
  tone: [
    'I think you mean well, and that you are tired of seeing people suffer. On a bad night this would hurt the person who reads it. Would you say it again, a little softer?',
    'There is something true in it. The way it is put now, it sounds like blame. Tell what helped you, and it can stand.',
    'Please read it once as if it had been written to you. A gentler version is welcome at any time.',
  ],
  unclear: [
    'I would like others to be able to answer you, and I did not quite see what it is about. Could you add a line or two? It need not be well written.',
    'It sounds as if a lot is in this. Tell us one bit of it, whichever is easiest, and send it again.',
  ],
  advertising: [
    'Nothing is sold here, not even what is meant well: people come when they are worried, and worried people are easily sold things. You are welcome to write about what happened to you.',
    'We do not publish offers and links that earn money. If it helped you, tell how, without where to buy it.',
  ],
  solicitation: [
    'This is not a place to meet, so I did not publish it. If you are lonely, write about that: it is something that many here know.',
    'People write here because nobody will contact them. That has to hold for everybody. You are welcome to write about your own concern.',
  ],
  hostility: [
    'It is aimed at people for who they are, so it will not appear. If something made you angry, you may write about that, from your own side.',
    'I did not publish this. Somebody who had just found the courage to write would have read it first. If you are having a hard night yourself, you may say so here.',
  ],
  'under-18': [
    'Thank you for being honest about your age. This place is for adults, so I cannot publish it, but I do not want to leave you alone with it. The help lines page has lines for young people. They do not tell anybody that you called without saying so first.',
    'You did nothing wrong by writing. We are not allowed to have you here before you are 18. The lines for young people beside this post are free, and they know about such things.',
  ],
  'not-for-here': [
    'I hope that you find help with this, but our boards are for intimacy and what stands in its way. There are good places for the rest.',
    'It does not fit any board here, so I left it out. No harm done, and you are welcome with anything that does.',
  ],
  repeated: [
    'The same text stands here already, so this one was left out. It is not lost: people do answer, sometimes it takes them a few days.',
    'I can see that you are waiting for an answer. Your first post is still there, and it moves up when somebody replies.',
  ],
} satisfies Record<string, string[]>

/** A reason that the demo's moderators give. */
export type ReasonCode = keyof typeof decisionWords
