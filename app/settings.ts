import { isLanguage, type Words, wordsFor } from './words'

export type Settings = {
  host: string
  port: number
  dataDir: string
  databaseUrl: string
  secretFile: string
  exitUrl: string
  forumName: string
  /** BCP 47; the first one is spoken where a browser likes none of them, and to the operator. */
  languages: string[]
  /** The header in which a proxy in front of us puts the client's address; empty when there is none. */
  proxyHeader: string
  /** Conversations that one network may open in an hour; 0 for any number. */
  readingLimit: number
  /** What finished pages may take of the memory; 0 keeps none. */
  pageCacheBytes: number
  /** "weekly": the addresses of listed places are tried once a week. "off": nothing here connects to anywhere. */
  linkCheck: 'off' | 'weekly'
} & AlertSettings

/** Where alerts about waiting cases go; empty for nowhere. The second receiver is told when the first doesn't answer. */
export type AlertSettings = {
  /** A program and its arguments, between blanks. */
  alertCommand: string
  alertSecondCommand: string
  alertWebhook: string
  alertSecondWebhook: string
  alertWebhookShape: WebhookShape
  /** Sent as `Authorization: Bearer`. */
  alertWebhookToken: string
  alertMailTo: string
  alertSecondMailTo: string
  alertMailFrom: string
  /** `host:port` of a mail relay that takes mail from this machine without a password. */
  alertMailRelay: string
}

const webhookShapes = ['plain', 'ntfy', 'matrix'] as const
type WebhookShape = (typeof webhookShapes)[number]

/** One sentence for each setting that cannot be right, and one before them. */
type SettingsProblems = { lead: string; problems: string[] }

/**
 * Reads the settings once, each with its default (README, "Settings").
 * @returns the settings, or one sentence for each that cannot be right
 */
export function readSettings(env: Record<string, string | undefined>): Settings | SettingsProblems {
  const problems: string[] = []
  const given = (name: string, otherwise: string) => env[name]?.trim() || otherwise

  const languages = given('LANGUAGES', 'en').split(/[\s,]+/)
  const words = wordsFor(languages[0] ?? '')
  for (const language of languages)
    if (!isLanguage(language)) problems.push(words.server.settings.languages(language))

  const port = Number(given('PORT', '3000'))
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    problems.push(words.server.settings.port(env.PORT ?? ''))

  const dataDir = given('DATA_DIR', 'data')
  const databaseUrl = given('DATABASE_URL', `${dataDir}/lamplight.db`)
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(databaseUrl)?.[1]
  if (scheme && !/^postgres(ql)?:\/\//.test(databaseUrl))
    problems.push(words.server.settings.databaseUrl(scheme))
  // A word alone is no place for a database; the program's own folder is replaced by the next version.
  else if (!scheme && !/[/\\]|\.(db|sqlite3?)$/.test(databaseUrl))
    problems.push(words.server.settings.databaseFile)

  const exitUrl = given('EXIT_URL', 'https://www.wikipedia.org/')
  if (!/^https?:\/\/[^\s"'<>;,]+$/.test(exitUrl) || !URL.canParse(exitUrl))
    problems.push(words.server.settings.exitUrl(exitUrl))

  const forumName = given('FORUM_NAME', 'Lamplight')
  if (forumName.length > 40) problems.push(words.server.settings.forumName)

  const linkCheck = given('LINK_CHECK', 'off')
  if (linkCheck !== 'off' && linkCheck !== 'weekly') problems.push(words.server.settings.linkCheck(linkCheck))

  const readingLimit = Number(given('READING_LIMIT', '1000'))
  if (!Number.isInteger(readingLimit) || readingLimit < 0)
    problems.push(words.server.settings.readingLimit(env.READING_LIMIT ?? ''))

  const pageCacheMb = Number(given('PAGE_CACHE_MB', '32'))
  if (!Number.isInteger(pageCacheMb) || pageCacheMb < 0)
    problems.push(words.server.settings.pageCacheMb(env.PAGE_CACHE_MB ?? ''))

  const alerts = readAlertSettings(given, words, problems)

  if (problems.length > 0) return { lead: words.server.start.settings, problems }
  return {
    host: given('HOST', '127.0.0.1'),
    port,
    dataDir,
    databaseUrl,
    secretFile: given('SECRET_FILE', `${dataDir}/secret.json`),
    exitUrl,
    forumName,
    languages,
    proxyHeader: given('PROXY_HEADER', '').toLowerCase(),
    readingLimit,
    // Pages made from the source change with it.
    pageCacheBytes: env.NODE_ENV === 'development' ? 0 : pageCacheMb * 2 ** 20,
    linkCheck: linkCheck === 'weekly' ? 'weekly' : 'off',
    ...alerts,
  }
}

function readAlertSettings(
  given: (name: string, otherwise: string) => string,
  words: Words,
  problems: string[],
): AlertSettings {
  const w = words.server.settings
  const webhook = (name: string) => {
    const url = given(name, '')
    if (url && !(/^https?:\/\//.test(url) && URL.canParse(url))) problems.push(w.alertWebhook(name))
    return url
  }
  const mail = (name: string) => {
    const address = given(name, '')
    if (address && !/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address)) problems.push(w.alertMail(name))
    return address
  }
  const asked = given('ALERT_WEBHOOK_SHAPE', 'plain')
  const shape = webhookShapes.find(each => each === asked)
  if (!shape) problems.push(w.alertWebhookShape(asked))

  const token = given('ALERT_WEBHOOK_TOKEN', '')
  if (/[^\x21-\x7e]/.test(token)) problems.push(w.alertWebhookToken)

  const relay = given('ALERT_MAIL_RELAY', '127.0.0.1:25')
  const port = Number(/^[^\s:/@]+:(\d{1,5})$/.exec(relay)?.[1] ?? 0)
  if (port < 1 || port > 65535) problems.push(w.alertMailRelay(relay))

  const read = {
    alertCommand: given('ALERT_COMMAND', ''),
    alertSecondCommand: given('ALERT_SECOND_COMMAND', ''),
    alertWebhook: webhook('ALERT_WEBHOOK'),
    alertSecondWebhook: webhook('ALERT_SECOND_WEBHOOK'),
    alertWebhookShape: shape ?? 'plain',
    alertWebhookToken: token,
    alertMailTo: mail('ALERT_MAIL_TO'),
    alertSecondMailTo: mail('ALERT_SECOND_MAIL_TO'),
    alertMailFrom: mail('ALERT_MAIL_FROM'),
    alertMailRelay: relay,
  }
  if ((read.alertMailTo || read.alertSecondMailTo) && !read.alertMailFrom) problems.push(w.alertMailFrom)
  return read
}

/** The words in which the forum speaks to its operator. */
export const wordsOf = ({ languages }: Pick<Settings, 'languages'>): Words => wordsFor(languages[0] ?? '')
