import type { Wish } from '../../../db/schema'
import type { PostFaults } from '../../forum/compose/post-form'
import type { Sentences } from '../../ui/fault-sentences'
import { f, tooLong } from './format'
import { held } from './held'

export const composeWords = {
  write: {
    title: 'Write',
    heading: 'Write what’s on your mind',
    replyHeading: 'Your reply',
    lead: 'Take your time. Nobody sees anything until you press the button, and you can delete it later.',
    careful: 'Before you begin',
    carefulText:
      'Leave out names, places, dates and workplaces: details can give someone away. Write “a town in the north” rather than the town’s name. If other people use this device, use a private window.',
    carefulFirst: 'One more thing: someone who knows you well may recognise how you write, or when you post.',
    titleLabel: 'Title, in a few words',
    titleHint: 'People see this in the list of conversations. For example: “We haven’t touched in a year”.',
    bodyLabel: 'What you’d like to say',
    bodyHint:
      'As long or as short as you like. Put *stars* around words to stress them. Start lines with a dash and a space for a list, or with > and a space for a quote.',
    wishLabel: 'What would help?',
    prompts: {
      heading: 'Not sure how to begin?',
      lead: 'Some people find these questions useful. You don’t have to answer any of them.',
      heard: [
        'What’s been happening?',
        'How is it for you, on an ordinary day?',
        'What do you wish someone understood?',
      ],
      experience: [
        'What’s been happening, and for how long?',
        'What have you tried, and how did it go?',
        'What would you like to hear about from others?',
      ],
      ideas: [
        'What happens, and when?',
        'What have you tried so far?',
        'What would be better, even a little?',
      ],
      expert: [
        'What happens, and since when?',
        'What have you tried, or been told by a doctor or therapist?',
        'What exactly would you like to know?',
      ],
    } satisfies Record<Wish, string[]> & { heading: string; lead: string },
    adult: 'I’m 18 or older',
    adultHint:
      'This forum is for adults. If you’re under 18, the help lines page has services for young people.',
    persona: 'Post as',
    personaNew: 'A new made-up name',
    personaNewHint: 'Recommended. The name doesn’t show what else you’ve written.',
    personaCarryHint: 'If you use a name again, readers will see that one person wrote everything under it.',
    personaOther: 'Another name you’ve used',
    personaList: 'Your other names',
    personaNone: 'Choose a name',
    personaAsNew: 'You’ll post under a new made-up name.',
    personaAs: (name: string) =>
      `You’ll post as ${name}. Readers will see that one person wrote everything under this name.`,
    personaFixed: (name: string) => `In this conversation, you’re ${name}.`,
    send: 'Send',
    sendNew: 'Send and get my key',
    whatNext:
      'What happens next: a moderator reads your first post before others see it. We give you seven words, your key, to come back with. We don’t ask for anything else.',
    back: 'Go back without sending',
    faults: {
      heading: 'Almost there. Please check this:',
      wrongKey:
        'We don’t recognise this key. Check the words, or tick the box below to send this as someone new.',
      noKey: 'Enter your key, or tick the box below to send this as someone new.',
      byField: {
        title: {
          empty: 'Enter a few words that say what it’s about.',
          'too-long': tooLong('The title', 120),
        },
        body: {
          empty: 'Write something here first.',
          'too-long': (over: number) =>
            `${tooLong('This', 10_000)(over)} You can post the rest as a reply to yourself.`,
        },
        wish: { choose: 'Choose what would help most.' },
        persona: {
          choose: 'Choose a name from the list, or post under a new one.',
          which:
            'You chose a name from the list, but didn’t tick “Another name you’ve used”. Tick it, or set the list back to “Choose a name”.',
        },
        adult: { 'confirm-adult': 'Confirm that you’re 18 or older.' },
      } satisfies Sentences<PostFaults>,
    },
    signedOut: 'You were signed out while you were writing',
    signedOutText:
      'This happens after 30 minutes, to protect you on a shared device. What you wrote is still here.',
    keyLabel: 'Your key, to send this as yourself',
    keyHint: 'Seven words.',
    anew: 'I don’t have my key. Send this as someone new',
    anewHint: 'You’ll get a new key. This won’t be under “My conversations” of your old one.',
    expired:
      'This page was open for more than a day, so we didn’t send it. What you wrote is still here. Please press the button again.',
    sentBefore:
      'You’d already sent this page with other words, and those haven’t changed: they’re under “My conversations”. We haven’t sent what you wrote now. To post it as well, press the button again.',
    anotherKey:
      'This page was already sent, under the key that was shown then, so we haven’t sent it again. To see that post, sign in with that key. To post it once more as someone new, press the button again.',
    allowance:
      'You’ve reached today’s limit. It keeps the forum calm for everyone. What you wrote is still here, so you can copy it and send it tomorrow.',
    cookies:
      'Your browser isn’t keeping our cookie, so we haven’t sent this: you’d never have seen your key. What you wrote is still here. Allow cookies for this site, and check that the address starts with https://. Then press the button again. If you see this once more after that, press it one more time.',
    limited:
      'Too many people have started writing, or tried keys, from your network in the last hour. That may not have been you. What you wrote is still here. Wait two minutes, then press the button again.',
    busy: 'The whole forum is very busy right now. What you wrote is still here. Wait half a minute, then press the button again.',
    answeredGone:
      'The post you were replying to isn’t here any more, so we haven’t sent this. What you wrote is still here. Please take out any lines you quoted from that post. Then press the button again, and it goes to the whole conversation.',
    closed:
      'This conversation isn’t taking replies at the moment. What you wrote is below if you want to keep it.',
  },

  /** Replying to one post, with the conversation in view. */
  answering: {
    to: (name: string) => `Replying to ${name}`,
    toOpening: (name: string) => `Replying to ${name}, who started this`,
    gone: 'The post you chose to reply to isn’t here any more. You’re replying to the whole conversation.',
    whole: 'Reply to the whole conversation instead',
    quote: 'Quote',
    quoteHint:
      'Quote puts this post into your reply, with > at the start of each line. Keep the lines you’re replying to and delete the rest.',
    quoteHintSelected: 'To quote only a part, select it first.',
    conversation: 'The conversation so far',
    all: 'See all replies (opens a new window)',
  },

  /** What a tab kept of a text, where scripts run. */
  keptText: {
    restored: 'We’ve put back what you typed here before. It was kept in this tab only.',
    discard: 'Clear it',
  },

  /** A post before it is sent. */
  preview: {
    title: 'Preview',
    button: 'Preview',
    buttonHint:
      'Preview shows details that could identify you, and what others have written about the same thing. It doesn’t publish anything.',
    heading: 'Preview',
    lead: 'Nothing has been sent. Only you can see this, and we don’t store it.',
    text: 'What you wrote',
    /** The same page, once, after Send. */
    check: {
      heading: 'Before you send it',
      lead: 'Nothing has been sent yet. Some details could show who someone is, so we ask once. Only you can see this. If it’s fine as it is, press the button below.',
    },
    style: {
      label: 'Make how I write less recognisable',
      hint: (tells: string[]) =>
        `We noticed habits that could connect your posts: ${f.list(tells)}. We’d put them in the most common form, and change nothing else.`,
      tells: {
        spaces: 'how you use spaces',
        quotes: 'your quote marks',
        dashes: 'your dashes',
        runs: 'several ! or ? or dots in a row',
        emoji: 'several emoji in a row',
        spelling: 'British spelling',
      },
    },
    question: 'Could someone recognise this?',
    hint: 'These details might show who someone is. Tick any you’d like to make vaguer, and we’ll change them when you send. You can also leave them all. The check can be wrong, and it misses things.',
    nothing:
      'We found nothing here that could identify someone. The check misses things, though: would a person who knows you recognise it?',
    instead: (passage: string, broader: string) => `“${passage}” → “${broader}”`,
    kinds: {
      age: 'an age',
      job: 'a job',
      employer: 'a workplace or school',
      place: 'a place',
      date: 'a date',
      name: 'a name',
      family: 'family details',
      health: 'a rare illness',
      rare: 'true of very few people',
      contact: 'a way to contact you',
    },
    send: 'Send',
    missing: 'Before you can send this:',
    complete: 'Go back and complete it',
    again: 'Make the ticked changes and preview again',
    write: 'Keep writing',
    hostile: {
      heading: 'How might this sound to them?',
      text: 'Some of these words could hurt. You may not mean it that way. How would it feel to be sent them?',
    },
    revealed: {
      heading: 'What your conversations say together',
      lead: 'If someone read all your conversations and guessed that one person wrote them, they’d learn more than from any one alone. Together, these details could point to you. Open one to see which words they are:',
      what: {
        age: 'an age',
        work: 'a job or workplace',
        place: 'a place',
        family: 'family',
        health: 'a rare illness',
        date: 'dates',
        name: 'names',
      },
      conversations: (n: number) => `in ${f.count(n, { one: 'conversation', other: 'conversations' })}`,
      here: 'What you’re writing now',
      passage: (text: string) => `“${text}”`,
      private: 'Only you can see this. We checked just now, for you, and we don’t store the result.',
    },
    help: {
      close: 'Show or hide',
      more: 'More help lines and other countries (opens a new window)',
    },
    others: {
      heading: 'Others have written about this',
      hint: 'Found automatically from words in your post.',
      hintAside: 'Found automatically from words in your post. Each link opens in a new window.',
      answers: 'Answers from professionals',
      conversations: 'Conversations',
    },
    device: {
      one: 'One detail could show who someone is. It’s listed below what you wrote.',
      many: '{n} details could show who someone is. They’re listed below what you wrote.',
      private:
        'This check runs on your device and sends nothing while you write. It can be wrong, and you can leave everything as it is.',
      take: 'Change to',
    },
  },

  sent: {
    title: 'Sent',
    publishedHeading: 'Your post is published',
    heldHeading: 'Thank you, we’ve got your post',
    published: 'Everyone can read it now. You’ll find replies under “My conversations”.',
    held,
    persona: (name: string) => `In this conversation, you’re ${name}.`,
    again: 'You’d already sent this, so we posted it only once.',
    see: 'View the conversation',
    toMine: 'My conversations',
  },
}
