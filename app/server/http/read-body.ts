import type { IncomingMessage } from 'node:http'

/** Bytes. A post of 10,000 characters takes at most 90 kB in a form, in any script. */
export const LARGEST_BODY = 256 * 1024
/** A quarter of a million pieces of one byte each would take 50 MB. */
const MOST_PIECES = 4096

/** 'too large' by its Content-Length or in fact; 'gone': the sender left. */
export function readBody(incoming: IncomingMessage): Promise<Buffer | 'too large' | 'gone'> {
  return new Promise(resolve => {
    if (Number(incoming.headers['content-length'] ?? 0) > LARGEST_BODY) return resolve('too large')
    const pieces: Buffer[] = []
    let size = 0
    const take = (piece: Buffer) => {
      size += piece.length
      if (size <= LARGEST_BODY && pieces.push(piece) <= MOST_PIECES) return
      incoming.off('data', take)
      pieces.length = 0
      resolve('too large')
    }
    incoming.on('data', take)
    incoming.once('end', () => resolve(Buffer.concat(pieces)))
    incoming.once('error', () => resolve('gone'))
    incoming.once('close', () => resolve('gone'))
  })
}
