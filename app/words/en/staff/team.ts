import type { TeamWarning } from '../../../../moderation/team'

export const teamWords = {
  /** What a small team is told about itself, on the staff page and by `operator doctor`. */
  team: {
    heading: 'The team',
    warnings: {
      none: 'Nobody is a moderator. What people send waits, reports and appeals wait, and authors are told that nobody is there. Invite a moderator.',
      inactive:
        'No moderator has done anything here for a while. What people send waits, and authors are told that nobody is there.',
      one: 'Only one moderator is active. Decisions that need two hold provisionally, and appeals against their decisions wait. Invite a second moderator.',
      quiet: 'No moderator has done anything here for more than 48 hours.',
    } satisfies Record<TeamWarning, string>,
  },
}
