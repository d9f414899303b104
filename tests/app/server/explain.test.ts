import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
beforeAll(async () => {
  mkdirSync('.cache', { recursive: true })
  folder = mkdtempSync('.cache/explain-')
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr: 'app/server/explain.ts', target: 'node20', outDir: folder },
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

type Told = { code: number | null; lines: Record<string, unknown>[]; errors: string }

function explain(given: string, readAtMost = Number.POSITIVE_INFINITY): Promise<Told> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [join(folder, 'explain.js')])
    let out = ''
    let errors = ''
    child.stdout.on('data', piece => {
      out += piece
      if (out.length >= readAtMost) child.stdout.destroy()
    })
    child.stderr.on('data', piece => (errors += piece))
    child.stdin.on('error', () => {})
    child.on('close', code => {
      const whole = readAtMost < Number.POSITIVE_INFINITY ? '' : out
      const lines = whole.split('\n').filter(Boolean)
      resolve({ code, lines: lines.map(line => JSON.parse(line)), errors })
    })
    child.stdin.end(given)
  })
}

const line = (id: unknown, text: unknown) => `${JSON.stringify({ id, text })}\n`

describe('npm run explain', () => {
  it('says for every line what is read from it, in the order of the lines', async () => {
    const text = 'I want to die. Send me nudes.'
    const { code, lines, errors } = await explain(
      line('a', text) + line(2, 'My desire is gone, I have no libido at all.'),
    )
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(lines.map(({ id }) => id)).toEqual(['a', 2])
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'id',
      'concerns',
      'signals',
      'visibility',
      'priority',
      'help',
      'crisisHelp',
    ])
    expect(lines[0]).toMatchObject({ visibility: 'held', help: ['crisis'], crisisHelp: true })
    expect(lines[0]?.signals).toContainEqual({
      kind: 'solicitation',
      strength: 'strong',
      where: [[15, 28]],
      because: 'pictures',
      speaker: null,
      target: null,
      urgency: null,
    })
    expect(lines[1]).toMatchObject({ visibility: 'published', crisisHelp: false, signals: [] })
    expect(lines[1]?.concerns).toContainEqual({ concern: 'desire', because: expect.any(Array) })
  })

  it('tells of bad lines by their number, leaves them out, and ends with 1', async () => {
    const bad = [
      'no json',
      '{"id": 1}',
      '{"id": null, "text": "a"}',
      '{"id": 1, "text": 5}',
      '[]',
      '{"id": 1,',
    ]
    const { code, lines, errors } = await explain(`${bad.join('\n')}\n\n${line(7, 'Hello.')}`)
    expect(code).toBe(1)
    expect(lines.map(({ id }) => id)).toEqual([7])
    expect([...errors.matchAll(/Line (\d+) /g)].map(([, number]) => Number(number))).toEqual([
      1, 2, 3, 4, 5, 6,
    ])
  })

  it('has nothing to say of nothing', async () => {
    expect(await explain('')).toEqual({ code: 0, lines: [], errors: '' })
    expect(await explain('\n  \n')).toEqual({ code: 0, lines: [], errors: '' })
  })

  it('reads a line of a megabyte, a text of nothing, and a last line without its end', async () => {
    const { code, lines } = await explain(
      line(1, 'So it is. '.repeat(100_000)) + line(2, '') + line(3, 'Yes.').trim(),
    )
    expect(code).toBe(0)
    expect(lines.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  it('stops without a word when nobody reads any more', async () => {
    const many = Array.from({ length: 20_000 }, (_, id) =>
      line(id, 'My husband and I argue every night.'),
    ).join('')
    const { errors } = await explain(many, 1000)
    expect(errors).toBe('')
  }, 60_000)
})
