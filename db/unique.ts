export function isUniqueViolation(why: unknown): boolean {
  for (
    let error = why as { code?: string; cause?: unknown } | undefined;
    error;
    error = error.cause as typeof error
  )
    if (
      error.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
      error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY' ||
      error.code === '23505'
    )
      return true
  return false
}
