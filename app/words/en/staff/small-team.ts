import type { TeamWarning } from '../../../accounts/team-warnings'
import { f } from '../format'

export const teamWords = {
  /** What a small team is told about itself, on the staff page and by `operator doctor`. */
  team: {
    heading: 'Moderators',
    warnings: {
      none: 'Nobody is a moderator. Posts that need reading, reports and appeals are waiting, and people are told that nobody is moderating. Invite a moderator.',
      inactive:
        'No moderator is active: each is away, or hasn’t done anything here for a while. Posts that need reading, reports and appeals are waiting, and people are told so.',
      one: 'Only one moderator is active. Decisions that need two are provisional, and appeals against that moderator’s decisions wait for someone else. A second moderator would help.',
      quiet: 'No moderator has signed in or done anything here for 48 hours.',
    } satisfies Record<TeamWarning, string>,
  },

  /** Decisions that take two and were made by one. */
  provisional: {
    title: 'Provisional decisions',
    listHeading: 'Provisional decisions',
    lead: 'These decisions need two people, but only one moderator was active. They hold until someone else checks them. Whoever made one can’t check it.',
    none: 'No decisions are waiting for a second person.',
    checked: 'Saved. The author can see that a second person has checked it.',
    link: (n: number) => `Provisional decisions (${f.number(n)})`,
    byYou: (day: string) => `You decided this on ${day}. Someone else has to check it.`,
    byWhom: (handle: string, day: string) => `${handle} decided this on ${day}.`,
    alone: (n: number) =>
      n > 0
        ? `No other moderator is active at the moment. ${f.count(n, { one: 'case is', other: 'cases are' })} waiting for someone else: appeals against your decisions, and what you wrote yourself.`
        : 'No other moderator is active at the moment. You can decide everything that isn’t yours; what needs two people holds provisionally.',
    heading: 'Provisional decision',
    yours: 'You decided this alone, as no other moderator was active. It holds until someone else checks it.',
    by: (handle: string) =>
      `${handle} decided this alone, as no other moderator was active. Read the text, then say whether the decision should stay.`,
    appealed: 'The author has appealed. Whoever decides the appeal settles this as well.',
    confirm: 'Keep the decision',
    words: 'Message to the author',
    wordsHint: 'Only if you reverse the decision: what you looked at again, and why.',
    overturn: 'Reverse the decision',
  },
}
