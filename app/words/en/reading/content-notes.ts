import type { ContentNote } from '../../../../db/schema'

/** Content notes: what a text speaks of that somebody may not want to meet unprepared. */
export const contentNotesWords = {
  contentNotes: {
    names: {
      'sexual-violence': 'sexual violence',
      'self-harm': 'self-harm or suicide',
      'pregnancy-loss': 'losing a pregnancy or a baby',
      'illness-death': 'serious illness or death',
      eating: 'eating or weight',
      explicit: 'explicit detail',
    } satisfies Record<ContentNote, string>,
    choices: {
      'sexual-violence': 'Sexual violence',
      'self-harm': 'Self-harm or suicide',
      'pregnancy-loss': 'Losing a pregnancy or a baby',
      'illness-death': 'Serious illness or death',
      eating: 'Eating or weight',
      explicit: 'Explicit detail',
    } satisfies Record<ContentNote, string>,
    said: (notes: string) => `Content note: ${notes}`,
    add: 'Add a content note',
    legend: 'Does your text mention any of these?',
    hint: 'If it does, readers see that first, and open the text when they’re ready. You don’t have to add a note.',
    heading: 'Content notes',
    change: 'Save content notes',
    moderator: 'Content notes on the opening post',
    onReply: (name: string) => `Content notes on the reply by ${name}`,
    moderatorHint:
      'Readers see these first, and open the text when they’re ready. This isn’t a decision about the post. It’s in the log.',
    changed: 'Content notes saved.',
    reading: {
      title: 'How you read',
      heading: 'How you read',
      lead: 'Some texts have a content note. Choose what you’d like to happen with each kind. Only your key opens these choices.',
      options: {
        fold: 'Fold it under its note',
        open: 'Show it open',
        hide: 'Leave conversations about it out of lists',
      },
      save: 'Save',
      saved: 'Saved.',
      link: 'How you read: content notes',
    },
  },
}
