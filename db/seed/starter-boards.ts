type SeedBoard = {
  id: string
  position: number
  title: string
  about: string
  welcome: string
  /** True where posts are read with extra care, and so appear more slowly. */
  slow: boolean
}

export const boards: SeedBoard[] = [
  {
    id: 'amber',
    position: 1,
    title: 'Desire discrepancy',
    about: 'When one of you wants sex more often than the other, or desire has quietly gone.',
    welcome:
      'Write here if you want sex more or less than your partner does, or if you don’t know what you want any more. ' +
      'People going through the same thing reply, and sometimes a professional does. ' +
      'There’s no right amount to want, and no worry is too small.',
    slow: false,
  },
  {
    id: 'birch',
    position: 2,
    title: 'Performance anxiety',
    about: 'Nerves and pressure, erections that come and go, coming too soon or not at all.',
    welcome:
      'Write here if your body doesn’t do what you hoped, or if you’re afraid that it won’t. ' +
      'People who’ve been there reply, and sometimes a professional does. ' +
      'It doesn’t matter whether it’s happened once or for twenty years.',
    slow: false,
  },
  {
    id: 'cedar',
    position: 3,
    title: 'Communication',
    about: 'Things that are hard to say, and talks that end in an argument or in silence.',
    welcome:
      'Write here if you’re looking for the words for what you need, what you like or what you’re afraid of. ' +
      'You can try something out here before you say it at home. ' +
      'Other members reply, sometimes a professional does, and no question is too small.',
    slow: false,
  },
  {
    id: 'dune',
    position: 4,
    title: 'Pain and discomfort',
    about: 'When touch or sex hurts, or used to hurt, and you don’t want to be alone with it.',
    welcome:
      'Write here about pain before, during or after sex, whatever your body is like. ' +
      'Members share what it’s been like for them, and sometimes a professional replies. ' +
      'Nobody here can examine you, so please see a doctor too. No pain is too small for that.',
    slow: false,
  },
  {
    id: 'ember',
    position: 5,
    title: 'Body image and self-esteem',
    about: 'When it’s hard to like your body, or to believe that someone else does.',
    welcome:
      'Write here if how you look, or how you think you look, gets in the way of being close to someone. ' +
      'People who know that feeling reply, and sometimes a professional does. ' +
      'Every body is welcome here, and no thought is too small.',
    slow: false,
  },
  {
    id: 'fern',
    position: 6,
    title: 'Health and medication',
    about: 'Illness, hormones, birth, menopause and side effects, and how they affect closeness.',
    welcome:
      'Write here if your health or a medicine has changed sex or closeness for you. ' +
      'Members share what it’s been like for them, and sometimes a professional replies. ' +
      'No question is too small, but please don’t stop taking a medicine because of something you read here.',
    slow: false,
  },
  {
    id: 'grove',
    position: 7,
    title: 'Past experiences',
    about: 'A quiet place for things that happened to you, and for shame you were taught to feel.',
    welcome:
      'Write here about things from the past that still affect closeness today. You never have to share the details. ' +
      'This board is slower: we read posts and replies with extra care, so they can take longer to appear. ' +
      'You’ll be believed, and nothing is too small or too long ago.',
    slow: true,
  },
  {
    id: 'heath',
    position: 8,
    title: 'Therapy: what to expect',
    about: 'First steps, homework, costs, and anything else you want to know before you go.',
    welcome:
      'Write here if you’re thinking about therapy, have just started, or aren’t sure it’s working. ' +
      'Members share what it was like for them, and professionals reply when they can. ' +
      'No question is too small, not even what to wear.',
    slow: false,
  },
]
