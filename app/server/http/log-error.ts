export function describeError(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return typeof error
  const code = (error as NodeJS.ErrnoException).code
  const lines = [typeof code === 'string' ? `${error.name} ${code}` : error.name, ...placesOf(error)]
  const because = error.cause && depth < 3 ? [`  because of ${describeError(error.cause, depth + 1)}`] : []
  return [...lines, ...because].join('\n')
}

function placesOf(error: Error): string[] {
  const stack = error.stack ?? ''
  const places = error.message ? (stack.split(error.message).at(-1) ?? '') : stack
  return places.split('\n').filter(line => /^ {4}at .+(:\d+:\d+|<anonymous>)\)?$/.test(line))
}

/**
 * Without the message: a failed query's repeats what someone wrote.
 * @param where the method and route pattern, or a job's name; never an address
 */
export function logError(where: string, error: unknown): void {
  console.error(`${where}: ${describeError(error)}`)
}
