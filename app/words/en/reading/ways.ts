/** Ways in for people who lack the word. */
export const waysWords = {
  ways: {
    title: 'Where to start',
    heading: 'Not sure what to call it?',
    sentences: {
      hurts: 'It hurts',
      different: 'We want different things',
      distance: 'We’ve drifted apart',
      works: 'It doesn’t work any more',
      telling: 'I can’t tell my partner',
      changed: 'My body isn’t what it was',
      looks: 'I don’t want to be seen naked',
      trust: 'One of us lied or cheated',
      'done-to-me': 'Something was done to me',
      'what-i-did': 'I’m worried about what I do, or did',
    } as Record<string, string>,
    lead: 'You don’t need the right word. This is what others have written that may be close to it.',
    help: {
      'sexual-assault':
        'You don’t have to call it anything, and it doesn’t matter how long ago it was. If you’d like to talk to someone now, there are people for that.',
      'own-behaviour':
        'Saying so is a step. There are people you can talk to in private about what you do, or might do.',
    } as Record<string, string>,
    helpLink: 'See the help lines',
    answers: 'What professionals say',
    conversations: (board: string) => `On the board “${board}”`,
    none: 'Nothing here yet that’s close to it. Yours could be the first.',
    write: 'Write about it here',
    whole: 'The whole board',
    others: 'Or is it more like this?',
  },
}
