import { f } from './format'

/** Why a post is read before others see it: the rules that alone would hold it, by their kind. */
const because: Record<string, string> = {
  threat: 'it sounds as if somebody could get hurt',
  child: 'it may be about a child',
  'own-acts': 'it’s about somebody being hurt',
  'under-18': 'you may be under 18, and this forum is for adults',
  language: 'our checks can’t read this language',
  unchecked: 'one of our checks failed, which isn’t about what you wrote',
  unreadable: 'our checks couldn’t make sense of it',
  contact: 'it has contact details in it',
  link: 'it has a link in it',
  personal: 'something in it could show who somebody is',
  advertising: 'it reads like an advert',
  solicitation: 'it reads as if you’re looking to meet somebody',
  hostility: 'some of the words may hurt others',
}

/** Why its author waits. Never "a rule noticed something": the real reason, as it is. */
export const held = {
  newcomer: 'A moderator reads every first post before others see it. It says nothing about what you wrote.',
  again: 'A moderator stopped it before, so one of them reads your new words first.',
  waiting: 'A moderator reads it before others see it.',
  because: (kinds: string[]) => {
    const reasons = kinds.flatMap(kind => because[kind] ?? [])
    return reasons.length > 0
      ? `A moderator reads it before others see it, because ${f.list(reasons)}. A person decides, never a machine.`
      : held.waiting
  },
}
