import type { Concern } from '../../referrals/concern'
import type { Cost } from '../../referrals/directory'
import type { Contact } from '../../referrals/help-line'
import { inOwnLanguage } from '../in-own-language'
import { beside } from './beside'
import { f } from './format'

/** What texts are about, in everyday words. */
export const themes = {
  desire: 'desire',
  erection: 'erections',
  ejaculation: 'coming too soon or too late',
  orgasm: 'orgasm',
  pain: 'pain',
  'performance-anxiety': 'pressure and nerves',
  communication: 'talking to each other',
  'emotional-distance': 'growing apart',
  medication: 'medicines and side effects',
  medical: 'illness and physical health',
  'menopause-postpartum': 'menopause and the time after having a baby',
  'body-image': 'body image',
  trauma: 'past trauma',
  'shame-upbringing': 'shame and upbringing',
  'trust-infidelity': 'trust',
  compulsive: 'feeling out of control about sex',
  'orientation-identity': 'sexuality and identity',
  'sex-education': 'how sex works',
} satisfies Record<Concern, string> as Record<string, string>

/** "the Netherlands", as it stands in a sentence. */
const withArticle = (country: string) =>
  /^(?:United |Netherlands|Philippines|Dominican Republic|Bahamas|Gambia|Maldives|Isle of)|Islands$/.test(
    country,
  )
    ? `the ${country}`
    : country

export const referralsWords = {
  help: {
    title: 'Help lines',
    heading: 'People you can talk to now',
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
    answered: (date: string) => `Website working on ${date}`,
    old: (date: string) => `Not checked since ${date}`,
    about: 'More about it, or report a problem',
    openNow: 'Open now',
    above: 'The help lines above can help with this too.',
    more: 'More help lines',
    others: 'Other help lines',
    all: 'All help lines, including other countries',
    by: { call: 'Call', text: 'Text', chat: 'Chat', mail: 'Email', web: 'Open' } satisfies Record<
      Contact['by'],
      string
    >,
    audience: (whom: string) => `For ${whom}`,
  },

  beside: {
    ...beside,
    inOwnLanguage,
    close: 'Close this',
    private: 'Only you can see this. It was added automatically, before anyone read your post.',
    privateAhead: 'This appears automatically. Nobody has read what you wrote.',
  },

  themes,

  countryChoice: {
    label: 'Your country, to see what’s near you',
    save: 'Use this country',
    any: 'Any country',
    chosen: (country: string) => `Help is for: ${country}`,
    change: '(change)',
  },

  referral: {
    why: 'Why these?',
    whyRule:
      'These were chosen automatically, from words in your post, its board and the country. No person chose them, and they may not be right for you. Nobody pays to be listed.',
    whyReader:
      'These were chosen automatically, from the theme of this conversation and the country. Nobody pays to be listed.',
    doctorFirst: 'See a doctor first about physical symptoms. Don’t stop a medicine on your own.',
    checked: (date: string) => `Link checked ${date}`,
    old: (date: string) => `Not checked since ${date}`,
    more: 'More about it',
    online: 'also online',
    serves: (countries: string[]) => `in ${f.list(countries.map(withArticle))}`,
    waiting: (said: string) => `Waiting: ${said}`,
    languages: (named: string[]) => `In ${f.list(named)}`,
    cost: { free: 'free', low: 'low cost', paid: 'paid', mixed: 'free and paid' } satisfies Record<
      Cost,
      string
    >,
    notMe: (theme: string) => `This isn’t what I wrote about: ${theme}`,
    hide: 'Hide these here',
    never: 'Never show me these',
    again: 'Show the places I hid here',
    none: (country: string) => `We don’t know of anywhere in ${withArticle(country)} for this yet.`,
    noneAnywhere: 'We don’t know of anywhere for this yet.',
    nearest: 'The nearest we know of, though they’re not near you:',
    byCountry: 'These are from several countries, because you haven’t chosen one:',
    unconfirmed: (name: string) => `${name}: web address not confirmed yet`,
    lines: 'Help lines',
  },

  referring: {
    card: {
      /** The one line that is there before anyone opens it. */
      summary: (themes: string[], places: string[]) =>
        `Places that help with ${f.names(themes)}: ${f.names(places)}`,
      summaryNone: (themes: string[], country: string | null) =>
        country
          ? `Places that help with ${f.names(themes)}: none known in ${withArticle(country)} yet`
          : `Places that help with ${f.names(themes)}`,
      wrote: (themes: string[]) =>
        `You wrote about ${f.names(themes)}. This was picked up automatically, not by a person, and it can be wrong.`,
      board: (themes: string[]) => `This board is about ${f.names(themes)}.`,
      corrected: 'A moderator read this and corrected its themes, so that the places fit better.',
      because: (theme: string) => `Why “${theme}”`,
      marked: 'These are the words that led to it. Only you can see them marked.',
      country: (name: string) => `For ${name}. Change country?`,
      more: 'More places',
      ofBoard: 'Places that help with this board’s subject',
      together: 'for couples',
    },

    list: {
      title: 'Places',
      link: 'Places that help',
      heading: 'Places that help',
      lead: 'These fit what this board is about. Nobody pays to be listed, and we didn’t use anything you wrote to choose them.',
      young: 'These places are for adults. If you’re under 18, these services are for young people:',
      never: 'You asked us never to show you places beside a conversation.',
      again: 'Show them again',
    },

    step: {
      title: 'A first step',
      heading: 'What’s holding you back?',
      lead: 'Many people put off getting help, often for years. Here are five things people say, and one small step for each.',
      reasons: [
        {
          id: 'cost',
          said: 'I can’t afford it',
          text: 'Not all help costs money. A GP or family doctor, a sexual health clinic or a help line may cost little or nothing. Many therapists keep some places for people who can’t pay the full price, but only mention it if you ask. One visit can help, too: you don’t have to sign up for a year.',
          step: 'Send one line: “Do you offer reduced fees?”',
        },
        {
          id: 'partner',
          said: 'My partner doesn’t want to',
          text: 'You can go on your own, and it’s not second best. Many people start by themselves, and work out what they want to say before they say it at home. You don’t need anyone’s permission, and you don’t have to tell anyone. If you’re afraid of what would happen if your partner knew, go alone, and tell the people there about that first.',
          step: 'Look for a place that sees people on their own. Book for one.',
        },
        {
          id: 'shame',
          said: 'I’m too ashamed',
          text: 'Shame can make you feel like the only one. The people at these places hear things like this every day. You don’t have to say it well, and you don’t have to say all of it. You can write it down and hand over the paper. What you say is usually kept private, with a few exceptions. You can ask what those are before you start.',
          step: 'Say only this: “I find this hard to talk about.” They will help you with the rest.',
        },
        {
          id: 'not-bad-enough',
          said: 'It’s not bad enough',
          text: 'It doesn’t have to be a certain kind of bad. If it’s on your mind, or keeps you from something you’d like, that’s reason enough. Things are often easier to change when you start early. You’re not taking anyone’s place: they’ll say if they’re full.',
          step: 'Ask yourself: if a friend told me this, would I say it’s nothing?',
        },
        {
          id: 'no-words',
          said: 'I don’t know what to say',
          text: 'You only need one sentence, and you can read it out. After that they ask, and you answer as much as you like. “I don’t know” is an answer, and so is “I’d rather not say today”.',
          step: 'Take the notes below with you. They have a first sentence, and space for your own.',
        },
      ],
      next: 'A small step:',
      sheet: 'Things to say, to print or copy',
      places: 'Places that help',
      help: 'If it can’t wait, see the help lines',
      back: 'Back to the conversation',
    },

    sheet: {
      title: 'Notes',
      heading: 'Things to say',
      lead: 'For a first call or visit. Read it out, hand it over, or cross out what doesn’t fit.',
      print:
        'To print it, use “Print” in your browser. Only the part below is printed, and if you save it as a file it’s called “Notes”. If other people use this device, copy it by hand instead.',
      beginHeading: 'To start',
      begin: [
        'Hello. I’d like help with something private. I find it hard to talk about.',
        'I’ve written it down. Can I read it to you?',
      ],
      aboutHeading: 'What it’s about',
      about: {
        desire: 'My interest in sex, or my partner’s, has changed, and it’s getting me down.',
        erection: 'I have trouble getting or keeping an erection.',
        ejaculation: 'I come sooner or later than I’d like, or not at all.',
        orgasm: 'I find it hard to have an orgasm, or I don’t have one at all.',
        pain: 'Sex, or touch, hurts.',
        'performance-anxiety': 'I get so nervous about sex that it gets in the way.',
        communication: 'My partner and I can’t talk about sex without arguing or going quiet.',
        'emotional-distance': 'My partner and I have grown apart.',
        medication: 'Since I started a medicine, something about sex or desire has changed.',
        medical: 'I have an illness, or I’ve had treatment, and it affects my body and my sex life.',
        'menopause-postpartum': 'Since the menopause, or since having a baby, sex is different for me.',
        'body-image': 'I don’t feel good about my body, and I hide it when I’m with someone.',
        trauma:
          'Something happened to me, and being close to someone has been hard since. I don’t want to go into all of it today.',
        'shame-upbringing': 'I was brought up to be ashamed of sex, and I can’t shake it off.',
        'trust-infidelity': 'Trust between my partner and me is broken.',
        compulsive: 'I do something sexual more than I want to, and I can’t stop on my own.',
        'orientation-identity': 'I have questions about who I’m attracted to, or who I am.',
        'sex-education': 'I have questions about how sex works, and nobody to ask.',
      } satisfies Record<Concern, string> as Record<string, string>,
      own: 'In my own words',
      knowHeading: 'What might help you to know',
      know: [
        'It started',
        'It’s better or worse when',
        'I’ve tried',
        'Medicines I take',
        'What I’d like to be different',
      ],
      askHeading: 'Questions I can ask',
      ask: {
        any: [
          'Have you helped people with this before?',
          'What would happen next, and how long might it take?',
          'How much does it cost, and is there a way to pay less?',
          'What do you keep private, and what might you have to share?',
        ],
        doctor: [
          'Could there be a physical cause? What should we check?',
          'Could it be a medicine I take? I won’t stop one on my own.',
        ],
        couple: ['Can I come on my own first?'],
      },
      fromBoard: 'More sentences that might fit',
      stop: 'I can say: “I need a break”, “I’d rather not be examined today”, “I’d like a second opinion”.',
    },

    about: {
      title: 'Themes',
      link: 'Change the themes',
      heading: 'What this conversation is about',
      lead: 'These themes were found automatically. If you correct one, the places shown beside the conversation change too. Only the author can see that a moderator changed it.',
      states: {
        found: 'found automatically',
        added: 'added by a moderator',
        dropped: 'removed by a moderator',
        rejected: 'The author said this isn’t what they wrote about. That stays.',
      },
      none: 'No themes were found.',
      dropNamed: (theme: string) => `Remove: ${theme}`,
      putBack: (theme: string) => `Restore: ${theme}`,
      addLabel: 'It is also about',
      choose: 'Choose one',
      add: 'Add',
      missing: 'Choose a theme.',
      'authors-word': 'The author said this isn’t what they wrote about. That stays.',
      'as-it-was': 'It was like that already. A colleague may have got there first.',
      changed: 'Changed. The author can see that a moderator changed it.',
      alone: 'This conversation shows help lines only, so no places are shown.',
      back: 'Back to the conversation',
    },
  },
}
