import type { SignalKind } from '../../../moderation/signals/signal'
import { f } from './format'

export const reviewWords = {
  review: {
    title: 'Review',
    heading: 'Review queue',
    size: (open: number, overdue: number) =>
      `${f.count(open, { one: 'case', other: 'cases' })} open for you${overdue > 0 ? `, ${f.number(overdue)} overdue` : ''}`,
    next: 'Claim next case',
    none: 'The queue is empty. Thank you.',
    priorities: { now: 'now', today: 'today', soon: 'soon' },
    overdue: 'overdue',
    left: (minutes: number) => `${f.duration(minutes)} left`,
    late: (minutes: number) => `${f.duration(minutes)} late`,
    with: { you: 'yours', other: 'with a colleague' },
    reply: 'Reply',
    thread: 'New conversation',
    because: {
      newcomer: 'first posts',
      crisis: 'crisis',
      threat: 'threat to someone',
      'own-acts': 'hurting someone',
      child: 'child at risk',
      contact: 'contact details',
      link: 'link',
      shouting: 'shouting',
      violence: 'violence or control',
      'under-18': 'under 18',
      personal: 'personal details',
      solicitation: 'looking to meet people',
      advertising: 'advertising',
      hostility: 'hostility',
      'health-claim': 'health claim',
      language: 'another language',
      unreadable: 'unreadable',
      unchecked: 'a check failed',
      reported: 'reported',
      appeal: 'appeal',
      'second-opinion': 'second opinion',
      sample: 'random sample',
      'sent-again': 'sent again',
      'after-hours': 'sent while nobody was here',
      brake: 'first posts are held',
      incident: 'reply under a notice',
    } satisfies Record<
      | SignalKind
      | 'newcomer'
      | 'reported'
      | 'appeal'
      | 'second-opinion'
      | 'sample'
      | 'sent-again'
      | 'after-hours'
      | 'brake'
      | 'incident',
      string
    > as Record<string, string>,
    older: 'More cases',
    noneFree: 'Someone has claimed every open case.',
  },

  queue: {
    bands: {
      now: 'Now',
      today: 'Today, or overdue',
      soon: 'Soon',
    },
    bandHints: {
      now: 'Someone may be in danger.',
      today: 'Ongoing harm, and everything past its deadline. Oldest first.',
      soon: 'There’s still time.',
    },
    bandCount: (n: number) => f.count(n, { one: 'case', other: 'cases' }),
    narrowed: (shown: number, all: string) =>
      `${f.count(shown, { one: 'case matches', other: 'cases match' })} these filters. In total: ${all}.`,
    filter: 'Filter the queue',
    filterMore: 'More filters',
    due: (moment: string) => `due ${moment}`,
    myBoards: 'My boards',
    reportedAnswers: (n: number) => `${f.count(n, { one: 'report', other: 'reports' })} on answers to read`,
    here: {
      open: 'Read it here',
      fold: 'Close',
      publish: 'Publish',
      otherwise: 'Open the case to decide anything else',
    },
    view: {
      title: 'How you see the queue',
      heading: 'Time zone and boards',
      lead: 'Choose once. It’s kept with your key, and nobody else sees it.',
      zone: 'Your time zone',
      noZone: 'UTC',
      zoneHint: 'Deadlines in the queue are shown in it.',
      boards: 'My boards',
      boardsHint:
        'A filter in the queue. Cases where someone may be in danger are offered to you from every board.',
      save: 'Save',
    },
    board: 'Board',
    kind: 'Type',
    signal: 'Signal',
    any: 'All',
    kinds: {
      thread: 'New conversation',
      reply: 'Reply',
      edit: 'Edit',
      report: 'Report',
      appeal: 'Appeal',
      sample: 'Random sample',
    },
    on: (kind: string, board: string) => `${kind} · ${board}`,
    mine: 'Mine only',
    overdue: 'Overdue only',
    noneMatch: 'No cases match these filters.',
    noneFree: 'No case that matches these filters is free right now.',
    notYours: 'for a colleague',
    heavy: 'title hidden',
    heavyTitle: (kinds: string) => `Hard to read: ${kinds}`,
    heavyPlain: 'Hard to read',

    keys: {
      open: 'Keyboard shortcuts',
      heading: 'Keyboard shortcuts',
      list: [
        ['j', 'next case'],
        ['k', 'previous case'],
        ['Enter', 'open case'],
        ['c', 'claim case'],
        ['o', 'show or hide a hard text'],
        ['1, 2, 3 …', 'choose a decision'],
        ['h', 'hide words: move with the arrows, hold Shift to select more, press h to hide'],
        ['r', 'go to the reason'],
        ['w', 'go to the message to the author'],
        ['p', 'go to the pause'],
        ['n', 'go to the note for colleagues'],
        ['a', 'go to “Agree”'],
        ['Ctrl + Enter', 'send the form you’re in, or the decision'],
        ['u', 'undo the last decision'],
        ['?', 'show this list'],
      ] as [string, string][],
      single: 'Use single-key shortcuts on this page',
      singleHint: 'They never work while you’re typing.',
      close: 'Close',
    },

    spared: {
      lead: (n: number) =>
        `You’ve read ${f.count(n, { one: 'hard case', other: 'hard cases' })} in the last hour. For a while, “Claim next case” will give you lighter ones.`,
      link: 'Take a break',
    },
    pause: {
      title: 'A break',
      heading: 'A good time for a break',
      lead: (n: number) =>
        n > 0
          ? `You’ve read ${f.count(n, { one: 'hard case', other: 'hard cases' })} in the last hour. That’s a lot for anyone.`
          : 'What people write here can be hard to read. Taking breaks is part of the work.',
      ideas: [
        'Stand up, look out of a window, drink some water.',
        'Tell a colleague how it was. You don’t have to carry it alone.',
        'The help lines are there for you as well.',
      ],
      waiting: (n: number) =>
        `${f.count(n, { one: 'unclaimed case is', other: 'unclaimed cases are' })} waiting, and everything is hard to read.`,
      mixed: (n: number) =>
        n === 0
          ? 'No cases are waiting at the moment.'
          : `${f.count(n, { one: 'unclaimed case is', other: 'unclaimed cases are' })} waiting.`,
      inDanger: (n: number) =>
        `In ${f.count(n, { one: 'of them', other: 'of them' })}, someone may be in danger now.`,
      others: (names: string) => `Also here in the last hour: ${names}.`,
      alone: 'No colleagues have been here in the last hour.',
      back: 'Back to the queue',
      lighter: 'Claim a lighter case',
      goOn: 'I’m all right, claim next case',
      help: 'Help lines',
    },

    simulation: {
      heading: (days: number, perHour: number) =>
        `${days} days of incoming cases, for a team that decides ${perHour} an hour. Waiting times in hours, until someone reviews the case.`,
      columns: ['load', 'band', 'cases', 'waiting', 'median', '90th', 'longest', 'late'],
      longest: (ours: string, fifo: string) =>
        `Longest wait outside “now”: ${ours} h; with a single first-in, first-out queue: ${fifo} h.`,
      staffed: (from: number, to: number) =>
        `The same, for a team that’s there from ${from}:00 to ${to}:00 every day. The load is of what it can decide in those hours.`,
      flood: (it: { adverts: number; grouped: boolean; staffed: boolean; longest: string; late: number }) =>
        `${it.adverts} adverts in two hours of the night, decided ${it.grouped ? 'together' : 'one by one'}${it.staffed ? ', with nobody there until morning' : ''}: the longest wait of someone else’s post in “soon” is ${it.longest} h, and ${it.late} are late.`,
    },
  },
}
