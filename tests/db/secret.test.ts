import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeSecret, readSecret, type Secret, secretBelongsTo, secretFor } from '../../db/secret'
import { openWorld } from '../support/world'

function someFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lamplight-secret-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'kept', 'secret.json')
}

const always = async () => true
const newSecret = async () => (await makeSecret(someFile(), always)) as Secret

describe('the secret file', () => {
  it('is made at the first start, for its owner only, and read from then on', async () => {
    const file = someFile()
    expect(readSecret(file)).toBeNull()
    const made = await makeSecret(file, always)
    expect([made?.installSalt.length, made?.master.length]).toEqual([32, 32])
    expect(made?.master).not.toEqual(made?.installSalt)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
    expect(readSecret(file)).toEqual(made)
    expect(readdirSync(join(file, '..'))).toEqual(['secret.json'])
  })

  it('has no name until the database knows it, and a start that failed is gone on with', async () => {
    const file = someFile()
    const seen: Secret[] = []
    const fails = async (secret: Secret) => {
      seen.push(secret)
      throw new Error('the database went away')
    }
    await expect(makeSecret(file, fails)).rejects.toThrow('went away')
    expect(readSecret(file)).toBeNull()
    expect(await makeSecret(file, always)).toEqual(seen[0])
    expect(readSecret(file)).toEqual(seen[0])
  })

  it('is not made for a database that has another', async () => {
    const file = someFile()
    expect(await makeSecret(file, async () => false)).toBeNull()
    expect(readdirSync(join(file, '..'))).toEqual([])
  })

  it('is the same for processes that start together', async () => {
    const file = someFile()
    const made = await Promise.all([1, 2, 3].map(() => makeSecret(file, always)))
    expect(made).toEqual([1, 2, 3].map(() => readSecret(file)))
  })

  it('is another one for each installation', async () => {
    expect(await newSecret()).not.toEqual(await newSecret())
  })

  it.each(['', '{', '{}', 'null', '7', '[]', '{"version":1,"installSalt":"AAAA","master":"AAAA"}'])(
    'that holds "%s" is called damaged, and left as it is',
    async text => {
      const file = someFile()
      await makeSecret(file, always)
      writeFileSync(file, text)
      expect(() => readSecret(file)).toThrow(SyntaxError)
      expect(readFileSync(file, 'utf8')).toBe(text)
    },
  )
})

describe('what is made from the secret', () => {
  it('is another key for each purpose, the same each time', async () => {
    const secret = await newSecret()
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
    const [first, other] = [await newSecret(), await newSecret()]
    expect(await secretBelongsTo(db, first)).toBe(true)
    expect(await secretBelongsTo(db, other)).toBe(false)
    expect(await secretBelongsTo(db, { ...first, installSalt: other.installSalt })).toBe(false)
    expect(await secretBelongsTo(db, first)).toBe(true)
  })
})
