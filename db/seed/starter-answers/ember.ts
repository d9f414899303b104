import { prose, type StarterAnswer } from './starter-answer'

export const ember: StarterAnswer[] = [
  {
    id: 'yellow-jug',
    boards: ['ember'],
    concerns: ['body-image'],
    question: 'Why can I not stop thinking about how I look when we are close?',
    answer: prose`
      Because a part of you has gone to stand outside and judge. Lights off, belly in, not from that side.
      While that part talks, it is hard to feel anything. It is tiring, and it is very common, in men too.

      It does not come from nowhere. Most of us grew up with pictures of bodies that hardly exist. Many
      heard a cruel remark once and never forgot it.

      In one study of 154 women, those who thought less about their looks during sex were happier with it.
      So were those who liked their bodies more. The study cannot say which came first, and it asked women
      only. But it fits what many people tell: the thoughts get in the way more than the body does.

      Some things people try:

      - **Come back to one sense.** Warmth, a smell, your breath. When the judge starts, notice it, and come
        back. A hundred times is fine.
      - **Say it once.** "I feel shy about my belly." A secret takes more strength than a sentence.
      - **Make it easy.** Low light, a shirt, a blanket. It is not cheating.
      - **Talk to yourself as to a friend.** What would you say to them?
      - **Look at other pictures.** Mute what makes you feel small.

      If these thoughts fill your days, or you skip meals or hide from people because of them, please tell a
      doctor. There is good help for that.
    `,
    easy: 'Many people judge their own body during sex. Come back to what you feel. Be kind to yourself.',
    sources: [
      {
        title:
          'Pujols, Meston and Seal 2010: The association between sexual satisfaction and body image in women (Journal of Sexual Medicine)',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2874628/',
        doi: '10.1111/j.1743-6109.2009.01604.x',
      },
      {
        title: 'NHS: Raise low self-esteem',
        url: 'https://www.nhs.uk/mental-health/self-help/tips-and-support/raise-low-self-esteem/',
      },
    ],
  },
  {
    id: 'tall-pine',
    boards: ['ember', 'fern'],
    concerns: ['body-image', 'medical'],
    question: 'My body has changed. How do I let someone near it again?',
    answer: prose`
      After an operation, an illness, a birth, or just with the years, the mirror can show a stranger. You
      may grieve for the body you had. That is not vain. It is a loss, and losses take time.

      There is no date by which you must be "over it".

      **Start with yourself.** Look a little at a time, in light that you like. Touch the changed place with
      cream or a warm cloth. You do not have to love it. "This is mine, and it carried me" is enough.

      **Then choose how much to share, and when.** You might say what you need before anyone sees or
      touches: "There is a scar. You can ask. I am not ready for you to touch it." You may keep something
      on. You may say stop.

      **If you have a partner,** they may hold back, too. Often it is from fear of hurting you, and not from
      disgust. Ask. "What goes on in you when you see me?" is a hard question, and it can clear the air.

      **If you meet someone new,** you owe nobody your medical history on a first date. Many people tell
      when trust begins to grow, and dressed.

      Ask your care team about sex. Nurses for cancer, for a stoma or after birth know these questions well,
      though they may not bring them up.

      If the sadness stays, or you avoid all touch, a sex therapist or a doctor can help.
    `,
    easy: 'It takes time to know a changed body. Go slowly. You decide who sees and touches it.',
    sources: [
      { title: 'Macmillan Cancer Support', url: 'https://www.macmillan.org.uk/' },
      {
        title: 'NHS: Raise low self-esteem',
        url: 'https://www.nhs.uk/mental-health/self-help/tips-and-support/raise-low-self-esteem/',
      },
    ],
  },
  {
    id: 'red-barn',
    boards: ['ember'],
    concerns: ['body-image'],
    question: 'I feel I am not good enough for anyone. Where do I start?',
    answer: prose`
      Here is fine. You have already said it, and that is a start.

      "Not good enough" feels like a fact. It is more like an old voice. It may sound like a parent, a
      school yard, an ex. It speaks as if it knew you. It does not know how you make tea for a tired friend.

      You cannot shout it down. But you can give it less to live on:

      - **Write down what it says.** Then write what you would say to a friend who told you that. Read both.
      - **Look for small proofs.** Each night, one thing you did well or one kind thing you did.
      - **Spend time with people who leave you warmer.** A little less with the others.
      - **Do one thing your body can do.** Walk, sing, dig, dance. A body is for living in.
      - **Say no once this week.** It tells you that you count.

      Sex and dating can wait, or go slowly. You do not have to be healed to be loved. But it is easier to
      take in a kind word when some part of you thinks it could be true.

      Feeling worthless for weeks can also be a sign of depression. That can be treated. A doctor or a
      therapist is a good next step.

      And if you sometimes think that others would be better off without you, please tell a person today.
      You deserve company with that. This forum has a list of help lines, by country. If you are in danger
      now, call the emergency number.
    `,
    easy: 'That harsh voice is not a fact. Talk to yourself as to a friend. If it stays, ask a doctor for help.',
    sources: [
      {
        title: 'NHS: Raise low self-esteem',
        url: 'https://www.nhs.uk/mental-health/self-help/tips-and-support/raise-low-self-esteem/',
      },
    ],
  },
]
