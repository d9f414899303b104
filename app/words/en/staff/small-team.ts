import type { TeamWarning } from '../../../accounts/team-warnings'

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
}
