import { strToU8, zipSync } from 'fflate'

/** The same in every file, so that none tells when it was made. */
const MTIME = new Date('2000-01-01T12:00:00Z')

/** Of the page inside the archive, which has nothing else beside it. */
export const archiveStyle =
  'body{font:1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}' +
  'article{border-top:1px solid;margin-top:2rem}blockquote{margin:0 0 1rem;padding-left:1rem;border-left:3px solid}'

/** A zip of two files that need nothing else: one to read, one for programs. Its name says nothing. */
export function sendArchive(html: string, json: unknown): Response {
  const zip = zipSync(
    {
      'data.html': strToU8(`<!doctype html>${html}`),
      'data.json': strToU8(`${JSON.stringify(json, null, 2)}\n`),
    },
    { mtime: MTIME },
  )
  return new Response(new Uint8Array(zip), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="export.zip"',
    },
  })
}
