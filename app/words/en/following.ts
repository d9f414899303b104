import { f } from './format'

const newReplies = (n: number) => f.count(n, { one: 'new reply', other: 'new replies' })

export const followingWords = {
  following: {
    follow: 'Follow this conversation',
    followHint: 'You’ll find new replies under “My conversations”. Nobody else can see that you follow it.',
    unfollow: 'Stop following',
    followed: 'You’re following this conversation.',
    full: (most: number) =>
      `You follow ${f.number(most)} conversations, which is the most we can keep for you. Stop following one under “My conversations” first.`,
    newReplies,
    /** At the top of a followed conversation. */
    since: (n: number) => `${newReplies(n)} since you last marked this as read.`,
    first: 'Go to the first',
    markRead: 'Mark as read',
    isNew: 'new',
    heading: 'Following',
    nothingNew: 'nothing new',
    unfollowNamed: (title: string) => `Stop following “${title}”`,
    gone: 'A conversation that isn’t there any more',
  },

  hiding: {
    title: 'My conversations',
    more: 'More',
    moreAbout: (name: string) => `about ${name}`,
    hideName: (name: string) => `Hide what ${name} writes`,
    hideNameHint: 'Only for you. They won’t know.',
    folded: 'Hidden by you. Show',
    showName: (name: string) => `Stop hiding ${name}`,
    full: 'You’ve hidden as much as we can keep for you. Stop hiding something else first.',
    hideBoard: 'Hide this board from me',
    hideBoardHint: 'It leaves your home page, your searches and your lists. Nobody else notices.',
    boardHidden: 'You’ve hidden this board.',
    hideTheme: (theme: string) => `Hide “${theme}” from me`,
    themeHidden: 'You’ve hidden this theme.',
    showAgain: 'Show it again',
    leftOut: 'What you’ve hidden is left out.',
    heading: 'What I’ve hidden',
    lead: 'Only you can see this list: it’s encrypted so that only your key opens it. Nobody is told what or whom you’ve hidden.',
    link: 'What I’ve hidden',
    personas: 'Names',
    boards: 'Boards',
    themes: 'Themes',
    none: 'You haven’t hidden anything. You can hide a name under “More” below a post, a board at the end of its page, and a theme here.',
    show: 'Stop hiding',
    showNamed: (name: string) => `“${name}”`,
    addTheme: 'Hide a theme',
    addThemeHint:
      'Conversations about it leave your searches and lists. A program finds themes, and it can miss some.',
    choose: 'Choose a theme',
    add: 'Hide this theme',
    missing: 'Choose a theme first.',
  },
}
