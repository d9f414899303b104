export const serverWords = {
  /** Said before a page can be made: to operators at the start, to people when no route was reached. */
  server: {
    start: {
      open: (address: string) => `Lamplight is running at ${address}`,
      firstStaff: (link: string) =>
        `This forum has no staff yet. To become its first operator and moderator, open this link within a day. It only works once: ${link}`,
      closing: 'Lamplight is shutting down. Open requests have up to 10 seconds to finish.',
      settings: 'Lamplight can’t start with these settings:',
      portTaken: (host: string, port: number) =>
        `Another program is already listening on ${host}:${port}. Stop it, or set PORT to another number.`,
      portForbidden: (port: number) =>
        `Lamplight isn’t allowed to listen on port ${port}. Set PORT to 1024 or higher, and put a reverse proxy in front of it.`,
      hostUnknown: (host: string) =>
        `HOST is "${host}", but this machine doesn’t have that address. Set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.`,
      cannotListen: (host: string, port: number, code: string) =>
        `Lamplight can’t listen on ${host}:${port} (${code}). Check HOST and PORT.`,
      broken: (code: string) =>
        `Lamplight couldn’t start (${code}). Nothing was changed. See the lines above for where it failed.`,
    },

    secret: {
      damaged: (file: string) =>
        `The secret file ${file} is damaged. Restore it from a copy: without it, nobody’s key will work.`,
      unreadable: (file: string, code: string) =>
        `Can’t read or create the secret file ${file} (${code}). Give the account that runs Lamplight read and write access to it, or set SECRET_FILE.`,
      missing: (file: string) =>
        `The secret file ${file} is missing, but the database was made with one. Restore it from a copy, or set SECRET_FILE to where it is: without it, nobody’s key will work.`,
      another: (file: string) =>
        `The secret file ${file} belongs to a different database. Restore the right one, or set SECRET_FILE and DATABASE_URL to a matching pair.`,
    },

    database: {
      missing: (database: string, secret: string) =>
        `The database ${database} is missing or empty, but the secret file ${secret} belongs to one. If the forum is on PostgreSQL, set DATABASE_URL to it. Otherwise restore the database from a backup. To start a new forum instead, move the secret file away too.`,
      elsewhere: (database: string, secret: string) =>
        `There’s no forum on PostgreSQL at ${database}, but the secret file ${secret} belongs to one that’s somewhere else. Nothing was changed. To move a forum there from its file, unset DATABASE_URL and run "npm run operator -- move-to-postgres" with this address. To start a new forum there, set DATA_DIR to an empty folder.`,
      moved: (database: string, to: string) =>
        `The forum has moved from ${database} to ${to}. Set DATABASE_URL to where it is. If the move was interrupted, run its command once more.`,
      damaged: (database: string) =>
        `The database ${database} is damaged, or isn’t a Lamplight database. It hasn’t been changed. Move it away and restore a backup.`,
      unwritable: (database: string, code: string) =>
        `Can’t write to the database ${database} (${code}). Give the account that runs Lamplight write access to its folder, or set DATA_DIR to another one.`,
      full: (database: string) =>
        `The disk with ${database} is full. Free some space, and start Lamplight again.`,
      busy: (database: string) =>
        `Another process is using the database ${database}. Stop it first: only one Lamplight can use a database file at a time.`,
      unreachable: (database: string, code: string) =>
        `PostgreSQL at ${database} isn’t responding (${code}). Check that it’s running, and that DATABASE_URL is right.`,
      refused: (database: string, code: string) =>
        `PostgreSQL at ${database} rejected the user name or password in DATABASE_URL (${code}).`,
      unknown: (database: string) =>
        `PostgreSQL has no database at ${database}. Create it with "createdb", or correct DATABASE_URL.`,
      forbidden: (database: string, code: string) =>
        `PostgreSQL doesn’t let this user create tables in ${database} (${code}). Make the user the owner of the database.`,
      failed: (database: string, code: string) => `Couldn’t open the database ${database} (${code}).`,
    },

    pages: {
      home: 'Go to the home page',
      400: {
        title: 'Bad request',
        text: 'We couldn’t understand this address or form. Nothing was changed.',
      },
      403: {
        title: 'Not sent',
        text: 'This form came from another site, or your browser hid where it came from and blocks our cookie. Nothing was changed. Allow cookies for this site, open the page again, and send it once more.',
      },
      404: {
        title: 'Page not found',
        text: 'There’s nothing at this address. It may have been moved or deleted.',
      },
      405: { title: 'Not possible', text: 'You can’t do that here. Nothing was changed.' },
      408: {
        title: 'Timed out',
        text: 'This took too long to reach us, so we didn’t read it. Please try again.',
      },
      413: {
        title: 'Too long',
        text: 'This is far longer than we can read, so we don’t have any of it and couldn’t save it. If going back still shows your words, copy them somewhere safe before you shorten them.',
      },
      414: { title: 'Address too long', text: 'This address is too long to be one of ours.' },
      415: {
        title: 'Not sent',
        text: 'You can only send forms from our own pages here. Nothing was changed.',
      },
      429: {
        title: 'A short pause',
        text: 'Very many conversations were opened from your network in the last hour. That may not have been you. We slow this down so that nobody copies what people write here. Wait a minute, then reload this page.',
      },
      431: {
        title: 'Request too large',
        text: 'Your browser sent more with this request than we can read.',
      },
      500: {
        title: 'Something went wrong',
        text: 'This is our mistake, not yours. Please try again in a moment.',
      },
      503: {
        title: 'Not available just now',
        text: 'This part of the site isn’t working just now. It’s nothing you did. Please try again in a minute. The help lines and the safety page still work.',
      },
    },

    settings: {
      port: (given: string) => `PORT is "${given}", but must be a whole number from 1 to 65535.`,
      databaseUrl: (scheme: string) =>
        `DATABASE_URL starts with "${scheme}:", but must be postgres://user:password@host/name or a file path.`,
      databaseFile:
        'DATABASE_URL must be a PostgreSQL address (postgres://…), or a file path with its folder, such as data/lamplight.db.',
      exitUrl: (given: string) =>
        `EXIT_URL is "${given}", but must be the full address of a neutral page, such as https://www.wikipedia.org/.`,
      languages: (given: string) =>
        `LANGUAGES includes "${given}", but the interface hasn’t been translated into it.`,
      forumName: 'FORUM_NAME is longer than 40 characters.',
      readingLimit: (given: string) =>
        `READING_LIMIT is "${given}", but must be a whole number: how many conversations one network may open in an hour, or 0 for any number.`,
      pageCacheMb: (given: string) =>
        `PAGE_CACHE_MB is "${given}", but must be a whole number: how many megabytes finished pages may take in memory, or 0 to keep none.`,
      linkCheck: (given: string) => `LINK_CHECK is "${given}", but must be "off" or "weekly".`,
      // They don't repeat what was given: an address can hold a password.
      alertWebhook: (name: string) => `${name} must be a full address that starts with https:// or http://.`,
      alertWebhookShape: (given: string) =>
        `ALERT_WEBHOOK_SHAPE is "${given}", but must be "plain", "ntfy" or "matrix".`,
      alertWebhookToken: 'ALERT_WEBHOOK_TOKEN holds a blank or a letter that no token has.',
      alertMail: (name: string) => `${name} must be one email address, such as rota@example.org.`,
      alertMailFrom: 'ALERT_MAIL_FROM is needed to send mail: the address that alerts come from.',
      alertMailRelay: (given: string) =>
        `ALERT_MAIL_RELAY is "${given}", but must be a host and a port, such as 127.0.0.1:25.`,
    },
  },
}
