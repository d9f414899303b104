import type { SignalKind } from '../../../moderation/signals/signal'
import { f } from './format'

export const reviewWords = {
  review: {
    title: 'Review',
    heading: 'To review',
    size: (open: number, overdue: number) =>
      `${f.count(open, { one: 'case', other: 'cases' })} open for you${overdue > 0 ? `, ${f.number(overdue)} overdue` : ''}`,
    next: 'Take the next one',
    none: 'Nothing waits. Thank you.',
    priorities: { now: 'now', today: 'today', soon: 'soon' },
    overdue: 'overdue',
    with: { free: 'free', you: 'yours', other: 'with a colleague' },
    reply: 'Reply',
    thread: 'New conversation',
    because: {
      newcomer: 'first posts',
      crisis: 'crisis',
      threat: 'threat to somebody',
      'own-acts': 'hurt somebody',
      child: 'child at risk',
      contact: 'contact details',
      link: 'link',
      shouting: 'shouting',
      violence: 'violence or control',
      'under-18': 'under 18',
      personal: 'personal details',
      solicitation: 'looking for contacts',
      advertising: 'advertising',
      hostility: 'hostility',
      'health-claim': 'health claim',
      language: 'another language',
      unreadable: 'hard to read',
      unchecked: 'a detector failed',
      reported: 'reported',
      appeal: 'appeal',
      'second-opinion': 'second opinion',
      sample: 'drawn at random',
      'sent-again': 'sent again',
    } satisfies Record<
      SignalKind | 'newcomer' | 'reported' | 'appeal' | 'second-opinion' | 'sample' | 'sent-again',
      string
    > as Record<string, string>,
    older: 'More cases',
    noneFree: 'Every open case is with somebody.',
  },

  queue: {
    bands: {
      now: 'Now',
      today: 'Today, or late',
      soon: 'Soon',
    },
    bandHints: {
      now: 'Somebody may be in danger.',
      today: 'Harm that goes on, and everything past its time. The oldest comes first.',
      soon: 'There is still time.',
    },
    bandCount: (n: number) => f.count(n, { one: 'case', other: 'cases' }),
    filter: 'Show only some',
    filterOn: 'Only some are shown',
    board: 'Board',
    kind: 'Kind',
    signal: 'Noticed',
    any: 'All',
    kinds: {
      thread: 'New conversation',
      reply: 'Reply',
      edit: 'Changed text',
      report: 'Report',
      appeal: 'Appeal',
      sample: 'Second look',
    },
    on: (kind: string, board: string) => `${kind} · ${board}`,
    mine: 'Mine only',
    overdue: 'Overdue only',
    apply: 'Show',
    clear: 'Show all',
    noneMatch: 'Nothing in the queue is like that just now.',
    notYours: 'for a colleague',
    heavy: 'title hidden',
    heavyTitle: (kinds: string) => `Hard to read: ${kinds}`,
    heavyPlain: 'Hard to read',

    keys: {
      open: 'Keyboard',
      heading: 'With the keyboard',
      list: [
        ['j', 'the next case'],
        ['k', 'the case before'],
        ['Enter', 'open it'],
        ['c', 'take it'],
        ['o', 'open or close a hard text'],
        ['1 to 5', 'choose what happens'],
        ['h', 'choose words to hide: arrows move, Shift and arrows take more, h hides them'],
        ['r', 'go to the reason'],
        ['w', 'go to your words'],
        ['p', 'go to the pause'],
        ['n', 'go to the note for colleagues'],
        ['a', 'go to “agree”'],
        ['Ctrl + Enter', 'decide'],
        ['u', 'undo the last decision'],
        ['?', 'this list'],
      ] as [string, string][],
      single: 'Use single keys on this page',
      singleHint: 'They never work while you type.',
      close: 'Close',
    },

    spared: {
      lead: (n: number) =>
        `You read ${f.count(n, { one: 'hard case', other: 'hard cases' })} in the last hour. “Take the next one” gives you lighter ones for a while.`,
      link: 'Take a break',
    },
    pause: {
      title: 'A break',
      heading: 'A good moment for a break',
      lead: (n: number) =>
        n > 0
          ? `You read ${f.count(n, { one: 'hard case', other: 'hard cases' })} in the last hour. That is a lot for anybody.`
          : 'What people write here can be heavy. A break is part of the work.',
      ideas: [
        'Stand up, look out of a window, drink something.',
        'Tell a colleague how it was. You do not have to carry it alone.',
        'The help lines are there for you as well.',
      ],
      waiting: (n: number) =>
        `${f.count(n, { one: 'free case is', other: 'free cases are' })} waiting, and all of it is hard to read.`,
      mixed: (n: number) =>
        n === 0
          ? 'Nothing is waiting for anybody just now.'
          : `${f.count(n, { one: 'free case is', other: 'free cases are' })} waiting.`,
      inDanger: (n: number) =>
        `In ${f.count(n, { one: 'of these', other: 'of these' })} somebody may be in danger now.`,
      others: (names: string) => `Also here in the last hour: ${names}.`,
      alone: 'No colleague was here in the last hour.',
      back: 'Back to the queue',
      lighter: 'Take a lighter one',
      goOn: 'I am all right: take the next one',
      help: 'Help lines',
    },

    simulation: {
      heading: (days: number, perHour: number) =>
        `${days} days of arrivals, for a team that decides ${perHour} cases an hour. Waits in hours, until somebody looks.`,
      columns: ['load', 'band', 'cases', 'waiting', 'half', '9 of 10', 'longest', 'late'],
      longest: (ours: string, fifo: string) =>
        `Longest wait outside “now”: ${ours} h; if all stood in one line: ${fifo} h.`,
    },
  },
}
