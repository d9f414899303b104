import { f } from '../format'

type HandedBack = {
  cases: number
  conversations: number
  groups: number
  answers: number
  invitations: number
}

/** What colleagues see of somebody whose role has ended, and what the command says. */
export const departuresWords = {
  departures: {
    heading: 'Handed back to the team',
    left: (handle: string, role: string, day: string) => `${handle}’s role “${role}” ended on ${day}.`,
    handedBack: ({ cases, conversations, groups, answers, invitations }: Partial<HandedBack>): string[] => [
      ...(cases
        ? [`${f.count(cases, { one: 'case', other: 'cases' })} they were working on: back in the queue.`]
        : []),
      ...(conversations
        ? [
            `${f.count(conversations, { one: 'conversation', other: 'conversations' })} without a reply: now with another moderator.`,
          ]
        : []),
      ...(groups
        ? [`${f.count(groups, { one: 'group', other: 'groups' })} of questions they had claimed: free again.`]
        : []),
      ...(answers
        ? [
            `${f.count(answers, { one: 'answer', other: 'answers' })} of theirs waiting for a reader: drafts again.`,
          ]
        : []),
      ...(invitations
        ? [
            `${f.count(invitations, { one: 'open invitation', other: 'open invitations' })} they had sent: withdrawn.`,
          ]
        : []),
    ],
  },
}
