import { prose, type StarterAnswer } from './starter-answer'

export const cedar: StarterAnswer[] = [
  {
    id: 'round-table',
    boards: ['cedar', 'amber'],
    concerns: ['communication'],
    question: 'How do I start a talk about sex without hurting anyone?',
    answer: prose`
      It is a brave thing to start, and it rarely comes out perfect. It does not have to.

      **Pick the moment.** Not in bed, not after sex, not in a fight. Side by side is easier than face to
      face: on a walk, in the car, doing the dishes. Ask first: "There is something close to my heart. Is
      now all right, or is later better?"

      **Start with what is good.** "I like being near you. I would like to talk about how we do that."

      **Speak for yourself.** "I feel lonely when we go to bed at different times" is easier to hear than
      "You never want me". Say one thing, not ten.

      **Ask, and then be quiet.** "How is it for you?" Count to ten in your head. Silence may just mean that
      the other is thinking.

      **Say back what you heard.** "So you feel watched. Did I get that right?" You do not have to agree to
      understand.

      **Keep it short.** Twenty minutes is plenty. Thank each other. Come back another day.

      If you cannot say it, write it. A letter gives both of you time.

      Studies find that couples who can talk about sex tend to be happier with it. It is a link, not a
      promise.

      If you are afraid of how your partner may react, you do not have to have this talk. Your safety comes
      first. This forum has a list of help lines, by country.
    `,
    easy: 'Choose a calm moment. Say what you feel, not what the other does wrong. Ask, and listen.',
    sources: [
      {
        title:
          "Mallory, Stanton and Handy 2019: Couples' sexual communication and dimensions of sexual function, a meta-analysis (Journal of Sex Research)",
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6699928/',
        doi: '10.1080/00224499.2019.1568375',
      },
      {
        title:
          "Mallory 2022: Dimensions of couples' sexual communication, relationship satisfaction, and sexual satisfaction (Journal of Family Psychology)",
        url: 'https://doi.org/10.1037/fam0000946',
        doi: '10.1037/fam0000946',
      },
    ],
  },
  {
    id: 'wooden-spoon',
    boards: ['cedar'],
    concerns: ['communication', 'emotional-distance'],
    question: 'Why do our talks end in a fight, or in silence?',
    answer: prose`
      Talks about sex touch the softest places: *am I wanted, am I enough, am I safe?* When one of those
      hurts, we defend ourselves. Some people get loud. Some go quiet and leave. Often one does the first
      and the other the second. The more one pushes, the more the other pulls away. Then both feel alone.

      It helps to see the *pattern* as the problem, and not the person. You might even give it a name.
      "There it is again, our merry-go-round."

      The start counts a lot. In one study of newly-weds, the first three minutes of a talk about a sore
      subject already said much about how those couples did years later. That is no fate. But a soft start
      is something you can practise.

      Some things to try:

      - Begin with a wish, not with blame.
      - When it gets too hot, take a break. Say when you will be back: "I need half an hour. Then I will
        come and find you." And do come back.
      - If you tend to go quiet, say that you are overwhelmed. It sounds very different from a closed door.
      - If you tend to push, ask one question, and wait.

      A couple therapist can slow things down with you.

      All this is for two people who are safe with each other. If talks end in threats, or things get
      broken, or you watch every word out of fear, that is something else. It is not your job to talk
      better. Please look at our help lines.
    `,
    easy: 'One pushes and one goes quiet. Start softly. Take a break, and come back.',
    sources: [
      {
        title:
          'Carrère and Gottman 1999: Predicting divorce among newlyweds from the first three minutes of a marital conflict discussion (Family Process)',
        url: 'https://pubmed.ncbi.nlm.nih.gov/10526767/',
        doi: '10.1111/j.1545-5300.1999.00293.x',
      },
      { title: 'College of Sexual and Relationship Therapists (COSRT)', url: 'https://www.cosrt.org.uk/' },
    ],
  },
  {
    id: 'morning-train',
    boards: ['cedar'],
    concerns: ['communication'],
    question: 'How do I say what I like, when I hardly know the words?',
    answer: prose`
      Most of us were never taught to. So you are not slow. You are learning a language late.

      **First, find out for yourself.** You cannot say what you do not know. Think of a time that felt good,
      even a small one. What made it good? Was it the place, the pace, the mood, the words? Writing it down
      helps. You can burn the paper.

      **Then start small.** Begin with things that are easy to say: "I like it when you hold my hand in the
      street." "I like it slow." A yes is often easier to say, and to hear, than a no.

      Some ways in:

      - Three little words: *more*, *less*, *stay*.
      - A choice: "This, or this?"
      - A hand on top of a hand, to show.
      - A list each, with "yes", "no" and "maybe". Swap when you both feel ready.

      **Saying no counts as saying what you like.** You can put it next to a yes: "Not that. But I love
      this." You may also change your mind in the middle. A good partner wants to know.

      **Pick your own words.** Doctor's words, funny words, a word only the two of you know: all are fine.

      When many studies are put together, couples who talk more about sex also report that it works better
      for them. Nobody can say for sure which comes first. But you can start with one sentence, and see.
    `,
    easy: 'Find out what you like. Start with something small. You can also show it with your hand.',
    sources: [
      {
        title:
          "Mallory, Stanton and Handy 2019: Couples' sexual communication and dimensions of sexual function, a meta-analysis (Journal of Sex Research)",
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6699928/',
        doi: '10.1080/00224499.2019.1568375',
      },
    ],
  },
]
