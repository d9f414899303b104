import { f } from './format'

/** Names that a member writes under. */
export const namesWords = {
  myNames: {
    title: 'My names',
    heading: 'My names',
    lead: 'These are the names you’ve written under. Only you can see that they’re all yours.',
    none: 'You haven’t written under any name yet.',
    in: (n: number) =>
      n === 0
        ? 'not used in any conversation now'
        : `in ${f.count(n, { one: 'conversation', other: 'conversations' })}`,
    retire: 'Retire',
    retireText:
      'If you retire a name, we won’t offer it when you write something new. Your posts stay, and in conversations where you’ve used it, you still write under it.',
    retired: 'retired',
    restore: 'Offer it again',
    rename: 'Give it another name',
    renameText: (name: string) =>
      `We’ll make up a new name, and everything by ${name} will be under it at once. You can’t get the old name back. Anyone who read those conversations before may still know who wrote what, and quotes or copies of “${name}” in other people’s posts stay.`,
    renameButton: (name: string) => `Replace ${name} with a new name`,
    renamed: (name: string) => `Done. That name is now ${name}.`,
    limited: 'You’ve changed a lot of names in the last hour. Please wait a while, then try again.',
    link: 'My names',
    back: 'My conversations',
  },
}
