import type { ReasonCode } from './decision-words'

export const slips: { reason: ReasonCode; text: string }[] = [
  { reason: 'contact-details', text: "If you'd rather write in private, I'm at slow.tuesday@example.com." },
  { reason: 'contact-details', text: 'You can ring me any evening on 555-0154, I pick up.' },
  {
    reason: 'identifies-someone',
    text: 'My own doctor was no help, that is Dr Pemberlow at the surgery on Weaver Street, and everyone in Ashcombe Vale knows it.',
  },
  {
    reason: 'identifies-someone',
    text: 'I think I may know you both, are you the two with the bakery in Little Ennisbrook?',
  },
  {
    reason: 'claim-without-source',
    text: 'It has been proven that magnesium puts this right in nine people out of ten, so no one needs to live with it.',
  },
  {
    reason: 'claim-without-source',
    text: 'A study showed that this always goes away by itself within a year.',
  },
  { reason: 'tone', text: 'And honestly, whoever has not tried that by now has only themselves to blame.' },
  { reason: 'tone', text: 'People make such a drama of everything these days.' },
  {
    reason: 'too-explicit',
    text: "I've put down below what we did that night, step by step, because I think it should be said as it is.",
  },
]

export const unclear = [
  "not sure what i'm saying. it's all of it. you know?",
  'Same. Or not the same, the other way round. Depends. Anyway.',
]

export const refused: { reason: ReasonCode; text: string }[] = [
  {
    reason: 'advertising',
    text: 'My drops have helped thousands of couples. Order now at example.com/drops and save 25% with code LANTERN25.',
  },
  {
    reason: 'advertising',
    text: 'We are a certified online clinic with guaranteed results. Visit our website: clinic.example.com',
  },
  {
    reason: 'solicitation',
    text: 'You sound lonely. I am too. Write to me at evening.visitor@example.com, photo appreciated.',
  },
  {
    reason: 'solicitation',
    text: 'Anyone here from the coast who would like to meet, no questions asked? Text me, 555-0171.',
  },
  {
    reason: 'hostility',
    text: "People like you shouldn't be in a relationship at all. Do everyone a favour and stay alone.",
  },
  { reason: 'hostility', text: "I don't know why they let your sort write here." },
  {
    reason: 'under-18',
    text: "I'm sixteen and I know this is for adults, but there's nobody I can ask. Things at home are hard at the moment.",
  },
  {
    reason: 'advertising',
    text: 'I can get the strong tablets without any prescription, as many as you like. Text me on 555-0187.',
  },
  {
    reason: 'not-for-here',
    text: 'Does anybody know how to get a router to work after a power cut? Mine blinks orange.',
  },
  { reason: 'repeated', text: 'I sent this before and I am sending it again so that more people see it.' },
]
