import type { PostFaults } from '../../forum/compose/form'
import type { Sentences } from '../../ui/told-faults'
import { f } from './format'
import { held } from './held'

export const composeWords = {
  write: {
    title: 'Write',
    heading: 'Write what is on your mind',
    replyHeading: 'Your reply',
    lead: 'Take your time. Nothing is shown before you press the button, and you can delete it later.',
    careful: 'Before you begin',
    carefulText:
      'Leave out names, places, dates and workplaces: details can give a person away. Say “a town in the north” rather than the town. Use a private window if others use this device.',
    carefulFirst: 'One more thing: someone who knows you well may recognise how you write, or when you post.',
    titleLabel: 'In a few words',
    titleHint: 'Others see this in the list. For example: “We have not touched in a year”.',
    bodyLabel: 'Your words',
    bodyHint:
      'As long or as short as you like. *stars* make emphasis, a line that begins with - makes a list, one with > a quote.',
    wishLabel: 'What would help?',
    adult: 'I am 18 or older',
    adultHint:
      'This place is for adults. If you’re under 18, the help lines page has lines for young people.',
    persona: 'Post as',
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
      wrongKey: 'We don’t recognise this key. Check the words, or leave it empty to send under a new key.',
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
      } satisfies Sentences<PostFaults>,
    },
    signedOut: 'You were signed out while you wrote',
    signedOutText:
      'This happens after 30 minutes, to protect you on a shared device. Your words are still here.',
    keyLabel: 'Your key, to send it as yourself',
    keyHint: 'Seven words. Leave this empty to send it under a new key.',
    expired:
      'This page had been open for more than a day, so it was not sent. Your words are still here: press the button once more.',
    allowance:
      'You’ve reached today’s limit. It keeps the place calm for everyone. Your words are still here; send them tomorrow.',
    tooMany:
      'Too many people are arriving at once. Your words are still here: wait a moment and press the button once more.',
    closed:
      'This conversation takes no replies at the moment. Your words are below if you want to keep them.',
  },

  /** A post before it is sent. */
  look: {
    title: 'Before sending',
    button: 'Preview',
    buttonHint:
      '“Preview” shows what could tell who you are, and what others wrote about the same. It publishes nothing.',
    heading: 'Preview',
    lead: 'Nothing has been sent. Only you see this, and none of it is kept.',
    text: 'Your words',
    question: 'Could someone recognise this?',
    hint: 'These details might show who you are. Tick any you’d like to make vaguer; they’re changed when you send. You can also leave them all. The check can be wrong, and it misses things.',
    nothing:
      'Our check found nothing here that points to somebody. It misses things: would a person who knows you recognise it?',
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
    again: 'Apply what I ticked, and preview again',
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
      close: 'Press here to close or open',
      more: 'More lines, and other countries, in a new window',
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
    held,
    persona: (name: string) => `You write as ${name}.`,
    again: 'This was sent before; it stands here once.',
    see: 'See it as it stands',
    toMine: 'My conversations',
  },
}
