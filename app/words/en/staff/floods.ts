import type { AlikeFault, LeftOut } from '../../../../moderation/flood/decide-alike'
import { f } from '../format'

const posts = (n: number) => f.count(n, { one: 'post', other: 'posts' })

export const floodWords = {
  floods: {
    title: 'Posts that are alike',
    heading: (n: number) => `${f.number(n)} alike`,
    card: 'They say nearly the same. You can read what’s different and decide them together.',
    first: 'The first of them:',
    oldest: (when: string) => `First deadline: ${when}`,
    open: (n: number) => `Read and decide ${posts(n)}`,

    back: 'Review queue',
    lead: 'Each post gets a decision of its own, with the same reason and message. Each author can appeal.',
    leadGroups: 'Nothing about who wrote them was used to find them: only the words.',
    common: 'The first of them, in full',
    members: 'All of them, and what’s new in each',
    membersHint:
      'Of each post you see the words that none of the posts above it has. Untick what you don’t want to decide with the others: it stays in the queue.',
    same: 'Nothing new',
    whole: 'Whole text',
    alreadyPublished: 'published',
    others: (n: number) => `${posts(n)} more like these will follow once these are decided.`,
    withColleague: 'A colleague has it. It’s left out.',
    notYours: 'It’s waiting for a colleague. It’s left out.',

    decide: 'Decide them together',
    outcomes: { publish: 'Publish', ask: 'Ask for a change', refuse: 'Refuse' },
    refuseHint: 'What’s already published is removed.',
    oneByOne:
      'Pauses, hidden words and reasons that need a second moderator aren’t offered here. Open a post to decide it by itself.',
    button: 'Decide all that are ticked',
    notDecided: 'Nothing has been decided',
    faults: {
      'outcome-missing': 'Choose a decision.',
      'reason-missing': 'Choose a reason that fits the decision.',
      'words-missing': 'Write a message to the authors.',
      'words-too-long': 'Shorten the message.',
      'none-chosen': 'Tick at least one post.',
    } satisfies Record<AlikeFault | 'outcome-missing', string>,

    done: (n: number) => `${posts(n)} decided`,
    undoHint: 'You can undo each of them for half a minute.',
    undoEach: 'Undo a decision',
    undo: 'Undo',
    undoOf: (title: string) => `: ${title}`,
    leftHeading: 'Left out',
    left: {
      alone: 'Something in it has to be read by itself.',
      own: 'It’s yours.',
      taken: 'A colleague has it.',
      changed: 'Its author changed it in the meantime.',
      closed: 'It was decided or deleted in the meantime.',
      later: 'Not done yet.',
    } satisfies Record<LeftOut, string>,
    goOn: (n: number) => `Decide the other ${posts(n)}`,
    none: 'These posts have been decided, or there are too few left to decide together.',
  },
}
