import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
const at = (path: string) => join(folder, path)
const calls = () => (existsSync(at('calls')) ? readFileSync(at('calls'), 'utf8').trim().split('\n') : [])
const lock = (version: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/a': { version, integrity: version } } })

/** In the place of npm: notes what it was called for, and does as much of it as the launcher looks at. */
const fakeNpm = `
const fs = require('node:fs')
const [what] = process.argv.slice(2)
fs.appendFileSync('calls', what + '\\n')
if (fs.existsSync('npm-says')) { console.error(fs.readFileSync('npm-says', 'utf8')); process.exit(1) }
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
if (what === 'ci') {
  fs.mkdirSync('node_modules', { recursive: true })
  fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
} else {
  fs.mkdirSync('build/server', { recursive: true })
  fs.writeFileSync('build/server/server.js', 'console.log("started", process.argv.slice(2).join(" "), process.env.PORT ?? "-", process.cwd())')
}
`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lamplight-launch-'))
  mkdirSync(at('app/server'), { recursive: true })
  cpSync('app/server/launch.mjs', at('app/server/launch.mjs'))
  cpSync('app/server/launch', at('app/server/launch'), { recursive: true })
  writeFileSync(at('package-lock.json'), lock('1'))
  writeFileSync(at('npm-cli.js'), fakeNpm)
})
afterEach(() => rmSync(folder, { recursive: true }))

function launch(
  args = ['server'],
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [at('app/server/launch.mjs'), ...args], {
      cwd: tmpdir(),
      env: { PATH: process.env.PATH, NODE_ENV: 'production', npm_execpath: at('npm-cli.js'), ...env },
    })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', piece => (out += piece))
    child.on('close', code => resolve({ code, out }))
  })
}

describe('what is done before the start', () => {
  it('is to install and build once, and to pass on the arguments', async () => {
    const first = await launch(['server', 'a', '--b'])
    expect(first.out).toContain('Installing')
    expect(first.out).toContain(`started a --b - ${folder}`)
    const second = await launch()
    expect(second.out).toBe(`started  - ${folder}\n`)
    expect(calls()).toEqual(['ci', 'run'])
  })

  it('is to build again when a source has changed, and to install again when the lock has', async () => {
    await launch()
    writeFileSync(at('app/new.ts'), '')
    await launch()
    expect(calls()).toEqual(['ci', 'run', 'run'])
    writeFileSync(at('package-lock.json'), lock('2'))
    await launch()
    expect(calls()).toEqual(['ci', 'run', 'run', 'ci', 'run'])
  })

  it('leaves alone what somebody has installed from the same lock', async () => {
    mkdirSync(at('node_modules'))
    writeFileSync(at('node_modules/.package-lock.json'), lock('1'))
    await launch()
    expect(calls()).toEqual(['run'])
    writeFileSync(at('node_modules/.package-lock.json'), lock('2'))
    await launch()
    expect(calls()).toEqual(['run', 'ci'])
  })

  it('is done once by two starts at the same time', async () => {
    const both = await Promise.all([launch(), launch()])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(calls()).toEqual(['ci', 'run'])
  })

  it('does not wait for a start that was killed', async () => {
    mkdirSync(at('.cache'))
    writeFileSync(at('.cache/start.lock'), '4194304')
    expect((await launch()).code).toBe(0)
    expect(existsSync(at('.cache/start.lock'))).toBe(false)
  })
})

describe('when npm fails', () => {
  it('a missing compiler is named, with what to install', async () => {
    const said =
      'npm error path node_modules/better-sqlite3\nnpm error prebuild-install warn install connect ECONNREFUSED\nnpm error gyp ERR! stack Error: not found: make'
    writeFileSync(at('npm-says'), said)
    const { code, out } = await launch()
    expect(code).toBe(1)
    expect(out).toContain('apt-get install build-essential python3')
    expect(out).not.toContain('gyp ERR!')
    expect(existsSync(at('.cache/start.lock'))).toBe(false)
  })

  it('anything else shows npm’s own last lines', async () => {
    writeFileSync(at('npm-says'), `${'noise\n'.repeat(50)}npm error network ENOTFOUND registry.npmjs.org`)
    const { code, out } = await launch()
    expect(code).toBe(1)
    expect(out).toContain('ENOTFOUND registry.npmjs.org\nnpm couldn’t install')
    expect(out.match(/noise/g)?.length).toBe(19)
  })
})

describe('the settings file', () => {
  it('is read, and the environment wins', async () => {
    writeFileSync(
      at('settings.env'),
      '# a remark\n\nPORT=4000 # here\nFORUM_NAME="A # b"\nexport EXIT_URL=https://a.example/?b=c\n',
    )
    expect((await launch()).out).toContain('started  4000')
    expect((await launch(['server'], { PORT: '5000' })).out).toContain('started  5000')
  })

  it.each(['PORT 4000', 'PORT: 4000', '=4000', 'FORUM_NAME="open', '4PORT=1'])(
    'with the line %j is refused',
    async line => {
      writeFileSync(at('mine.env'), `# a remark\n${line}\n`)
      const { code, out } = await launch(['server'], { SETTINGS_FILE: at('mine.env') })
      expect([code, out.startsWith(`Line 2 of ${at('mine.env')} isn’t a setting.`)]).toEqual([1, true])
    },
  )

  it('that was named must be there', async () => {
    expect((await launch(['server'], { SETTINGS_FILE: at('none.env') })).out).toContain('can’t be read')
  })
})

it.each([[[]], [['nonsense']], [['../main']]])('says how to start when asked for %j', async args => {
  const { code, out } = await launch(args)
  expect([code, out.includes('npm start')]).toEqual([1, true])
})
