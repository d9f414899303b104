import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What a browser can unpack, the smallest first. */
const known = ['br', 'gzip'] as const
export type Encoding = (typeof known)[number] | 'plain'

const MOST = 200
const chosen = new Map<string, Encoding>()

/** @param accepted a request's Accept-Encoding */
export function encodingFor(accepted: string | string[] | undefined): Encoding {
  const header = String(accepted ?? '')
  const before = chosen.get(header)
  if (before) return before
  const parts = header.split(',').map(part => part.trim())
  const encoding =
    known.find(name =>
      parts.some(part => part.split(';')[0] === name && !/;\s*q=0(?:\.0*)?\s*$/.test(part)),
    ) ?? 'plain'
  if (chosen.size >= MOST) chosen.clear()
  chosen.set(header, encoding)
  return encoding
}

/** Of Brotli's eleven; past it a page takes longer to compress than to make. */
const QUALITY = 5

export function encoded(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'plain') return body
  if (encoding === 'gzip') return gzipSync(body)
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}
