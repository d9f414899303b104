import { f } from './format'

/** Why a post is read before others see it: the rules that alone would hold it, by their kind. */
const because: Record<string, string> = {
  threat: 'it sounds as if someone could get hurt',
  child: 'it may be about a child',
  'own-acts': 'it’s about someone being hurt',
  'under-18': 'you may be under 18, and this forum is for adults',
  language: 'our checks can’t read this language',
  unchecked: 'one of our checks didn’t work, which isn’t about what you wrote',
  unreadable: 'our checks couldn’t read it',
  contact: 'it has contact details in it',
  link: 'it has a link in it',
  personal: 'something in it could identify someone',
  advertising: 'it reads like an advert',
  solicitation: 'it reads as if you’re looking to meet someone',
  hostility: 'some of the words could hurt someone',
}

/** Why its author waits. Never "a rule noticed something": the real reason, as it is. */
export const held = {
  newcomer:
    'A moderator reads the first few posts of everyone who writes here before others see them. It isn’t about what you wrote.',
  again: 'A moderator stopped it before, so a moderator will read your new version first.',
  afterHours:
    'Nobody is here to read at the moment, so more posts than usual wait for a moderator. It isn’t about you.',
  braked:
    'The moderators are reading more first posts than usual before others see them. It isn’t about what you wrote.',
  waiting: 'A moderator will read it before others see it.',
  because: (kinds: string[]) => {
    const reasons = kinds.flatMap(kind => because[kind] ?? [])
    return reasons.length > 0
      ? `A moderator will read it before others see it, because ${f.list(reasons)}. People decide, not machines.`
      : held.waiting
  },
}
