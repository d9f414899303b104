export const decisionWords = {
  'within-rules': [
    '',
    '',
    '',
    '',
    'Thank you for writing. Your post is up now.',
    'I’m glad you’re here.',
    'Thank you. Someone else will recognise themselves in this.',
  ],
  'within-rules-with-care': [
    'Thank you for telling us. It’s published just as you wrote it. If the night gets long, the help lines page lists people you can call.',
    'I took my time reading this. You don’t have to carry it alone, and nobody here will ask you for more than you want to share.',
    'It’s published, and I’m glad you wrote it down. Please look at the help lines beside your post, too. This is exactly what they’re there for.',
  ],
  'contact-details': [
    'It’s a kind offer, and I’d like others to read the rest. Please take out the address or number and send it again. Nobody can be contacted in private here, so nobody can be put under pressure in private either.',
    'I marked the part that people could use to contact you. Without it, we can publish this straight away. People will reply to you here, where others can look out for both of you.',
    'Your words are fine as they are. Only the contact details have to go. That protects you as well, because anyone can read what’s published here.',
  ],
  'identifies-someone': [
    'Someone who lives nearby would know who this is. Could you make the place and the name vaguer? “A shop in our town” is all we need.',
    'I’d like to publish this, but I’m worried about the person in it, and about you. Please leave out the name and the street, and send it again.',
    'The story is yours to tell. The name in it belongs to someone who can’t reply here. Take it out, and we can publish the rest.',
  ],
  'too-explicit': [
    'Thank you for being so open. It goes into more detail about the sex than readers here need, and some of them are having a hard time. Tell us what it meant to you, and send it again.',
    'I think what you want to say is in your last few lines. Would you send those, and leave out the step by step?',
  ],
  'claim-without-source': [
    'It may well have been like that for you, and that’s worth telling. At the moment it says that it’s like that for everyone. Please write “for me it was”, or add where it comes from.',
    'Some people here take medicines that aren’t safe to stop suddenly. Could you write it as your own experience, and leave out the advice to others?',
    'I couldn’t find where this number comes from. With a source, or as your own story, we can publish it.',
  ],
  tone: [
    'I think you mean well, and you’re tired of seeing people suffer. On a bad night this would hurt the person reading it. Could you say it again, a little more gently?',
    'There’s some truth in it, but the way it’s put now, it sounds like blame. Tell us what helped you, and we can publish it.',
    'Please read it as if someone had written it to you. You’re welcome to send a gentler version at any time.',
  ],
  unclear: [
    'I’d like others to be able to reply to you, but I wasn’t sure what it’s about. Could you add a line or two? It doesn’t have to be well written.',
    'It sounds as if there’s a lot going on. Tell us one part of it, whichever is easiest, and send it again.',
  ],
  advertising: [
    'We don’t allow anything to be sold here, even when it’s well meant. People come here when they’re worried, and worried people are easy to sell to. You’re welcome to write about what happened to you.',
    'We don’t publish offers, or links that earn money. If it helped you, tell us how, but not where to buy it.',
  ],
  solicitation: [
    'This isn’t a place to meet people, so I didn’t publish it. If you’re lonely, write about that. Many people here know how it feels.',
    'People write here because nobody will contact them. That has to be true for everyone. You’re welcome to write about what’s worrying you.',
  ],
  hostility: [
    'It attacks people for who they are, so we won’t publish it. If something made you angry, you can write about that, from your own side.',
    'I didn’t publish this. Someone who had only just found the courage to write would have read it first. If you’re having a hard night yourself, you can say so here.',
  ],
  'under-18': [
    'Thank you for being honest about your age. This forum is for adults, so I can’t publish it, but I don’t want to leave you alone with it. The help lines page lists services for young people. You can ask them first who they’d tell that you called.',
    'You did nothing wrong by writing. We’re not allowed to have you here before you’re 18. The services for young people beside this post are free, and they know about things like this.',
  ],
  'not-for-here': [
    'I hope you find help with this, but our boards are for intimacy and what gets in its way. There are good places for other things.',
    'It doesn’t fit any of our boards, so I didn’t publish it. No harm done, and you’re welcome to write about anything that does.',
  ],
  repeated: [
    'The same text is already on the forum, so I didn’t publish it twice. It isn’t lost: people do reply, but sometimes it takes a few days.',
    'I can see that you’re waiting for a reply. Your first post is still there, and it moves up when someone replies.',
  ],
} satisfies Record<string, string[]>

export type ReasonCode = keyof typeof decisionWords
