import type { HelpKind } from '../../../db/schema'

/** `text` stands beside a post that was sent, `ahead` beside one that is still being written. */
type Beside = { heading: string; text: string; ahead: string }

const automatic = 'This is shown automatically; nobody has read your words for it.'

/**
 * The words above the help lines, by whom they speak to. Nobody is diagnosed, blamed or absolved; nobody is promised
 * secrecy or rescue. Sources: Samaritans, Orygen #chatsafe, Respect, Rape Crisis, NSPCC.
 */
export const beside: Record<HelpKind, Beside> = {
  taken: {
    heading: 'Call the emergency number now',
    text: 'If you have taken something or hurt yourself, it may be more dangerous than it feels, and help works best early. Call now, or ask somebody near you to call. You can say just this: “I have taken something and I need help.”',
    ahead:
      'If you have taken something or hurt yourself, it may be more dangerous than it feels, and help works best early. Call now, or ask somebody near you to call.',
  },
  crisis: {
    heading: 'You don’t have to be alone with this',
    text: `It sounds like things are really hard right now. ${automatic} You can talk to someone now:`,
    ahead: `It sounds like things are really hard right now. ${automatic} You can still send this. You can talk to someone now:`,
  },
  'crisis-other': {
    heading: 'Worried about somebody’s life',
    text: `It sounds like you’re worried that somebody may take their life. ${automatic} Asking them plainly doesn’t put the idea in their head. If they’re in danger now, call the emergency number and don’t leave them alone. These lines are for people who worry, too:`,
    ahead: `It sounds like you’re worried that somebody may take their life. ${automatic} If they’re in danger now, call the emergency number and don’t leave them alone. These lines are for people who worry, too:`,
  },
  threat: {
    heading: 'Before anybody gets hurt',
    text: `It sounds like you may be close to hurting someone. ${automatic} If that could happen now, get away from them and call the emergency number. These people talk with anyone who is afraid of what they might do:`,
    ahead: `It sounds like you may be close to hurting someone. ${automatic} If that could happen now, get away from them and call the emergency number. These people talk with anyone who is afraid of what they might do:`,
  },
  'own-urges': {
    heading: 'Worried about your own sexual thoughts or behaviour',
    text: `You can get help before anything happens, or to make sure it never happens again. ${automatic} Keep away from being alone with children until you have talked to someone. These lines exist for exactly this, and you can stay anonymous:`,
    ahead: `You can get help before anything happens, or to make sure it never happens again. ${automatic} These lines exist for exactly this, and you can stay anonymous:`,
  },
  'child-contact': {
    heading: 'Contact with someone under 18',
    text: `It sounds like there is contact between an adult and somebody under 18. ${automatic} Sexual contact or messages with a child are never all right, whoever starts them. Stop the contact, and talk to people who help adults keep children safe:`,
    ahead: `It sounds like there is contact between an adult and somebody under 18. ${automatic} Stop the contact, and talk to people who help adults keep children safe:`,
  },
  child: {
    heading: 'If a child may be in danger',
    text: `It sounds like a child may be in danger. ${automatic} If it is happening now, call the emergency number. You don’t need proof to ask for advice, and you don’t have to give a name:`,
    ahead: `It sounds like a child may be in danger. ${automatic} If it is happening now, call the emergency number. You don’t need proof to ask for advice, and you don’t have to give a name:`,
  },
  violence: {
    heading: 'If someone scares, hurts or controls you',
    text: `It sounds like someone may be scaring, hurting or controlling you. You don’t need a word for it to get help. ${automatic} “Leave now” above closes this site at once.`,
    ahead: `It sounds like someone may be scaring, hurting or controlling you. You don’t need a word for it to get help. ${automatic} “Leave now” closes this site at once.`,
  },
  'violence-other': {
    heading: 'If someone you know is being hurt',
    text: `It sounds like someone you know may be scared, hurt or controlled. ${automatic} These lines also advise friends and family on how to help safely:`,
    ahead: `It sounds like someone you know may be scared, hurt or controlled. ${automatic} These lines also advise friends and family on how to help safely:`,
  },
  survivor: {
    heading: 'Support after sexual assault or abuse',
    text: `It sounds like you were hurt in the past. However long ago it was, and whatever you call it, there are people who understand what it leaves behind. ${automatic}`,
    ahead: `It sounds like you were hurt in the past. However long ago it was, there are people who understand what it leaves behind. ${automatic}`,
  },
  'own-acts': {
    heading: 'Help to stop hurting someone',
    text: `You’ve taken a hard step by saying this. What matters first is that the other person is safe: if they could be in danger now, leave and give them space. ${automatic} These people help you stop, without judging you:`,
    ahead: `You’ve taken a hard step by writing this. What matters first is that the other person is safe. ${automatic} These people help you stop, without judging you:`,
  },
  young: {
    heading: 'Support services for young people',
    text: 'This forum is for adults. If you’re under 18, these services are for you. They’re free, you don’t have to give your name, and you can ask them anything:',
    ahead:
      'This forum is for adults. If you’re under 18, these services are for you. They’re free, you don’t have to give your name, and you can ask them anything:',
  },
  unread: {
    heading: 'If you need someone to talk to now',
    text: 'Our checks could not read this, so a moderator reads it first. In case it can’t wait, these people are there:',
    ahead: 'Our checks could not read this. In case it can’t wait, these people are there:',
  },
}
