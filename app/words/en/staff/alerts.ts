import type { FailedAlert } from '../../../../db/schema'
import { f } from '../format'

const bands = { now: 'Now', today: 'Today', soon: 'Soon' }

export const alertsWords = {
  alerts: {
    /** Read by a phone, a mail server or a chat room: it says nothing about anyone. */
    sentence: (n: number, band: keyof typeof bands, minutes: number) =>
      n === 1
        ? `1 case in band ${bands[band]} has waited ${f.duration(minutes)}.`
        : `${f.count(n, { one: 'case', other: 'cases' })} in band ${bands[band]} have waited up to ${f.duration(minutes)}.`,
    subject: 'A case is waiting',
    card: {
      heading: 'Alerts',
      sent: (moment: string) => `Last alert sent: ${moment}.`,
      acknowledge: 'I’ve seen this, stop the alerts',
      acknowledgeHint: 'They start again with the next case.',
      acknowledged: (handle: string, moment: string) =>
        `${handle} acknowledged it at ${moment}. The next case starts the alerts again.`,
      claimed: 'Someone has claimed what was waiting.',
      queue: 'Open the review queue',
      failedHeading: 'Some alerts couldn’t be sent',
      failed: ({ channel, receiver, why }: FailedAlert) =>
        `The ${channelNames[channel]} to the ${receiver} receiver failed (${why}). It will be tried again with the next alert.`,
    },
    command: {
      about: [
        [
          'alert-test',
          'Sends a test alert to every receiver in the settings, and says which of them took it.',
        ],
      ] as [string, string][],
      sentence: 'This is a test. Nothing is waiting.',
      off: 'No receiver is set, so alerts are off. See “Alerts” in README.md.',
      sent: (channel: FailedAlert['channel'], receiver: FailedAlert['receiver']) =>
        `Sent: ${channelNames[channel]}, ${receiver} receiver.`,
      failed: ({ channel, receiver, why }: FailedAlert) =>
        `Failed: ${channelNames[channel]}, ${receiver} receiver (${why}).`,
    },
    log: ({ channel, receiver, why }: FailedAlert) =>
      `alert: the ${channelNames[channel]} to the ${receiver} receiver failed (${why})`,
  },
}

const channelNames = { command: 'command', webhook: 'webhook', mail: 'mail' }
