/**
 * Remembers what was made of a text, until so many entries or letters (of texts and of what was made; two bytes each
 * at most) are kept: then what was not asked for the longest goes first.
 */
export function lruMemo(
  make: (text: string) => string,
  { entries, letters }: { entries: number; letters: number },
): (text: string) => string {
  const kept = new Map<string, string>()
  let size = 0

  const forget = (text: string) => {
    size -= text.length + (kept.get(text)?.length ?? 0)
    kept.delete(text)
  }
  return text => {
    const known = kept.get(text)
    const made = known ?? make(text)
    if (known !== undefined) forget(text)
    kept.set(text, made)
    size += text.length + made.length
    for (const oldest of kept.keys()) {
      if (kept.size <= entries && size <= letters) break
      forget(oldest)
    }
    return made
  }
}
