import { createTransport } from 'nodemailer'
import { type Settings, wordsOf } from '../../settings'

const NEARBY = /^(localhost|127\.\d+\.\d+\.\d+)$/

/**
 * Hands a mail to a relay that takes it without a password. To another machine it's encrypted where the relay offers that.
 * @returns null when the relay took it, otherwise a code that says why not
 */
export async function mailThroughRelay(
  settings: Settings,
  to: string,
  sentence: string,
  patience: number,
): Promise<string | null> {
  const [host = '', port] = settings.alertMailRelay.split(':')
  const transport = createTransport({
    ...{ host, port: Number(port), secure: false },
    // A relay on this machine usually has a certificate that nobody signed.
    ignoreTLS: NEARBY.test(host),
    ...{
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      dnsTimeout: patience,
    },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  const late = AbortSignal.timeout(patience)
  const tooLate = new Promise<string>(resolve =>
    late.addEventListener('abort', () => resolve('timeout'), { once: true }),
  )
  const sent = transport
    .sendMail({
      ...{ from: settings.alertMailFrom, to },
      ...{ subject: wordsOf(settings).alerts.subject, text: `${sentence}\n` },
    })
    .then(
      () => null,
      (error: NodeJS.ErrnoException & { responseCode?: number }) =>
        error.responseCode ? `status ${error.responseCode}` : (error.code ?? 'failed'),
    )
  const outcome = await Promise.race([sent, tooLate])
  transport.close()
  return outcome
}
