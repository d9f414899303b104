import { f } from './format'

export const operatorWords = {
  operator: {
    calledLike: 'This is called like so:',
    unknown: (name: string) => `There is no command "${name}". These are there:`,
    noColleague: (handle: string) => `Nobody on the staff is called "${handle}". "staff" lists everybody.`,
    help: {
      lead: 'What an operator can ask for, after "npm run operator --":',
      about: [['help', 'Reads this list.']] as [string, string][],
    },
    invite: {
      about: [
        [
          'invite moderator',
          'Makes a link that opens once, within 7 days. Also: operator, or several roles at once.',
        ],
        [
          'invite professional --name "Dr Maria Weber" --credential "Psychosexual therapist, COSRT" --until 2027-12-31',
          'The same for a professional: the name and the credential that readers see, and until when it is valid.',
        ],
      ] as [string, string][],
      made: 'This link opens once, within 7 days. We show it once:',
      how: 'Put your forum’s own address in front where it has another one. Give it to them in a way that only they can read.',
    },
    staff: {
      about: [['staff', 'Lists everybody on the staff with their roles.']] as [string, string][],
      nobody: 'Nobody is on the staff yet.',
      line: (handle: string, roles: string) => `${handle}: ${roles}`,
      expert: (
        handle: string,
        roles: string,
        name: string,
        credential: string,
        until: string,
        expired: boolean,
      ) =>
        `${handle}: ${roles}. Readers see: ${name}, ${credential}, ${expired ? 'expired on' : 'valid until'} ${until}`,
    },
    role: {
      about: [
        [
          'role grant HANDLE moderator',
          'Gives a role: moderator, professional or operator. They sign in again.',
        ],
        ['role withdraw HANDLE moderator', 'Takes a role away and signs them out everywhere, at once.'],
      ] as [string, string][],
      granted: (handle: string, role: string) =>
        `${handle} has the role “${role}” now, and signs in again to use it.`,
      'had-it': (handle: string, role: string) => `${handle} has the role “${role}” already.`,
      'needs-credential': (handle: string, _role: string) =>
        `Readers have to see a name and a credential. Use: professional ${handle} --name ... --credential ... --until YYYY-MM-DD`,
      withdrawn: (handle: string, role: string) =>
        `${handle} has the role “${role}” no more, and was signed out everywhere.`,
      'had-not': (handle: string, role: string) => `${handle} does not have the role “${role}”.`,
      'last-operator': (handle: string, _role: string) =>
        `${handle} is the last operator. Somebody has to be able to run this place: make another colleague an operator first.`,
    },
    professional: {
      about: [
        [
          'professional HANDLE --name "Dr Maria Weber" --credential "Psychosexual therapist, COSRT" --until 2027-12-31',
          'Makes a colleague a professional, or renews their credential.',
        ],
      ] as [string, string][],
      made: (handle: string, name: string, until: string) =>
        `${handle} answers as ${name}, valid until ${until}.`,
    },
    totp: {
      about: [
        [
          'totp reset HANDLE',
          'Gives a new second step to somebody who lost their phone, and signs them out everywhere.',
        ],
      ] as [string, string][],
      made: (handle: string) =>
        `Two-step verification of ${handle} is new; the old codes no longer work. Their app reads this:`,
      how: 'Make sure that it is really them. Give it in a way that only they can read, and clear this screen.',
    },
    audit: {
      about: [
        [
          'audit verify',
          'Walks the whole event chain, says where it breaks and which decisions it does not know.',
        ],
        [
          'audit verify --head HASH',
          'The same, and that it still holds the hash that was written down earlier.',
        ],
      ] as [string, string][],
      headThere: (seq: number) =>
        `The hash that you wrote down is that of event ${seq}: nothing before it was cut off.`,
      headGone:
        'The hash that you wrote down is not in the chain: rows were cut off, or the chain was made anew.',
      unknown: (what: 'case' | 'decision', n: number, ids: string[]) =>
        `${f.count(n, { one: what, other: `${what}s` })} without an event: ${ids.join(', ')}. Their events were cut off, or they were put in by hand.`,
      walked: (events: number) =>
        `Each row fits the one before it: ${f.count(events, { one: 'event', other: 'events' })}.`,
      whole: (events: number) => `The chain is whole: ${f.count(events, { one: 'event', other: 'events' })}.`,
      last: (hash: string) =>
        hash
          ? `Its last hash: ${hash}\nWrite it down elsewhere: rows cut off at the end show only against it.`
          : 'Nothing has happened yet.',
      broken: (seq: number, whole: number) =>
        `The chain breaks at event ${seq}: it, or what stood before it, was changed, taken out or put in. Up to event ${whole} it is whole.`,
    },
    handOver: {
      about: [
        ['hand-over persona ID', 'Prints exactly what the database holds about one persona.'],
        [
          'hand-over account-key',
          'Asks for a key and prints exactly what the database holds about the account it opens.',
        ],
      ] as [string, string][],
      noPersona: 'No persona has this id.',
      notAKey: 'This is not a key: seven words from the list.',
      noAccount: 'No account opens with this key.',
      askKey: 'Type the seven words and press Enter:',
      personaMeans: [
        'This is all. Days and hours count from 1 January 1970. The search index holds the words of published posts once more.',
        'No address, no device, no name and no other persona is stored with it. The owner tag leads to nobody: only a member’s own key can compute it.',
      ],
      accountMeans: [
        'This is all. Days count from 1 January 1970; preferences are sealed by the member’s own key.',
        'Nothing in the database leads from this row to a persona, a post or a session, nor back. Only the key does, and it is not stored here.',
      ],
    },
    board: {
      about: [
        [
          'board add ID "TITLE" --about "..." --welcome "..."',
          'Adds a board. ID stands in addresses, so choose a word that says nothing. With --slow, it is read with extra care.',
        ],
        ['board retitle ID "TITLE"', 'Gives a board another title. Its address stays.'],
      ] as [string, string][],
      longTitle: 'Keep the title to 60 letters or fewer.',
      notNeutral:
        'The id stands in addresses and histories: 3 to 12 small letters that are no part of the title, such as the name of a tree.',
      missing: 'A board needs a line for the list (--about) and a welcome (--welcome).',
      there: (id: string) => `A board "${id}" is there already.`,
      notThere: (id: string) => `There is no board "${id}".`,
      added: (title: string, path: string) => `The board “${title}” stands at ${path}.`,
      retitled: (title: string, path: string) => `The board at ${path} is called “${title}” now.`,
    },
    settings: {
      about: [['settings', 'Prints the settings that hold, without passwords.']] as [string, string][],
      hidden: 'hidden',
    },
  },

  /** Said to whoever starts the demo. */
  demo: {
    usage:
      'Start the demo with: npm run demo. With "-- --scale 100000" it gets so many posts; with "-- --only-plant" it stops once they are there.',
    notADemo: (folder: string) =>
      `The folder ${folder} holds a real installation, and the demo would fill it with made-up people. Nothing was changed. Set DATA_DIR to an empty folder, or start it with npm start.`,
    interrupted:
      'The last start was interrupted while the demo was planted, so only a part of it is there. Delete its folder (or empty its PostgreSQL database), and start it again.',
    planting: (planted: number, of: number) => `Planted ${f.number(planted)} of about ${f.number(of)} posts.`,
  },

  explain: {
    notReadable: (line: number) => `Line ${line} is not {"id": ..., "text": ...}; it was left out.`,
  },
}
