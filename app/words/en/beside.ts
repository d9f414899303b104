import type { HelpKind } from '../../../db/schema'

/** `text` stands beside a post that was sent, `ahead` beside one that is still being written. */
type Beside = { heading: string; text: string; ahead: string }

const both = (heading: string, text: string): Beside => ({ heading, text, ahead: text })

/**
 * The words above the help lines, by whom they speak to. Nobody is diagnosed, blamed or absolved; nobody is promised
 * secrecy or rescue. Sources: Samaritans, Orygen #chatsafe, Respect, Rape Crisis, NSPCC.
 */
export const beside: Record<HelpKind, Beside> = {
  taken: both(
    'Call the emergency number now',
    'If you’ve taken something or hurt yourself, it can be more dangerous than it feels, and help works best early. Call now, or ask someone near you to call. You can say just this: “I’ve taken something and I need help.”',
  ),
  crisis: {
    heading: 'You don’t have to be alone with this',
    text: 'It sounds like things are really hard right now. You can talk to someone, and you don’t have to be sure how bad it is. Moderators read here, but not around the clock.',
    ahead:
      'It sounds like things are really hard right now. You can talk to someone, and you don’t have to be sure how bad it is. You can still send this.',
  },
  'crisis-other': both(
    'If you’re worried about someone’s life',
    'It sounds like you’re worried that someone may end their life. Asking them directly doesn’t put the idea in their head. If they’re in danger now, call the emergency number and, if you safely can, stay with them. These lines are also for people who are worried about someone else.',
  ),
  threat: both(
    'Before anyone gets hurt',
    'It sounds like you may be close to hurting someone. If it could happen now, get away from them and call the emergency number. You can also talk to people who help with exactly this and won’t judge you for calling.',
  ),
  'own-urges': both(
    'Worried about your own sexual thoughts or behaviour',
    'You can get help before anything happens, or so that it never happens again. Until you’ve talked to someone, don’t be alone with children. These lines are there for exactly this, and you can stay anonymous.',
  ),
  'child-contact': both(
    'Contact with someone under 18',
    'It sounds like there’s contact between an adult and someone under 18. Sexual contact or messages with a child are never OK, whoever starts them. Stop the contact, and talk to people who help adults keep children safe.',
  ),
  child: both(
    'If a child may be in danger',
    'It sounds like a child may be in danger. If it’s happening now, call the emergency number. You don’t need proof to ask for advice, and you don’t have to give your name.',
  ),
  violence: both(
    'If someone scares, hurts or controls you',
    'It sounds like someone may be scaring, hurting or controlling you. You don’t need a word for it to get help, and talking to someone doesn’t mean you have to do anything. “Leave now” at the top closes this site at once.',
  ),
  'violence-other': both(
    'If someone you know is being hurt',
    'It sounds like someone you know may be scared, hurt or controlled. You don’t have to solve this alone. These lines also advise friends and family on how to help safely.',
  ),
  survivor: both(
    'Support after sexual assault or abuse',
    'It sounds like you were hurt in the past. However long ago it was, and whatever you call it, there are people who understand how it can still affect you. They go at your pace, and you choose what to tell them.',
  ),
  'own-acts': both(
    'Help to stop hurting someone',
    'You’ve taken a hard step by saying this. What comes first is that the other person is safe: if it could happen again, leave and give them space. These services help people stop, without judging you.',
  ),
  young: both(
    'Support services for young people',
    'This forum is for adults. If you’re under 18, these services are for you. You can ask them anything, and you usually don’t have to give your name.',
  ),
  unread: {
    heading: 'If you need someone to talk to now',
    text: 'Our checks couldn’t read this, so a moderator will read it first. If you need to talk to someone before then, you can contact these services.',
    ahead:
      'Our checks couldn’t read this. If you need to talk to someone now, you can contact these services.',
  },
}
