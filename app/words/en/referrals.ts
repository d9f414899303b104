import type { Concern } from '../../referrals/concern'
import type { Cost } from '../../referrals/directory'
import type { Contact } from '../../referrals/help-line'
import { inOwnLanguage } from '../in-own-language'
import { beside } from './beside'
import { f } from './format'

/** What texts are about, as everybody says it. */
export const themes = {
  desire: 'desire',
  erection: 'erections',
  ejaculation: 'coming too soon or too late',
  orgasm: 'orgasm',
  pain: 'pain',
  'performance-anxiety': 'pressure and nerves',
  communication: 'talking with each other',
  'emotional-distance': 'distance between partners',
  medication: 'medicines and their effects',
  medical: 'illness and the body',
  'menopause-postpartum': 'menopause and the time after a birth',
  'body-image': 'how you see your body',
  trauma: 'past trauma',
  'shame-upbringing': 'shame and upbringing',
  'trust-infidelity': 'trust',
  compulsive: 'feeling out of control',
  'orientation-identity': 'who you are',
  'sex-education': 'how things work',
} satisfies Record<Concern, string> as Record<string, string>

export const referralsWords = {
  help: {
    title: 'Help lines',
    heading: 'People to talk to, now',
    lead: 'Trained people who listen, by phone, text or chat. You don’t have to be sure it’s “bad enough”.',
    danger: 'If anyone is in danger now, call',
    emergency: 'In an emergency, call',
    call: (number: string) => `Call ${number}`,
    or: 'or',
    country: 'Your country',
    kinds: {
      crisis: 'Suicidal thoughts or a crisis',
      'domestic-abuse': 'Domestic abuse: fear or control at home',
      'sexual-assault': 'After rape or sexual assault',
      young: 'Support services for young people',
      lgbtq: 'For LGBTQ+ people',
      'child-protection': 'A child in danger',
      'own-behaviour': 'Worried about hurting someone, or how you treat your partner',
      'own-thoughts': 'Worried about your own sexual thoughts or behaviour',
      'victims-of-crime': 'After a crime',
      any: 'Help lines in every country',
    },
    unverified: 'We couldn’t confirm this one yet.',
    checked: (date: string) => `Last checked ${date}`,
    answered: (date: string) => `Its page answered on ${date}`,
    old: (date: string) => `Not checked since ${date}`,
    about: 'More about it, or say it’s wrong',
    openNow: 'Open now',
    above: 'The lines above help with this, too.',
    more: 'More lines',
    others: 'Other people to talk to',
    all: 'All help lines, also for other countries',
    by: { call: 'Call', text: 'Text', chat: 'Chat', mail: 'Write', web: 'Open' } satisfies Record<
      Contact['by'],
      string
    >,
    audience: (whom: string) => `For ${whom}`,
  },

  beside: {
    ...beside,
    inOwnLanguage,
    close: 'Close this',
    private: 'Only you see this. It was added automatically, before anyone read your post.',
    privateAhead: 'This appears automatically. Nobody has seen your words.',
  },

  themes,

  countryChoice: {
    label: 'Your country, to see what is near you',
    save: 'Use this country',
    any: 'Any country',
  },

  referral: {
    why: 'Why these?',
    whyRule:
      'A rule chose them from words in the text, its board and the country. It was not a person, and it can be wrong. Nobody pays to stand here.',
    whyReader:
      'A rule chose them from the theme of this conversation and the country. Nobody pays to stand here.',
    doctorFirst: 'See a doctor first about what the body does. Do not stop a medicine on your own.',
    checked: (date: string) => `Address checked ${date}`,
    old: (date: string) => `Not checked since ${date}`,
    more: 'more about it',
    online: 'also online',
    serves: (countries: string[]) => `in ${f.list(countries)}`,
    waiting: (said: string) => `Waiting: ${said}`,
    languages: (named: string[]) => `In ${f.list(named)}`,
    cost: { free: 'free', low: 'low cost', paid: 'paid', mixed: 'free and paid' } satisfies Record<
      Cost,
      string
    >,
    notMe: (theme: string) => `This isn’t what I wrote about: ${theme}`,
    hide: 'Hide these here',
    never: 'Never show me these',
    again: 'Show the places here that I said no to',
    none: (country: string) => `We know of no place in ${country} for this yet.`,
    noneAnywhere: 'We know of no place for this yet.',
    nearest: 'The nearest we know of, though not near you:',
    byCountry: 'You chose no country, so these are from several:',
    unconfirmed: (name: string) => `${name}: address not confirmed yet`,
    lines: 'Help lines',
  },

  referring: {
    card: {
      /** The one line that is there before anybody opens it. */
      summary: (themes: string[], places: string[]) =>
        `Places that help with ${f.list(themes)}: ${f.list(places)}`,
      summaryNone: (themes: string[], country: string | null) =>
        country
          ? `Places that help with ${f.list(themes)}: none known in ${country} yet`
          : `Places that help with ${f.list(themes)}`,
      wrote: (themes: string) =>
        `You wrote about ${themes}. A rule noticed it, not a person, and it can be wrong.`,
      board: (themes: string) => `This board is about ${themes}.`,
      corrected: 'A moderator read this and changed what it is about, so that the places fit better.',
      because: (theme: string) => `Why “${theme}”`,
      marked: 'The words that led to it are marked. Only you see them here.',
      country: (name: string) => `For ${name}. Another country?`,
      more: 'More places',
      ofBoard: 'Places that help with what this board is about',
      together: 'for the two of you together',
    },

    list: {
      title: 'Places',
      link: 'Places that help',
      heading: 'Places that help',
      lead: 'These fit what this board is about. Nobody pays to stand here, and nothing you wrote was read for it.',
      young: 'These places are for adults. If you’re under 18, these services are for young people:',
      never: 'You asked never to be shown places beside a conversation.',
      again: 'Show them again',
    },

    step: {
      title: 'A first step',
      heading: 'What holds you back?',
      lead: 'Almost everybody waits with this, often for years. Here are five things people say, and one small step for each.',
      reasons: [
        {
          id: 'cost',
          said: 'I cannot pay for it',
          text: 'Not all help costs money. A family doctor, a clinic for sexual health, or a help line may cost you little or nothing. Many therapists keep a few hours for people who can pay less, and say so only when they are asked. One visit can help, too: you do not have to sign up for a year.',
          step: 'Send one line: “Do you have places for people who can pay less?”',
        },
        {
          id: 'partner',
          said: 'My partner does not want to',
          text: 'You can go alone, and that is not second best. Many people begin by themselves, and find out what they want to say before they say it at home. You do not need anybody’s leave, and nobody is told. If you are afraid of what would happen if your partner knew, go alone, and tell the people there about it first.',
          step: 'Look for a place that sees people by themselves. Book for one.',
        },
        {
          id: 'shame',
          said: 'I am too ashamed',
          text: 'Shame says that you are the only one. The people at these places hear such things every day; to them it is work, not gossip. You do not have to say it well, and you do not have to say all of it. You may write it down and hand over the paper. What you say there stays there, with few exceptions, and you may ask about those first.',
          step: 'Say only this: “I find this hard to talk about.” They will help you with the rest.',
        },
        {
          id: 'not-bad-enough',
          said: 'It is not bad enough',
          text: 'There is no line that you have to cross first. If it takes up your thoughts, or keeps you from something that you would like, that is reason enough. Small things are often easier to mend than old ones. You take nobody’s place: who has no time will tell you so.',
          step: 'Ask yourself: if a friend told me this, would I say “it is nothing”?',
        },
        {
          id: 'no-words',
          said: 'I do not know what to say',
          text: 'You need one sentence, and you may read it from a paper. After that they ask, and you answer as much as you like. “I do not know” is an answer, and so is “I would rather not say that today”.',
          step: 'Take the sheet below with you: it has the sentence, and room for your own.',
        },
      ],
      next: 'A small step:',
      sheet: 'Words to say, to print or to copy',
      places: 'Places that help',
      help: 'If it cannot wait, these people are there now',
      back: 'Back to the conversation',
    },

    sheet: {
      title: 'Notes',
      heading: 'Words to say',
      lead: 'For a first call or a first visit. Read it out, hand it over, or cross out what does not fit.',
      print:
        'To print it, use “Print” in your browser: the paper bears only what stands below, and a file made of it is called “Notes”. On a device that others use, copy it by hand.',
      beginHeading: 'To begin',
      begin: [
        'Hello. I would like help with something private. I find it hard to talk about.',
        'I wrote it down. May I read it to you?',
      ],
      aboutHeading: 'What it is about',
      about: {
        desire: 'My wish for sex, or my partner’s, has changed, and it weighs on me.',
        erection: 'Getting or keeping an erection does not work as I would like.',
        ejaculation: 'I come sooner or later than I would like, or not at all.',
        orgasm: 'Reaching an orgasm is hard for me, or does not happen.',
        pain: 'Sex, or touch, hurts.',
        'performance-anxiety': 'I am so nervous about sex that it gets in the way.',
        communication: 'My partner and I cannot talk about sex without a fight or silence.',
        'emotional-distance': 'My partner and I have grown apart.',
        medication: 'Since I take a medicine, something about sex or desire has changed.',
        medical: 'I have an illness, or have had treatment, and it affects my body and closeness.',
        'menopause-postpartum': 'Since the menopause, or since a birth, sex is different for me.',
        'body-image': 'I do not feel well in my body, and I hide it when we are close.',
        trauma:
          'Something happened to me, and closeness has been hard since. I do not want to tell all of it today.',
        'shame-upbringing': 'I was brought up to be ashamed of sex, and I cannot get rid of that.',
        'trust-infidelity': 'Trust between my partner and me is broken.',
        compulsive: 'I do something about sex more than I want to, and I cannot stop it by myself.',
        'orientation-identity': 'I have questions about whom I love, or who I am.',
        'sex-education': 'I have questions about how things work, and nobody to ask.',
      } satisfies Record<Concern, string> as Record<string, string>,
      own: 'In my own words',
      knowHeading: 'What may help you to know',
      know: [
        'It began',
        'It is better or worse when',
        'I have tried',
        'Medicines that I take',
        'What I would like to be different',
      ],
      askHeading: 'What I may ask',
      ask: {
        any: [
          'Have you helped people with this before?',
          'What would happen next, and how long may it take?',
          'What does it cost, and is there a way to pay less?',
          'What stays between us, and what does not?',
        ],
        doctor: [
          'Could there be a cause in the body? What should be looked at?',
          'Could a medicine that I take have to do with it? I will not stop one on my own.',
        ],
        couple: ['May I come alone first?'],
      },
      fromBoard: 'More sentences that may fit',
      stop: 'I may say: “I need a break”, “I would rather not be examined today”, “I would like a second view”.',
    },

    about: {
      title: 'What it is about',
      link: 'What it is about',
      heading: 'What this conversation is about',
      lead: 'A rule found these from words. Change what is wrong: the places beside it follow. The author sees that a moderator changed it; nobody else does.',
      states: {
        found: 'found by a rule',
        added: 'put by a moderator',
        dropped: 'taken off by a moderator',
        rejected: 'The author said: not about me. That stays.',
      },
      none: 'Nothing was found.',
      dropNamed: (theme: string) => `Take off: ${theme}`,
      putBack: (theme: string) => `Put back: ${theme}`,
      addLabel: 'It is also about',
      choose: 'Choose one',
      add: 'Add',
      missing: 'Choose what it is about.',
      'authors-word': 'The author said that this is not about them. That stays.',
      'as-it-was': 'It stood so already; perhaps a colleague was quicker.',
      changed: 'Changed. The author sees that a moderator changed it.',
      alone: 'Help lines stand alone beside this conversation, so that no places are shown at all.',
      back: 'Back to the conversation',
    },
  },
}
