export type Asked = { posts?: number; onlyPlant: boolean }

export function readArguments(typed: string[]): Asked | null {
  const asked: Asked = { onlyPlant: false }
  const left = [...typed]
  while (left.length > 0) {
    const name = left.shift()
    if (name === '--only-plant') asked.onlyPlant = true
    else if (name === '--scale' && /^[1-9]\d{0,8}$/.test(left[0] ?? '')) asked.posts = Number(left.shift())
    else return null
  }
  return asked
}
