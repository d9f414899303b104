/** What an error may say in a log: its name, its code and where it happened. Never its message. */
export function describeError(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return typeof error
  const code = (error as NodeJS.ErrnoException).code
  const lines = [typeof code === 'string' ? `${error.name} ${code}` : error.name, ...placesOf(error)]
  const because = error.cause && depth < 3 ? [`  because of ${describeError(error.cause, depth + 1)}`] : []
  return [...lines, ...because].join('\n')
}

/** The stack without the message that stands before it, which may have lines that look like places. */
function placesOf(error: Error): string[] {
  const stack = error.stack ?? ''
  const places = error.message ? (stack.split(error.message).at(-1) ?? '') : stack
  return places.split('\n').filter(line => /^ {4}at .+(:\d+:\d+|<anonymous>)\)?$/.test(line))
}

/**
 * One bug, on stderr. The message stays out: a failed query's repeats the words that somebody wrote.
 * @param where the method and the pattern of the route, or the name of a job; never an address
 */
export function logError(where: string, error: unknown): void {
  console.error(`${where}: ${describeError(error)}`)
}
