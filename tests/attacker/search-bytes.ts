/** Positions at which each of many byte strings (four bytes or longer) stands, in one pass over the bytes. */
export function searchBytes(bytes: Buffer, wanted: Iterable<Buffer>): Map<Buffer, number[]> {
  const byStart = new Map<number, Buffer[]>()
  const starts = new Uint8Array(2 ** 22)
  for (const each of wanted) {
    const start = each.readUInt32LE(0)
    starts[fold(start)] = 1
    const alike = byStart.get(start)
    if (alike) alike.push(each)
    else byStart.set(start, [each])
  }
  const found = new Map<Buffer, number[]>()
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const start = bytes.readUInt32LE(at)
    if (starts[fold(start)] === 0) continue
    for (const each of byStart.get(start) ?? []) {
      if (bytes.compare(each, 0, each.length, at, Math.min(at + each.length, bytes.length)) !== 0) continue
      const places = found.get(each)
      if (places) places.push(at)
      else found.set(each, [at])
    }
  }
  return found
}

const fold = (start: number) => (start ^ (start >>> 11)) & (2 ** 22 - 1)
