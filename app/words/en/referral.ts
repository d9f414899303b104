import { formats } from '../format'

const f = formats('en')

/** What stands with places that help, wherever they are shown. */
export const referral = {
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
    cost: { free: 'free', low: 'low cost', paid: 'paid', mixed: 'free and paid' } as Record<string, string>,
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
}

export const referralCard = {
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
}
