export const serverWords = {
  /** Said before a page can be made: to operators at the start, to people when no route was reached. */
  server: {
    start: {
      open: (address: string) => `Lamplight is open at ${address}`,
      firstStaff: (link: string) =>
        `Nobody looks after this forum yet. Open this link once, within a day, to become the first: ${link}`,
      closing: 'Lamplight is closing. Requests under way may take up to 10 seconds to finish.',
      settings: 'Lamplight cannot start with these settings:',
      portTaken: (host: string, port: number) =>
        `Something else already listens on ${host}:${port}. Stop it, or set PORT to another number.`,
      portForbidden: (port: number) =>
        `This system does not let Lamplight listen on port ${port}. Set PORT to a number from 1024 on, and put a proxy in front of it.`,
      hostUnknown: (host: string) =>
        `HOST is "${host}", but this machine has no such address. Set HOST to 127.0.0.1, or to 0.0.0.0 for every address it has.`,
      cannotListen: (host: string, port: number, code: string) =>
        `Lamplight cannot listen on ${host}:${port} (${code}). Check HOST and PORT.`,
      broken: (code: string) =>
        `Lamplight could not start (${code}). Nothing was changed by this. The lines above say where it happened.`,
    },

    secret: {
      damaged: (file: string) =>
        `The secret file ${file} is damaged. Put a copy of it back: without it, no key opens its account.`,
      unreadable: (file: string, code: string) =>
        `The secret file ${file} cannot be read or made (${code}). Give the account that runs Lamplight the right to read and write there, or set SECRET_FILE.`,
      missing: (file: string) =>
        `The secret file ${file} is missing, but the database was made with one. Put a copy of it back, or set SECRET_FILE to where it is: without it, no key opens its account.`,
      another: (file: string) =>
        `The secret file ${file} belongs to another database. Put the right one in its place, or set SECRET_FILE or DATABASE_URL to the pair that belongs together.`,
    },

    database: {
      missing: (database: string, secret: string) =>
        `The database ${database} is missing or empty, but the secret file ${secret} was made with one. Put the database or a backup back. To begin anew instead, move the secret file away as well.`,
      damaged: (database: string) =>
        `The database ${database} is damaged, or is not a database of Lamplight. It was left as it is. Move it away and put a backup in its place.`,
      unwritable: (database: string, code: string) =>
        `The database ${database} cannot be opened for writing (${code}). Give the account that runs Lamplight the right to write in that folder, or set DATA_DIR to another one.`,
      full: (database: string) =>
        `The disk that holds ${database} is full. Make room on it, and start again.`,
      busy: (database: string) =>
        `Another process holds the database ${database}. Stop it first: with a database in a file, one Lamplight runs at a time.`,
      unreachable: (database: string, code: string) =>
        `PostgreSQL at ${database} does not answer (${code}). Check that it runs, and that DATABASE_URL is right.`,
      refused: (database: string, code: string) =>
        `PostgreSQL at ${database} refused the user or the password in DATABASE_URL (${code}).`,
      unknown: (database: string) =>
        `PostgreSQL has no database at ${database}. Make it with "createdb", or correct DATABASE_URL.`,
      forbidden: (database: string, code: string) =>
        `PostgreSQL does not let this user make tables in ${database} (${code}). Let the user own the database.`,
      failed: (database: string, code: string) => `The database ${database} could not be opened (${code}).`,
    },

    pages: {
      home: 'To the start page',
      leave: 'Leave now',
      400: { title: 'Not understood', text: 'This address or form was not understood. Nothing was changed.' },
      403: {
        title: 'Not sent',
        text: 'This form came from another site, or over a connection that is not secure. Nothing was changed. Open the page here, with https:// in front, and send it again.',
      },
      404: {
        title: 'Not here',
        text: 'There is nothing at this address. It may have been moved or deleted.',
      },
      405: { title: 'Not possible', text: 'This cannot be done here. Nothing was changed.' },
      408: { title: 'Too slow', text: 'This took too long to arrive, so it was not read. Please try again.' },
      413: {
        title: 'Too long',
        text: 'This is longer than can be sent at once, so nothing was saved. Go back, shorten it, and send it again.',
      },
      414: { title: 'Address too long', text: 'This address is too long to be one of ours.' },
      415: {
        title: 'Not understood',
        text: 'Only a form from one of our own pages can be sent here. Nothing was changed.',
      },
      431: { title: 'Too much at once', text: 'Your browser sent more with this request than can be read.' },
      500: {
        title: 'Something broke here',
        text: 'This is our mistake, not yours. Please go back and try again in a moment.',
      },
      503: {
        title: 'Back in a moment',
        text: 'This place is busy or being looked after. Please try again in a minute.',
      },
    },

    settings: {
      port: (given: string) => `PORT is "${given}", but must be a whole number from 1 to 65535.`,
      databaseUrl: (scheme: string) =>
        `DATABASE_URL starts with "${scheme}://", but must be postgres://user:password@host/name or a path of a file.`,
      exitUrl: (given: string) =>
        `EXIT_URL is "${given}", but must be the full address of a neutral page, such as https://www.wikipedia.org/.`,
      languages: (given: string) => `LANGUAGES names "${given}", but this forum does not speak it.`,
      forumName: 'FORUM_NAME is longer than 40 letters.',
      linkCheck: (given: string) => `LINK_CHECK is "${given}", but must be "off" or "weekly".`,
    },
  },
}
