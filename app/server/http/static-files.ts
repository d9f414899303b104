import { existsSync, readdirSync, readFileSync, watch } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { type Compressed, compressed, tagOf } from './compressed'
import { encodingFor } from './encoding'

const kinds: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

type File = { kind: string; tag: string; bytes: Compressed & { plain: Buffer } }

/**
 * From memory, because a streamed file stays open when the browser hangs up: 100 such connections left 1,400 open
 * files.
 * @returns true when the path was a file's and has been answered
 */
export function staticFiles(
  ...folders: string[]
): (incoming: IncomingMessage, outgoing: ServerResponse, path: string) => boolean {
  const read = () => new Map(folders.filter(existsSync).flatMap(folder => [...readFiles(folder)]))
  let files = read()
  if (process.env.NODE_ENV === 'development')
    for (const folder of folders.filter(existsSync))
      watch(folder, { recursive: true }, () => {
        files = read()
      }).unref()
  return (incoming, outgoing, path) => {
    const file = incoming.method === 'POST' ? undefined : files.get(path)
    if (!file) return false
    outgoing.setHeader('Cache-Control', 'public, max-age=86400')
    outgoing.setHeader('ETag', file.tag)
    outgoing.setHeader('Vary', 'Accept-Encoding')
    if (incoming.headers['if-none-match'] === file.tag) {
      outgoing.statusCode = 304
      outgoing.end()
      return true
    }
    const encoding = encodingFor(incoming.headers['accept-encoding'])
    if (encoding !== 'plain') outgoing.setHeader('Content-Encoding', encoding)
    outgoing.setHeader('Content-Type', file.kind)
    outgoing.setHeader('Content-Length', file.bytes[encoding].length)
    outgoing.end(file.bytes[encoding])
    return true
  }
}

function readFiles(folder: string): Map<string, File> {
  const files = new Map<string, File>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = `${join(entry.parentPath, entry.name).slice(join(folder).length).split(sep).join('/')}`
    const kind = kinds[extname(entry.name)]
    if (!entry.isFile() || !kind || path.includes('/.')) continue
    const plain = readFileSync(join(folder, path))
    files.set(path, { kind, tag: `"${tagOf(plain)}"`, bytes: { plain, ...compressed(plain) } })
  }
  return files
}
