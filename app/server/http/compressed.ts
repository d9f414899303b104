import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** Made by the build, as compressing well takes a third of a start. */
const FOLDER = 'build/compressed'

export type Compressed = { br: Buffer; gzip: Buffer }

export const tagOf = (plain: Buffer): string =>
  createHash('sha256').update(plain).digest('base64url').slice(0, 22)

/** As the build left it, or compressed now, where a file changed since or nothing was built. */
export function compressed(plain: Buffer): Compressed {
  const kept = join(FOLDER, tagOf(plain))
  return existsSync(`${kept}.gz`)
    ? { br: readFileSync(`${kept}.br`), gzip: readFileSync(`${kept}.gz`) }
    : { br: brotliCompressSync(plain), gzip: gzipSync(plain) }
}

export function keepCompressed(...folders: string[]): void {
  mkdirSync(FOLDER, { recursive: true })
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const plain = readFileSync(join(entry.parentPath, entry.name))
      const { br, gzip } = compressed(plain)
      writeFileSync(join(FOLDER, `${tagOf(plain)}.br`), br)
      writeFileSync(join(FOLDER, `${tagOf(plain)}.gz`), gzip)
    }
}
