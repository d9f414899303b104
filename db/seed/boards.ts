export type SeedBoard = {
  /** Stands in URLs, so it says nothing about the subject. */
  id: string
  position: number
  title: string
  about: string
  welcome: string
  /** True where posts come slowly and are read with extra care. */
  slow: boolean
}

export const boards: SeedBoard[] = [
  {
    id: 'amber',
    position: 1,
    title: 'Desire discrepancy',
    about: 'When one of you wants sex more often, or less often, or desire has quietly gone.',
    welcome:
      'Write here if you want more than your partner, or less, or if you no longer know what you want. ' +
      'People who live with the same question answer, and sometimes a professional does. ' +
      'Nobody here is too much or too little, and no worry is too small.',
    slow: false,
  },
  {
    id: 'birch',
    position: 2,
    title: 'Performance anxiety',
    about: 'For nerves and pressure, erections that come and go, coming too soon, or not at all.',
    welcome:
      'Write here if your body does not do what you hoped, or if the fear of that has moved in. ' +
      'Others who have been there answer, and sometimes a professional does. ' +
      'Once is enough to write about, and so is twenty years.',
    slow: false,
  },
  {
    id: 'cedar',
    position: 3,
    title: 'Communication',
    about: 'For the things that are hard to say, and for talks that end in a fight or in silence.',
    welcome:
      'Write here if you look for words: for what you need, what you like, what you fear. ' +
      'You can try out a sentence on us before you say it at home. ' +
      'Other members answer, sometimes a professional does, and no question is too small.',
    slow: false,
  },
  {
    id: 'dune',
    position: 4,
    title: 'Pain and discomfort',
    about: 'When touch or sex hurts, or used to hurt, and you would rather not be alone with it.',
    welcome:
      'Write here about pain before, during or after sex, whatever your body is like. ' +
      'Members tell what they have lived through, and sometimes a professional answers. ' +
      'Nobody here can examine you, so let a doctor look too; no pain is too small for that.',
    slow: false,
  },
  {
    id: 'ember',
    position: 5,
    title: 'Body image and self-esteem',
    about: 'For days when it is hard to like your body, or to believe that someone else does.',
    welcome:
      'Write here if how you look, or how you think you look, stands between you and closeness. ' +
      'Others who know that feeling answer, and sometimes a professional does. ' +
      'Every body is welcome here, and no thought is too small.',
    slow: false,
  },
  {
    id: 'fern',
    position: 6,
    title: 'Health and medication',
    about: 'For illness, hormones, birth, menopause and side effects, and what they do to closeness.',
    welcome:
      'Write here if your health or your medicine has changed sex or closeness for you. ' +
      'Members share what they have lived through, and sometimes a professional answers. ' +
      'Ask the smallest thing, but please do not stop a medicine because of what you read here.',
    slow: false,
  },
  {
    id: 'grove',
    position: 7,
    title: 'Past experiences',
    about: 'A quiet place for what happened to you, and for shame you were taught.',
    welcome:
      'Write here about things from the past that still reach into closeness today; you never have to tell the details. ' +
      'This board is slower: posts and replies are read with extra care, so they can take longer to appear. ' +
      'You will be believed, and nothing is too small or too long ago.',
    slow: true,
  },
  {
    id: 'heath',
    position: 8,
    title: 'Therapy: what to expect',
    about: 'For first steps, homework, costs, and all you want to know before you go.',
    welcome:
      'Write here if you think about therapy, have just begun, or are not sure it is working. ' +
      'Members tell how it was for them, and professionals answer when they can. ' +
      'No question is too small, not even what to wear.',
    slow: false,
  },
]
