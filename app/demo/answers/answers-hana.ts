import { prose } from '../../../db/seed/starter-answers/starter-answer'
import type { ExpertAnswer } from './expert-answer'

export const byHana: ExpertAnswer[] = [
  {
    by: 'Hana',
    boards: ['amber'],
    question: 'Do I have to feel desire before we begin?',
    concerns: ['desire', 'sex-education'],
    answer: prose`
      No. That is how films show it: first a spark, then the rest. For many people it works the other way
      round, and there is nothing wrong with them.

      Some desire comes out of the blue. Some only answers: to a warm evening, a hand on the back, time that
      nobody wants anything from. Researchers call the second kind *responsive*. It is common in every
      gender, and it often grows more usual in long relationships.

      If this is you, these questions may help more than waiting:

      - What has to be *gone* before I can feel anything? Noise, worry, the phone, an old hurt?
      - What makes it easier for me to get close, without a promise of more?
      - Can I stop at any time, and does my partner know that?

      One line matters. Being *willing to see* whether desire comes is fine. Going along with what you do not
      want is not, and it teaches the body to switch off.

      If desire went away suddenly, with low mood, pain or a new medicine, please see a doctor as well.
    `,
    easy: 'Some people feel desire first. Others feel it after a warm start. Both are fine. You may always stop.',
    sources: [
      { title: 'NHS: Low sex drive (loss of libido)', url: 'https://www.nhs.uk/conditions/loss-of-libido/' },
      {
        title:
          'Basson 2000: The female sexual response, a different model (Journal of Sex & Marital Therapy)',
        url: 'https://doi.org/10.1080/009262300278641',
      },
    ],
    writtenDaysAgo: 117,
    becomes: 'published',
  },
  {
    by: 'Hana',
    boards: ['birch'],
    question: 'It went wrong once. How do I stop waiting for the next time?',
    concerns: ['performance-anxiety', 'erection', 'sex-education'],
    answer: prose`
      One bad evening is ordinary. Tired, a little ill, one glass too many: bodies do that. The trouble
      begins when we start to *watch*. Part of you is with your partner, and part of you stands at the foot
      of the bed with a clipboard. Nobody can feel much with a clipboard in hand.

      You cannot order the watcher to leave. You can give it less to do.

      - Agree on some weeks in which nothing has to work. Then there is nothing to check.
      - Say it beforehand, dressed, in one sentence: "I get nervous, and it is not about you."
      - When your mind runs off, come back to one plain thing: warmth, weight, breath. It will run off again.
        Coming back is the exercise.
      - Stay afterwards. Turn towards each other, whatever happened.

      See a doctor if it happens often, if there are no erections in your sleep or in the morning, or if you
      have chest pain, diabetes or a new medicine. Erections can be an early sign about the heart and the
      blood vessels, and that is worth ten minutes.
    `,
    easy: 'One bad time is normal. Watching yourself makes it worse. Take the goal away for a while. See a doctor if it goes on.',
    sources: [
      {
        title: 'NHS: Erectile dysfunction',
        url: 'https://www.nhs.uk/conditions/erection-problems-erectile-dysfunction/',
      },
      { title: 'MedlinePlus: Erectile dysfunction', url: 'https://medlineplus.gov/erectiledysfunction.html' },
    ],
    writtenDaysAgo: 103,
    becomes: 'published',
  },
  {
    by: 'Hana',
    boards: ['cedar', 'heath'],
    question: 'My partner does not want to come to therapy. Can I go alone?',
    concerns: ['communication', 'emotional-distance', 'sex-education'],
    answer: prose`
      Yes. Many people begin alone, and some stay alone with it to the end. It is not second best. You bring
      the one half of the relationship that you can change, and that half is in the room at every argument.

      What you can work on by yourself:

      - what you want, in words that you can say aloud
      - how you react when you feel refused, or pressed
      - what you learned about closeness long before you two met
      - how you would like to ask, and how you would like to hear a no

      It helps to tell your partner plainly: "I am going for myself. You are not the problem that I take
      there." Leave the door open without pushing at it. Some partners come along later, when they have seen
      that nobody is put on trial.

      There is one case in which I would ask you to go alone on purpose. If you are afraid of your partner,
      if you are watched, forced or hurt, then talks as a couple are not safe. A help line for violence at
      home is a good first call, also when you are not sure what to call it.
    `,
    easy: 'Yes, you can go alone. You work on your own part. If you are afraid of your partner, go alone.',
    sources: [
      { title: 'College of Sexual and Relationship Therapists (COSRT)', url: 'https://www.cosrt.org.uk/' },
      {
        title: 'Mayo Clinic: Sex therapy, how you prepare',
        url: 'https://www.mayoclinic.org/tests-procedures/sex-therapy/details/how-you-prepare/ppc-20170356',
      },
    ],
    writtenDaysAgo: 88,
    becomes: 'published',
  },
  {
    by: 'Hana',
    boards: ['grove'],
    question: 'Why do I freeze when somebody is kind to me?',
    concerns: ['trauma', 'sex-education'],
    answer: prose`
      When something bad has happened, the body learns fast. It keeps a list of warning signs, and it does
      not read them out to you before it acts. A hand, a smell, a certain light can be enough. You freeze, or
      go far away, or feel nothing. That is not a choice and not a weakness. It is an old alarm that means
      well and knows no dates.

      Kindness can set it off as well, because it asks you to lower your guard.

      What may help, at your own pace:

      - Know your way back. Feet on the floor. Five things that you can see. Your own name, and today's date.
      - Agree on a word that stops everything, with no questions asked.
      - Decide beforehand what will *not* happen tonight. Safety comes before closeness.
      - You do not have to tell the story for any of this to work.

      Therapies made for trauma help many people, and a good therapist will not hurry you. If the memories
      flood you, or you think about hurting yourself, please do not wait: the lines on our help page are
      there tonight.
    `,
    easy: 'Freezing is an old alarm in the body. It is not your fault. Go slowly, and have a word that stops everything.',
    sources: [
      {
        title: 'NHS: Help after rape and sexual assault',
        url: 'https://www.nhs.uk/live-well/sexual-health/help-after-rape-and-sexual-assault/',
      },
      { title: 'RAINN', url: 'https://rainn.org/' },
    ],
    writtenDaysAgo: 61,
    becomes: 'published',
  },
  {
    by: 'Hana',
    boards: ['ember'],
    question: 'How do I take a compliment when I do not believe it?',
    concerns: ['body-image', 'sex-education'],
    answer: prose`
      You need not believe it. It is enough to let it stand. "Thank you" is a whole answer, and it is kinder
      to both of you than a list of reasons why the other one must be wrong.

      Many people push a compliment away because it seems to hide an exam: now I must be like that for ever.
      Try to hear it as news about the *other* person. They looked, and they were glad.

      Three small things to try for two weeks:

      - Say thank you, and nothing after it.
      - Write the words down in the evening, without judging them.
      - Each day name one thing that your body *did*: carried, warmed, tasted.

      This does not turn a mirror into a friend. It makes the voice that argues a little less alone in the
      room. If that voice is cruel, or takes up most of the day, or stops you from eating, a doctor or a
      therapist can help. You do not have to look a certain way, or be ill enough, to ask.
    `,
    easy: 'Say thank you and stop there. You do not need to believe it yet. If the cruel voice never rests, ask for help.',
    sources: [
      {
        title: 'NHS: Raise low self-esteem',
        url: 'https://www.nhs.uk/mental-health/self-help/tips-and-support/raise-low-self-esteem/',
      },
    ],
    writtenDaysAgo: 1,
    becomes: 'waiting',
    remarks: [
      {
        quote: '- Write the words down in the evening, without judging them.',
        words: 'Could this be easier for people who do not like to write? Saying them once aloud would do.',
      },
      {
        quote: prose`
          This does not turn a mirror into a friend. It makes the voice that argues a little less alone in the
          room. If that voice is cruel, or takes up most of the day, or stops you from eating, a doctor or a
          therapist can help. You do not have to look a certain way, or be ill enough, to ask.
        `,
        words: 'The last sentence matters most. I would let it stand alone, so that nobody misses it.',
      },
    ],
  },
]
