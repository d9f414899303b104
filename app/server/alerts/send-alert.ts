import type { FailedAlert } from '../../../db/schema'
import { noteFailedAlerts, takeDueAlerts } from '../../../moderation/queue/waiting-alerts'
import type { Site } from '../../context'
import { type Settings, wordsOf } from '../../settings'
import { mailThroughRelay } from './mail-relay'
import { postWebhook } from './post-webhook'
import { runCommand } from './run-command'

/** Null when it arrived, otherwise why not: a code, never what the other side said. */
export type Delivery = Promise<string | null>

/** Milliseconds that each receiver has. */
export const PATIENCE = 10_000

type Receiver = FailedAlert['receiver']
type Way = { channel: FailedAlert['channel']; receiver: Receiver; send: (sentence: string) => Delivery }

function waysTo(settings: Settings, receiver: Receiver): Way[] {
  const first = receiver === 'first'
  const command = first ? settings.alertCommand : settings.alertSecondCommand
  const webhook = first ? settings.alertWebhook : settings.alertSecondWebhook
  const mail = first ? settings.alertMailTo : settings.alertSecondMailTo
  const ways: Way[] = []
  if (command)
    ways.push({ channel: 'command', receiver, send: sentence => runCommand(command, sentence, PATIENCE) })
  if (webhook)
    ways.push({
      channel: 'webhook',
      receiver,
      send: sentence => postWebhook(settings, webhook, sentence, PATIENCE),
    })
  if (mail)
    ways.push({
      channel: 'mail',
      receiver,
      send: sentence => mailThroughRelay(settings, mail, sentence, PATIENCE),
    })
  return ways
}

const allWays = (settings: Settings): Way[] => [...waysTo(settings, 'first'), ...waysTo(settings, 'second')]

type Sent = { channel: FailedAlert['channel']; receiver: Receiver; why: string | null }

/** All at once, so that one that hangs delays no other. */
const sendBy = (ways: Way[], sentence: string): Promise<Sent[]> =>
  Promise.all(
    ways.map(async ({ channel, receiver, send }) => ({
      ...{ channel, receiver },
      why: await send(sentence).catch(() => 'failed'),
    })),
  )

const failedOf = (sent: Sent[]): FailedAlert[] =>
  sent.flatMap(({ why, ...way }) => (why === null ? [] : [{ ...way, why }]))

/** One tick: sends what the policy says is due. What fails is told to staff and in the log, and tried with the next. */
export async function alertAboutWaiting({ db, settings }: Site, now: number): Promise<void> {
  if (allWays(settings).length === 0) return
  const words = wordsOf(settings)
  for (const alert of await takeDueAlerts(db, now)) {
    const ways = alert.toSecond ? allWays(settings) : waysTo(settings, 'first')
    const failed = failedOf(await sendBy(ways, words.alerts.sentence(alert.cases, alert.band, alert.minutes)))
    for (const each of failed) console.error(words.alerts.log(each))
    await noteFailedAlerts(db, alert.band, failed)
  }
}

/** To every receiver, without a case. */
export const sendTestAlert = (settings: Settings): Promise<Sent[]> =>
  sendBy(allWays(settings), wordsOf(settings).alerts.command.sentence)
