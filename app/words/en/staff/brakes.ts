import type { BrakeKind, BrakeReason } from '../../../../db/schema'
import { f } from '../format'

type On = { kind: BrakeKind; board: string | null; slowMinutes: number | null }
type Until = { at: number; zone: string }

const names: Record<BrakeKind, string> = {
  'new-accounts': 'New accounts wait',
  'first-posts': 'All first posts are held',
  slow: 'Slow mode',
  'read-only': 'Read-only',
  work: 'Newcomers’ browsers do a small sum',
}

const until = ({ at, zone }: Until, now: number) =>
  at - now > 6 * 86_400_000
    ? `${f.date(Math.floor(at / 86_400_000))}, ${f.momentIn(zone, at)}`
    : f.momentIn(zone, at)

const nameOf = ({ kind, board, slowMinutes }: On) =>
  kind === 'slow'
    ? `${names.slow} ${board === null ? 'on all boards' : `on ${board}`}, one post every ${f.duration(slowMinutes ?? 0)}`
    : names[kind]

export const brakesWords = {
  brakes: {
    title: 'The brake',
    link: 'The brake',
    linkFlood: 'Put the brake on',
    heading: 'The brake',
    lead: 'When more is coming in than you can read, you can slow the forum down for a while. Each brake ends by itself. Reading, help lines, deleting and leaving are never affected.',
    names,
    hints: {
      'new-accounts': 'No new keys are made. People who have a key write as usual.',
      'first-posts':
        'More first posts than usual wait for a moderator. Posts that ask for help, and professionals’ replies under their own names, aren’t held by this.',
      slow: 'Each person can send one post in a while. It doesn’t apply to the team.',
      'read-only': 'Only the team can write, so readers can tell that a new post is by someone on the team.',
      work: 'It takes a few seconds, and makes automatic posting costly. Without JavaScript, people wait a minute. It’s also on with each of the others.',
    } satisfies Record<BrakeKind, string>,

    nameOf,
    onNow: (on: On, end: Until, now: number) => `${nameOf(on)}, until ${until(end, now)}`,
    none: 'No brake is on.',
    on: 'On now',
    byWhom: (handle: string | null) =>
      handle === null ? 'Set by the operator’s command.' : `Set by ${handle}.`,
    told: (reason: string) => `Reason given to people: ${reason}`,
    note: (note: string) => `Note: ${note}`,
    letGo: 'Let go now',

    form: 'Put a brake on',
    kind: 'What should happen?',
    board: 'Board, for slow mode',
    allBoards: 'All boards',
    pace: 'One post every, for slow mode',
    paceOf: (minutes: number) => f.duration(minutes),
    length: 'For how long?',
    lengthHint: 'You can let go earlier, or set it again to change the end.',
    choose: 'Choose',
    lengthOf: (hours: number) => f.duration(hours * 60),
    because: 'What should people be told?',
    becauseHint: 'They read this where they’d write. Choose only what’s true.',
    reasons: {
      'many-adverts': 'Many adverts',
      'too-much': 'More than the team can read',
      fault: 'A technical fault',
      other: 'No reason',
    } satisfies Record<BrakeReason, string>,
    noteLabel: 'Note for colleagues (if you like)',
    noteHint: 'Only the team reads it. Don’t name or describe anyone.',
    button: 'Put it on',

    result: {
      set: 'The brake is on.',
      changed: 'It was on already. It now has the end and the reason that you chose.',
      'let-go': 'You’ve let the brake go.',
      gone: 'That brake had ended already.',
    },
    faults: {
      heading: 'Not on yet',
      kind: 'Choose what should happen.',
      board: 'Choose a board that’s there.',
      pace: 'Choose how often people can write.',
      hours: 'Choose for how long.',
      because: 'Choose what people should be told.',
      note: 'Shorten the note to 500 characters.',
    },

    command: {
      about: [
        [
          'brake set KIND --hours N --because WHY [--board ID] [--pace MINUTES] [--note "..."]',
          'Puts a brake on. KIND: new-accounts, first-posts, slow, read-only, work. --hours: 1, 3, 12, 24, 72 or 168. WHY, which people are told: many-adverts, too-much, fault, other. For slow: --pace 5, 15, 60 or 360, and --board if it’s for one board only.',
        ],
        ['brake list', 'Lists the brakes that are on.'],
        ['brake let-go ID', 'Ends a brake before its time.'],
      ] as [string, string][],
      wrong: {
        kind: 'KIND is new-accounts, first-posts, slow, read-only or work.',
        hours: '--hours is 1, 3, 12, 24, 72 or 168.',
        because: '--because is many-adverts, too-much, fault or other.',
        pace: '--pace is 5, 15, 60 or 360, and only for slow.',
        board: 'There’s no such board, or the brake isn’t for one board: --board goes with slow.',
        note: 'Shorten the note to 500 characters.',
      },
      until: (moment: string) => `It ends at ${moment}.`,
    },
  },
}
