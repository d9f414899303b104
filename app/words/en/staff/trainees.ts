import { f } from '../format'

/** Trainees propose, advisers advise: neither decides anything. */
export const traineesWords = {
  trainee: {
    heading: (handle: string) => `A trainee, ${handle}, proposes`,
    mine: 'You proposed this. It waits for a moderator.',
    lead: 'Nothing has happened to the post, and the author hasn’t been told. Read the text, then confirm this, or decide otherwise below.',
    hidden: 'Words to hide',
    confirm: 'Confirm as proposed',
    propose: 'Propose to a moderator',
    retake: 'Claim again and propose',
    hint: 'A moderator confirms it or decides otherwise. Until then nothing happens to the post, and nobody tells the author.',
    notForYou:
      'This case is for moderators: it’s hard to read, or urgent. You can read it, and see what they decide.',
    counts: 'Your proposals',
    count: (n: { proposed: number; confirmed: number; changed: number; waiting: number; lapsed: number }) =>
      [
        `${f.count(n.proposed, { one: 'proposal', other: 'proposals' })}: ${f.number(n.confirmed)} confirmed, ${f.number(n.changed)} decided otherwise, ${f.number(n.waiting)} waiting`,
        ...(n.lapsed > 0
          ? [`${f.number(n.lapsed)} no longer needed, as the text was changed or deleted`]
          : []),
      ].join(', '),
    none: 'You haven’t proposed anything yet.',
    became: {
      confirmed: 'confirmed',
      changed: 'decided otherwise',
      waiting: 'waiting for a moderator',
      lapsed: 'no longer needed',
    },
  },
  adviser: {
    heading: 'A note for those who decide',
    hint: 'Moderators and trainees read it with the case. The author never does.',
    send: 'Add note',
    noted: 'Your note is on the case.',
    counts: 'Your notes',
    count: (n: number) =>
      n === 0 ? 'You haven’t written any notes yet.' : f.count(n, { one: 'note', other: 'notes' }),
  },
}
