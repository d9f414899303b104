/** What an error may say in a log: its name, its code and where it happened. Never its message. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = (error as NodeJS.ErrnoException).code
  const where = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const lines = [typeof code === 'string' ? `${error.name} ${code}` : error.name, ...where]
  return error.cause ? `${lines.join('\n')}\n  because of ${describeError(error.cause)}` : lines.join('\n')
}

/**
 * One bug, on stderr. The message stays out: a failed query's repeats the words that somebody wrote.
 * @param where the method and the pattern of the route, or the name of a job; never an address
 */
export function logError(where: string, error: unknown): void {
  console.error(`${where}: ${describeError(error)}`)
}
