import { f } from '../format'

type Next = { at: number; zone: string }

export const hoursWords = {
  staffing: {
    nobodyNow: ({ at, zone }: Next) =>
      `Nobody is reading at the moment. Someone usually reads from ${f.momentIn(zone, at)}.`,
    besideHelp: ({ at, zone }: Next, linesAreOpen: boolean) =>
      `Someone usually reads here from ${f.momentIn(zone, at)}. ${
        linesAreOpen
          ? 'The lines marked “open now” answer at this hour.'
          : 'Please don’t wait for us if you need someone now.'
      }`,
    closed: {
      text: 'Nobody can write here at the moment, because no moderator has been here for a while to read it. You can still read, and delete what’s yours. Writing opens again when a moderator is back.',
      help: 'Help lines are always there.',
      notSent:
        'It wasn’t sent: no moderator has been here for a while, so nobody can write at the moment. What you wrote is still here. Copy it, or keep it as a draft if you have a key.',
    },
  },
  hours: {
    title: 'Hours',
    link: 'Hours and absences',
    heading: 'When someone reads',
    lead: 'Deadlines and what we promise people follow these hours. Outside them, the policy may be stricter.',
    none: 'No hours are set. Deadlines and promises are the same at any hour.',
    saved: 'Saved.',
    zone: 'Time zone',
    zoneHint: 'A name from the IANA list, such as Europe/Berlin.',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    daysHint:
      'Write hours like 07:00-12:30, 18:00-23:00, or 22:00-02:00 for a night. A day that’s empty has nobody. If all are empty, no hours are set.',
    button: 'Save hours',
    away: {
      heading: 'Your absence',
      label: 'Away until',
      hint: 'The day you’re back. Leave this empty if you’re not away. While every moderator is away, people are told when someone reads again.',
      button: 'Save absence',
      list: 'Moderators',
      back: (handle: string, day: string) => `${handle}: away until ${day}`,
      there: (handle: string) => `${handle}: not away`,
    },
    faults: {
      heading: 'Not saved yet',
      zone: 'Enter a time zone from the IANA list, such as Europe/Berlin.',
      day: (name: string) => `${name}: write hours like 07:00-12:30, or leave it empty.`,
      away: 'Enter a date within the next year, or leave this empty.',
    },
  },
}
