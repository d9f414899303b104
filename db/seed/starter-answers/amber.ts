import { prose, type StarterAnswer } from './starter-answer'

export const amber: StarterAnswer[] = [
  {
    id: 'north-window',
    boards: ['amber'],
    concerns: ['desire'],
    question: 'Why do we want sex at such different times?',
    answer: prose`
      Because you are two people. Hardly any couple wants the same thing on the same day for years. A gap in
      desire is one of the main reasons why couples ask for help. It does not mean that love is gone, or
      that one of you is broken.

      Desire goes up and down with life. Some things that can turn it down:

      - tiredness, stress, money worries, small children, grief
      - anger or distance between you that nobody has talked about
      - low mood or worry
      - illness, pain, hormones, some medicines
      - not liking your own body, or things you were taught about sex

      Often there are several at once.

      People also differ in *how* desire comes. For some it shows up out of the blue. For others it comes
      late, once they feel close, safe and unhurried. Doctors first wrote about the second kind in women,
      but many people know it. If you wait for the first kind and have the second, it can look as if nothing
      is there.

      There is no right number of times. "Too little" and "too much" only make sense next to someone else.

      To be honest, research on this is still young, and experts say so themselves. If your own desire
      changed all of a sudden, or after a new medicine, talk to a doctor. Do not stop a medicine on your
      own.
    `,
    easy: 'Most couples want sex at different times. Desire changes with life. Nobody is broken.',
    sources: [
      {
        title: 'Dewitte and others 2020: Sexual desire discrepancy, a position statement (Sexual Medicine)',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7261674/',
        doi: '10.1016/j.esxm.2020.02.008',
      },
      {
        title:
          'Basson 2000: The female sexual response, a different model (Journal of Sex & Marital Therapy)',
        url: 'https://doi.org/10.1080/009262300278641',
        doi: '10.1080/009262300278641',
      },
      { title: 'NHS: Low sex drive (loss of libido)', url: 'https://www.nhs.uk/conditions/loss-of-libido/' },
    ],
  },
  {
    id: 'river-stone',
    boards: ['amber'],
    concerns: ['desire', 'communication'],
    question: 'What can we do when one of us wants sex more than the other?',
    answer: prose`
      Start with this: nobody owes anybody sex, and nobody is wrong for wanting it. Both can be true in the
      same bed.

      For a study from 2020, 229 people told what they do when desire does not match. They named many ways.
      Those who did something *together* were more content, with sex and with each other, than those who
      dealt with it alone. That could be talking, or being close in another way. The study cannot prove that
      one caused the other. And no way of coping went with more desire as such.

      Some things couples try:

      - **Talk when nothing is at stake.** On a walk, not in bed.
      - **Each say what sex means to you.** Comfort? Play? Feeling wanted? Often the wish under the wish is
        easier to meet.
      - **Bring back touch that leads nowhere.** A hug is safe again when it is not a question.
      - **Make "no" easy and kind.** "Not tonight, but stay close" is an answer.

      And some wrong turns: hoping it will pass, guessing instead of asking, pills from the internet, or a
      plan so strict that sex turns into a duty.

      If you are stuck, a sex therapist can help, even if only one of you goes.

      One more thing. If you are *afraid* to say no, that is not a gap in desire. You deserve help with
      that, on your own. This forum has a list of help lines, by country.
    `,
    easy: 'Talk about it when you are both calm. Find closeness that both of you want. Nobody owes anybody sex.',
    sources: [
      {
        title:
          'Vowels and Mark 2020: Strategies for mitigating sexual desire discrepancy in relationships (Archives of Sexual Behavior)',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7058563/',
        doi: '10.1007/s10508-020-01640-y',
      },
      {
        title: 'Dewitte and others 2020: Sexual desire discrepancy, a position statement (Sexual Medicine)',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7261674/',
        doi: '10.1016/j.esxm.2020.02.008',
      },
    ],
  },
  {
    id: 'paper-boat',
    boards: ['amber', 'fern'],
    concerns: ['desire', 'medical'],
    question: 'My desire has just gone. Where did it go?',
    answer: prose`
      You are not the only one who asks. Desire fades for a great many people at some point. Often it comes
      back, sometimes in a new shape.

      There is seldom one single cause. It can help to look in three places:

      - **Body:** tiredness, pain, illness, pregnancy and birth, menopause, low hormones, alcohol. Some
        medicines can do it, such as some for low mood or high blood pressure.
      - **Mind:** stress, sadness, worry, grief, shame, not liking how you look.
      - **Between you:** hurt that was never mended, too little time, feeling more like flatmates, or sex
        that was not much fun for you.

      Try a small diary for two weeks. How did you sleep? What was the day like? Was there any spark, even a
      tiny one? A pattern may show.

      See a doctor if it came on suddenly, if you feel low most days, if you have other signs such as pain,
      or if you began a new medicine. Please do not stop a medicine on your own. Often there is another
      choice, and the doctor can help you find it safely.

      And one honest question: *who* is it a problem for? Some people want little or no sex, and are well.
      That is not an illness. If it troubles you, or the two of you, it is worth care. If it only troubles
      an idea of what is normal, you may leave it be.
    `,
    easy: 'Desire can fade for many reasons. It often comes back. See a doctor if the change was sudden.',
    sources: [
      { title: 'NHS: Low sex drive (loss of libido)', url: 'https://www.nhs.uk/conditions/loss-of-libido/' },
    ],
  },
]
