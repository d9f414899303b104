const sqlite =
  /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|PERM|AUTH|CORRUPT|NOTADB|PROTOCOL|NOMEM|INTERRUPT)/

/** Appendix A of PostgreSQL's manual: connection, resources, intervention, system error, damage, read-only, closed, locked. */
const postgres = /^(?:(?:08|53|57P|58)\w+|XX00[12]|25006|28\w{3}|3D000|55000|55P03)$/

const network = /^(?:ECONN\w+|ENOTFOUND|EAI_\w+|ETIMEDOUT|EHOST\w+|ENET\w+|EPIPE|ENOSPC|EROFS)$/

/** What better-sqlite3 and pg throw without a code, and a database that the forum has left. */
const said =
  /^(?:The database connection is not open|Connection terminated|timeout (?:expired|exceeded)|Query read timeout|Cannot use a pool|Client (?:has encountered|was closed)|The forum has moved)/

/** The database can't be reached or can't do its work just now, rather than being asked for something impossible. */
export function isUnavailable(why: unknown): boolean {
  for (let error = why; error instanceof Error; error = error.cause) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall === 'connect' || said.test(error.message)) return true
    if (typeof code === 'string' && [sqlite, postgres, network].some(known => known.test(code))) return true
  }
  return false
}
