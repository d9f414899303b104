import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readOrMakeSecret, secretBelongsTo, secretFor } from '../../db/secret'
import { openWorld } from '../support/world'

function someFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lamplight-secret-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'kept', 'secret.json')
}

describe('the secret file', () => {
  it('is made at the first start, for its owner only, and read from then on', () => {
    const file = someFile()
    const made = readOrMakeSecret(file)
    expect([made.installSalt.length, made.master.length]).toEqual([32, 32])
    expect(made.installSalt.equals(made.master)).toBe(false)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
    expect(readOrMakeSecret(file)).toEqual(made)
  })

  it('is another one for each installation', () => {
    expect(readOrMakeSecret(someFile())).not.toEqual(readOrMakeSecret(someFile()))
  })

  it.each(['', '{', '{}', 'null', '7', '[]', '{"version":1,"installSalt":"AAAA","master":"AAAA"}'])(
    'that holds "%s" is called damaged, and left as it is',
    text => {
      const file = someFile()
      readOrMakeSecret(file)
      writeFileSync(file, text)
      expect(() => readOrMakeSecret(file)).toThrow(SyntaxError)
      expect(readFileSync(file, 'utf8')).toBe(text)
    },
  )
})

describe('what is made from the secret', () => {
  it('is another key for each purpose, the same each time', () => {
    const secret = readOrMakeSecret(someFile())
    expect(secretFor(secret, 'once').equals(secretFor(secret, 'once'))).toBe(true)
    const keys = ['once', 'new key', 'fingerprint', 'staff'].map(purpose =>
      secretFor(secret, purpose).toString('hex'),
    )
    expect(new Set(keys).size).toBe(4)
    for (const kept of [secret.master, secret.installSalt]) expect(keys).not.toContain(kept.toString('hex'))
  })
})

describe('a database', () => {
  it('belongs to the secret of its first start, and to no other', async () => {
    const { db } = await openWorld()
    const [first, other] = [readOrMakeSecret(someFile()), readOrMakeSecret(someFile())]
    expect(await secretBelongsTo(db, first)).toBe(true)
    expect(await secretBelongsTo(db, other)).toBe(false)
    expect(await secretBelongsTo(db, { ...first, installSalt: other.installSalt })).toBe(false)
    expect(await secretBelongsTo(db, first)).toBe(true)
  })
})
