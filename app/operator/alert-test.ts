import { sendTestAlert } from '../server/alerts/send-alert'
import { wordsOf } from '../settings'
import { type Command, refused, told, usage } from './command'

export const alertTest: Command = {
  name: 'alert-test',
  about: words => words.alerts.command.about,
  async run({ settings }, args) {
    const words = wordsOf(settings)
    const w = words.alerts.command
    if (args.length > 0) return usage(this, words)
    const sent = await sendTestAlert(settings)
    if (sent.length === 0) return refused(w.off)
    const lines = sent.map(({ why, channel, receiver }) =>
      why === null ? w.sent(channel, receiver) : w.failed({ channel, receiver, why }),
    )
    return sent.every(({ why }) => why === null) ? told(...lines) : refused(...lines)
  },
}
