import { f } from './format'

export const operatorWords = {
  operator: {
    calledLike: 'Usage:',
    unknown: (name: string) => `Unknown command "${name}". Commands:`,
    noColleague: (handle: string) =>
      `No staff member has the handle "${handle}". Run "staff" to list everyone.`,
    help: {
      lead: 'Operator commands, after "npm run operator --":',
      about: [['help', 'Shows this list.']] as [string, string][],
    },
    invite: {
      about: [
        [
          'invite moderator',
          'Creates an invitation link that works once, within 7 days. You can also give trainee, adviser or operator, or several roles at once.',
        ],
        [
          'invite professional --name "Dr Maria Weber" --credential "Psychosexual therapist, COSRT" --until 2027-12-31',
          'The same for a professional, with the name and credential readers see, and the date the credential is valid until.',
        ],
        [
          'invite independent-reviewer CASE [CASE ...]',
          'The same for somebody from outside the team, who sees these cases and nothing else. A case is what’s at the end of its page’s address: /review/CASE.',
        ],
      ] as [string, string][],
      made: 'This link works once, within 7 days. It won’t be shown again:',
      madeFor: (days: number, cases: number) =>
        `This link works once, within ${f.count(days, { one: 'day', other: 'days' })}, and leads to ${f.count(cases, { one: 'case', other: 'cases' })}. It won’t be shown again:`,
      nothingToAsk:
        'None of these cases needs somebody from outside. They can be asked about provisional decisions, about appeals that no active moderator may decide and, while no more than one moderator is active, about any open case.',
      how: 'If your forum has a different address, put that in front. Send the link in a way that only they can read.',
    },
    staff: {
      about: [['staff', 'Lists all staff with their roles.']] as [string, string][],
      nobody: 'There are no staff yet.',
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
          'Gives a role: moderator, trainee, adviser, professional or operator. They need to sign in again.',
        ],
        [
          'role withdraw HANDLE moderator',
          'Removes a role, and signs them out everywhere at once. Add --yes to remove the last moderator.',
        ],
      ] as [string, string][],
      granted: (handle: string, role: string) =>
        `${handle} now has the role “${role}”. They need to sign in again to use it.`,
      'had-it': (handle: string, role: string) => `${handle} already has the role “${role}”.`,
      'needs-credential': (handle: string, _role: string) =>
        `Readers need to see a name and a credential. Use: professional ${handle} --name ... --credential ... --until YYYY-MM-DD`,
      'needs-cases':
        'Nobody becomes an independent reviewer without cases. Use: invite independent-reviewer CASE',
      withdrawn: (handle: string, role: string) =>
        `${handle} no longer has the role “${role}”, and has been signed out everywhere.`,
      'had-not': (handle: string, role: string) => `${handle} doesn’t have the role “${role}”.`,
      'last-moderator': (handle: string, _role: string) =>
        `${handle} is the only moderator. Without one, posts that need reading, reports and appeals wait, and people are told that nobody is moderating. If that’s what you want, run this again with --yes.`,
      'last-operator': (handle: string, _role: string) =>
        `${handle} is the only operator. Make another colleague an operator first.`,
    },
    remove: {
      about: [
        [
          'remove HANDLE',
          'Takes every role from a colleague, signs them out everywhere at once, and gives back what they had claimed. Add --yes to remove the last moderator.',
        ],
      ] as [string, string][],
      removed: (handle: string) => `${handle} has no role any more, and has been signed out everywhere.`,
      'had-not': (handle: string) => `${handle} has no role.`,
      'last-moderator': (handle: string) =>
        `${handle} is the only moderator. Without one, posts that need reading, reports and appeals wait, and people are told that nobody is moderating. If that’s what you want, run this again with --yes.`,
      'last-operator': (handle: string) =>
        `${handle} is the only operator. Make another colleague an operator first.`,
    },
    doctor: {
      about: [
        [
          'doctor',
          'Says what needs your attention, such as a team that’s too small, and exits with 1 if anything does.',
        ],
      ] as [string, string][],
      well: 'Nothing needs your attention.',
    },
    professional: {
      about: [
        [
          'professional HANDLE --name "Dr Maria Weber" --credential "Psychosexual therapist, COSRT" --until 2027-12-31',
          'Makes a colleague a professional, or renews their credential.',
        ],
      ] as [string, string][],
      made: (handle: string, name: string, until: string) =>
        `${handle} now answers as ${name}, valid until ${until}.`,
    },
    totp: {
      about: [
        [
          'totp reset HANDLE',
          'Resets two-step verification for someone who has lost their phone, and signs them out everywhere.',
        ],
      ] as [string, string][],
      made: (handle: string) =>
        `Two-step verification for ${handle} has been reset, and the old codes no longer work. Setup key for their app:`,
      how: 'Make sure it’s really them. Send this in a way that only they can read, then clear this screen.',
    },
    audit: {
      about: [
        [
          'audit verify',
          'Verifies the events of every sealed day, and reports where the chain breaks and any decisions that aren’t in it.',
        ],
        ['audit verify --head HASH', 'Also checks that the chain still contains a hash you saved earlier.'],
      ] as [string, string][],
      headThere: (day: string) =>
        `The hash you saved seals the events up to ${day}: nothing up to then has been cut off.`,
      headGone:
        'The hash you saved isn’t in the chain: days have been cut off, or the chain has been rebuilt.',
      unknown: (what: 'case' | 'decision', n: number, ids: string[]) =>
        `${f.count(n, { one: what, other: `${what}s` })} without an event: ${ids.join(', ')}. Their events have been cut off, or they were inserted by hand.`,
      walked: (events: number) =>
        `Every day matches its seal: ${f.count(events, { one: 'event', other: 'events' })}.`,
      whole: (events: number) =>
        `The chain is intact: ${f.count(events, { one: 'event', other: 'events' })}.`,
      last: (hash: string) =>
        hash
          ? `Last hash: ${hash}\nSave it somewhere else: you need it to detect days cut off at the end.`
          : 'No day is sealed yet.',
      broken: (day: string, whole: number) =>
        `The chain breaks on ${day}: an event of that day was changed, deleted or inserted after the day was sealed. ${f.count(whole, { one: 'event before it is', other: 'events before it are' })} intact.`,
    },
    demand: {
      about: [
        [
          'demand record --authority KIND --country CODE --date YYYY-MM-DD --asked WHAT --given yes|partly|no',
          'Records what an authority demanded of the forum, for the transparency report. KIND: police, prosecutor, court, regulator, other. WHAT: account, texts, removal, keeping (keeping data that would be deleted), other. Never a name or a case number.',
        ],
        ['demand list', 'Lists the demands recorded so far.'],
        ['demand strike ID', 'Takes a demand recorded by mistake out of the counts.'],
      ] as [string, string][],
      wrong: {
        authority: '--authority takes one of: police, prosecutor, court, regulator, other.',
        country: '--country takes a two-letter code, such as DE.',
        asked: '--asked takes one of: account, texts, removal, keeping, other.',
        given: '--given takes one of: yes, partly, no.',
        date: '--date takes the day the demand came, as YYYY-MM-DD, and not a day in the future.',
      },
      recorded: (id: string) => `Recorded as ${id}. The transparency report counts it.`,
      struck: (id: string) => `${id} no longer counts.`,
      gone: (id: string) => `There’s no demand ${id} to strike.`,
      none: 'No demands have been recorded.',
      line: (demand: string, struck: boolean) => (struck ? `${demand}  (struck)` : demand),
    },
    recount: {
      about: [
        [
          'recount',
          'Counts the audit log again and compares it with the daily sums that the metrics and the transparency report are made from.',
        ],
        ['recount --rebuild', 'Also corrects the days that differ.'],
      ] as [string, string][],
      none: 'No day has been summed yet. The forum sums each day once it’s over and sealed.',
      same: (day: string) => `The daily sums match the audit log up to ${day}.`,
      different: (n: number, days: string[]) =>
        `On ${f.count(n, { one: 'day', other: 'days' })}, the daily sums don’t match the audit log: ${days.join(', ')}${n > days.length ? ', …' : ''}.`,
      howToRebuild: 'Check the log with “audit verify”, then correct the sums with “recount --rebuild”.',
      rebuilt: (n: number, days: string[]) =>
        `The daily sums of ${f.count(n, { one: 'day', other: 'days' })} now match the audit log: ${days.join(', ')}${n > days.length ? ', …' : ''}. Pages show them within the hour.`,
      meanwhile: 'Another day was summed while the log was being counted, so nothing was changed. Try again.',
    },
    handOver: {
      about: [
        ['hand-over persona ID', 'Prints everything the database holds about one persona.'],
        [
          'hand-over account-key',
          'Asks for a key, and prints everything the database holds about its account.',
        ],
      ] as [string, string][],
      noPersona: 'No persona has this ID.',
      notAKey: 'That’s not a key. A key is seven words from the list.',
      noAccount: 'No account has this key.',
      askKey: 'Enter the seven words:',
      personaMeans: [
        'This is everything. Days and hours count from 1 January 1970. The search index also holds the text of published posts.',
        'No address, device, name or other persona is stored with it. The owner tag can’t be traced to anyone: it can only be computed with the member’s own key.',
      ],
      accountMeans: [
        'This is everything. Days count from 1 January 1970. Preferences and the owner key are encrypted, and only the member’s own key opens them.',
        'Nothing in the database links this row to a persona, a post or a session. Only the key does, and it isn’t stored here.',
      ],
    },
    board: {
      about: [
        [
          'board add ID "TITLE" --about "..." --welcome "..."',
          'Adds a board. The ID appears in web addresses, so choose a neutral word. With --slow, its posts are reviewed with extra care.',
        ],
        ['board retitle ID "TITLE"', 'Changes the title of a board. Its address stays the same.'],
      ] as [string, string][],
      longTitle: 'Keep the title to 60 characters or fewer.',
      notNeutral:
        'The ID appears in web addresses and browser histories. Use 3 to 12 lower-case letters that aren’t part of the title, such as the name of a tree.',
      missing: 'A board needs a short description (--about) and a welcome text (--welcome).',
      there: (id: string) => `There’s already a board "${id}".`,
      notThere: (id: string) => `There’s no board "${id}".`,
      added: (title: string, path: string) => `Added the board “${title}” at ${path}.`,
      retitled: (title: string, path: string) => `The board at ${path} is now called “${title}”.`,
    },
    move: {
      toPostgres: [
        [
          'move-to-postgres postgres://USER:PASSWORD@HOST/NAME',
          'Moves the forum from its file into an empty PostgreSQL database. It goes on while it’s copied; only at the end, nobody can write for a moment. Can be stopped at any time and run again.',
        ],
      ] as [string, string][],
      toSqlite: [
        ['move-to-sqlite FILE', 'The same from PostgreSQL into a new file, such as data/moved.db.'],
      ] as [string, string][],
      sameKind:
        'The forum is already in a database of this kind. These commands move it from a file to PostgreSQL, or back.',
      copying: 'Copying the forum. People can read and write meanwhile.',
      closed:
        'Copying what changed, and comparing every row. Until this is done, people can read but not write.',
      line: (table: string, rows: number, hash: string) =>
        `${table}: ${f.count(rows, { one: 'row', other: 'rows' })}, ${hash}`,
      moved: (name: string, minutes: number) =>
        `Every row is the same in both. The forum is now at ${name}; this took ${f.count(minutes, { one: 'minute', other: 'minutes' })} or less.`,
      chain: (events: number) =>
        `The audit log came along intact: ${f.count(events, { one: 'event', other: 'events' })}.`,
      chainBroken: 'The audit log came along as it was, but its chain was broken before. See “audit verify”.',
      next: 'Set DATABASE_URL to the new database, keep the secret file as it is, and restart Lamplight. Until then nobody can write. When it’s running, delete the old database and its backups: texts that people withdraw from now on would stay there.',
      taken: (name: string) =>
        `There’s a forum at ${name} already. Nothing was changed. Choose an empty database or a new file.`,
      'moved-elsewhere': (_name: string) =>
        'The forum has already left this database for another one. Nothing was changed.',
      'moved-before': (name: string) =>
        `The forum is at ${name} already. Set DATABASE_URL to it, and restart Lamplight.`,
      different: (table: string) =>
        `The rows of ${table} came out different, so the forum stays where it is. Run this again; if it happens again, please report it.`,
      again:
        'The move isn’t finished. Run the same command again to go on; until it’s finished, leave DATABASE_URL as it is.',
    },
    settings: {
      about: [['settings', 'Prints the current settings, without passwords.']] as [string, string][],
      hidden: 'hidden',
    },
  },

  /** Said to whoever starts the demo. */
  demo: {
    usage:
      'Start the demo with: npm run demo. Add "-- --scale 100000" for that many posts, or "-- --only-plant" to stop once the data is in place.',
    notADemo: (folder: string) =>
      `The folder ${folder} holds a real forum, and the demo would fill it with made-up people. Nothing was changed. Set DATA_DIR to an empty folder, or run the real forum with npm start.`,
    interrupted:
      'The last start was interrupted while creating the demo data, so some of it is missing. Delete the demo’s folder (or empty its PostgreSQL database), and start it again.',
    planting: (planted: number, of: number) => `Created ${f.number(planted)} of about ${f.number(of)} posts.`,
  },

  explain: {
    notReadable: (line: number) => `Line ${line} isn’t {"id": ..., "text": ...}, so it was skipped.`,
  },
}
