import { describe, expect, it } from 'vitest'
import { readSettings } from '../../app/settings'

const problemsWith = (env: Record<string, string>) => {
  const read = readSettings(env)
  return 'problems' in read ? read.problems : []
}

describe('settings', () => {
  it('are complete without any being given', () => {
    expect(readSettings({})).toEqual({
      ...{
        host: '127.0.0.1',
        port: 3000,
        dataDir: 'data',
        databaseUrl: 'data/lamplight.db',
        secretFile: 'data/secret.json',
      },
      ...{
        exitUrl: 'https://www.wikipedia.org/',
        forumName: 'Lamplight',
        languages: ['en'],
        proxyHeader: '',
        readingLimit: 1000,
        pageCacheBytes: 32 * 2 ** 20,
        linkCheck: 'off',
      },
      ...{ alertCommand: '', alertSecondCommand: '', alertWebhook: '', alertSecondWebhook: '' },
      ...{ alertWebhookShape: 'plain', alertWebhookToken: '', alertMailTo: '', alertSecondMailTo: '' },
      ...{ alertMailFrom: '', alertMailRelay: '127.0.0.1:25' },
    })
  })

  it('keep the database and the secret in the data folder, unless they are told otherwise', () => {
    expect(readSettings({ DATA_DIR: '/srv/forum' })).toMatchObject({
      ...{ databaseUrl: '/srv/forum/lamplight.db', secretFile: '/srv/forum/secret.json' },
    })
    const elsewhere = { DATA_DIR: 'd', DATABASE_URL: 'postgres://a:b@c/d', SECRET_FILE: '/safe/secret.json' }
    expect(readSettings(elsewhere)).toMatchObject({
      databaseUrl: 'postgres://a:b@c/d',
      secretFile: '/safe/secret.json',
    })
  })

  it('that are empty or blank count as not given', () => {
    expect(readSettings({ PORT: '', HOST: '  ', FORUM_NAME: '\t' })).toEqual(readSettings({}))
  })

  it('are read without the blanks around them, a header in small letters', () => {
    expect(readSettings({ PORT: ' 8080 ', PROXY_HEADER: ' X-Real-IP ' })).toMatchObject({
      port: 8080,
      proxyHeader: 'x-real-ip',
    })
  })

  it.each(['1', '80', '65535'])('take %s for a port', port => {
    expect(problemsWith({ PORT: port })).toEqual([])
  })
})

describe('a setting that cannot be right', () => {
  it.each([
    ...['0', '65536', '-1', '3.5', 'http', '80,81', 'NaN', 'Infinity'].map(port => ['PORT', port]),
    ...[
      'mysql://a/b',
      'file:///srv/x.db',
      'sqlite://x',
      'https://a.example',
      'banana',
      'postgres:x',
      'file:x.db',
    ].map(url => ['DATABASE_URL', url]),
    ...['POSTGRES://a:b@c/d', 'postgres+ssl://a:b@c/d'].map(url => ['DATABASE_URL', url]),
    ...['wikipedia.org', '/', 'javascript:alert(1)', 'data:text/html,x', 'ftp://a.example'].map(url => [
      'EXIT_URL',
      url,
    ]),
    ...['https://a.example/;script-src *', 'https://a.example, b', 'https://a.example/"x', 'https://'].map(
      url => ['EXIT_URL', url],
    ),
    ['FORUM_NAME', 'a'.repeat(41)],
    ['LANGUAGES', 'xx'],
    ...['ntfy.example', 'ftp://a.example', 'https://'].map(url => ['ALERT_WEBHOOK', url]),
    ['ALERT_SECOND_WEBHOOK', 'x'],
    ['ALERT_WEBHOOK_SHAPE', 'xml'],
    ['ALERT_WEBHOOK_TOKEN', 'two words'],
    ['ALERT_MAIL_FROM', 'A <a@b.example>'],
    ...['localhost', 'a:b', 'a:0', 'a:65536', 'smtp://a:25'].map(relay => ['ALERT_MAIL_RELAY', relay]),
  ] as [string, string][])('%s="%s" is named in one sentence', (name, value) => {
    const problems = problemsWith({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} .*\\.$`))
  })

  it('does not hide the others: all are told at once', () => {
    expect(
      problemsWith({ PORT: 'x', DATABASE_URL: 'mysql://a', EXIT_URL: 'x', FORUM_NAME: 'a'.repeat(50) }),
    ).toHaveLength(4)
  })

  it('is mail without somebody who sends it', () => {
    const [problem] = problemsWith({ ALERT_MAIL_TO: 'rota@example.org' })
    expect(problem).toMatch(/^ALERT_MAIL_FROM /)
  })

  it('does not repeat a password', () => {
    expect(problemsWith({ ALERT_WEBHOOK: 'ftp://a:hunter2@b' }).join()).not.toContain('hunter2')
    expect(problemsWith({ DATABASE_URL: 'mysql://forum:hunter2@host/db' }).join()).not.toContain('hunter2')
  })
})
