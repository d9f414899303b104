import { prose } from '../../../db/seed/starter-answers/starter-answer'
import type { ExpertAnswer } from './expert-answer'

export const byTomas: ExpertAnswer[] = [
  {
    by: 'Tomas',
    boards: ['dune'],
    question: 'What does a pelvic health physiotherapist do?',
    concerns: ['pain', 'medical', 'sex-education'],
    answer: prose`
      Mostly we listen, explain and teach. The pelvic floor is a set of muscles like any other. It can be too
      weak, and it can be too tense. When it guards against pain, it tightens, and tightening hurts. That
      circle is one that we can often loosen together.

      A first visit is a talk: what hurts, since when, what makes it better. Then I may ask to look at how
      you breathe, sit and move. An examination inside is *never* needed on the first day, and never without
      a clear yes from you. You can stop at any moment and you can bring somebody along.

      What you may take home:

      - slow breathing that lets the belly and the floor go soft
      - movements for hips and back
      - ways to touch the sore place, by yourself, without forcing
      - sometimes small trainers, in your own time

      It is for every gender. See a doctor first if there is bleeding, fever, a lump or a sudden strong pain.
      In many places a doctor has to send you to us anyway.
    `,
    easy: 'We teach tense muscles to let go. You say yes or no to each step. Blood, fever or sudden pain: doctor first.',
    sources: [
      {
        title: 'Pelvic, Obstetric and Gynaecological Physiotherapy (POGP, UK)',
        url: 'https://thepogp.co.uk/',
      },
      {
        title: 'ACOG: When sex is painful',
        url: 'https://www.acog.org/womens-health/faqs/when-sex-is-painful',
      },
    ],
    writtenDaysAgo: 115,
    becomes: 'published',
  },
  {
    by: 'Tomas',
    boards: ['dune'],
    question: 'How do I go on after a time with pain, without bracing for it?',
    concerns: ['pain', 'sex-education'],
    answer: prose`
      Your body braces because it remembers. It will believe you again when it has had enough calm evenings,
      not when you tell it to.

      So begin below the line at which bracing starts. For some that is holding hands with the clothes on.
      It may feel silly. It is the right place all the same. Stay there until it is boring, then go one small
      step on. When the shoulders rise or the breath stops, go back a step, without a fuss.

      Things that often help:

      - Take the sore part off the table for some weeks, by agreement, so that a kiss is only a kiss.
      - Say numbers. "That is a three" is easier to hear than a face.
      - Use a lubricant, and enough of it, if dryness is part of it.
      - Breathe out longer than you breathe in.

      Pain that lasts is a reason to see a doctor, and to go back if nobody found anything. Please do not
      push through. It trains the very guard that you would like to send home.
    `,
    easy: 'Start with touch that does not make you tense. Go on in small steps. Do not push through pain.',
    sources: [
      { title: 'NHS: Vaginismus', url: 'https://www.nhs.uk/conditions/vaginismus/' },
      {
        title: 'Mayo Clinic: Painful intercourse',
        url: 'https://www.mayoclinic.org/diseases-conditions/painful-intercourse/symptoms-causes/syc-20375967',
      },
    ],
    writtenDaysAgo: 74,
    becomes: 'published',
  },
  {
    by: 'Tomas',
    boards: ['fern'],
    question: 'When can we be close again after a birth?',
    concerns: ['menopause-postpartum', 'pain', 'sex-education'],
    answer: prose`
      When you want to, and when nothing hurts. There is no date on which you have to. Many leaflets name six
      weeks, because a check-up falls there, but a check-up is not a starting gun.

      After a birth the hormones are low, above all while you feed. That can make things dry and sore, and
      sleep is short for both of you. A scar needs time to become soft, and a caesarean is an operation.

      What helps many parents:

      - Say out loud that a cuddle is only a cuddle for now.
      - Use a lubricant when you try, and stop at the first sting.
      - Let the sleep debt come first. Desire rarely comes to people who are being woken at two.
      - Remember that you can become pregnant again before the first period.

      See a doctor or a midwife for bleeding that comes back, fever, a bad smell, or pain that stays after
      some weeks. And if everything is grey, not only this, tell somebody: low mood after a birth is common,
      and it can be treated.
    `,
    easy: 'Wait until you want to and nothing hurts. There is no fixed date. Pain, fever or a grey mood: tell a doctor.',
    sources: [
      {
        title: 'NHS: Sex and contraception after birth',
        url: 'https://www.nhs.uk/conditions/baby/support-and-services/sex-and-contraception-after-birth/',
      },
      {
        title: "Tommy's: Sex after pregnancy",
        url: 'https://www.tommys.org/pregnancy-information/after-birth/sex-after-pregnancy',
      },
    ],
    writtenDaysAgo: 47,
    askedBy: 0,
    becomes: 'published',
    later: [
      {
        daysAgo: 30,
        words: 'period.',
        become: 'period.\n- Ask for time without the baby, even an hour, before you ask for closeness.',
      },
      {
        daysAgo: 12,
        words: 'After a birth the hormones are low, above all while you feed.',
        become: 'After a birth one hormone, estrogen, is low, above all while you breastfeed.',
        correction:
          'We wrote that “the hormones” are low after a birth. It is estrogen that is low; others are high. What helps is the same.',
      },
    ],
  },
  {
    by: 'Tomas',
    boards: ['heath', 'dune'],
    question: 'Do I have to be examined to get help?',
    concerns: ['medical', 'trauma', 'sex-education'],
    answer: prose`
      Not by a sex therapist: there you talk, and you stay dressed. With a doctor or a physiotherapist it
      depends on what is wrong, and even there an examination is an offer, not a duty.

      You may ask, before anything is done:

      - What would you like to look at, and why?
      - What would we know afterwards that we do not know now?
      - Can we do it another day? Can I do part of it myself?
      - May somebody stay with me?

      A good answer sounds like "of course". Whoever hurries you has not understood. If you say *stop*, that
      is the end of it, and nobody may ask you to be brave.

      Some things cannot be seen from outside, such as an infection or a change of the skin, so saying yes
      can be worth it. If something happened to you in the past, one sentence is enough: "Examinations are
      hard for me." You do not have to say why.
    `,
    easy: 'You can always ask why. You can say no or stop. Somebody may stay with you.',
    sources: [
      {
        title: 'ACOG: When sex is painful',
        url: 'https://www.acog.org/womens-health/faqs/when-sex-is-painful',
      },
      {
        title: 'AASECT: Position on touch and the AASECT certified professional',
        url: 'https://www.aasect.org/position-touch-and-aasect-certified-professional',
      },
    ],
    writtenDaysAgo: 112,
    goodForDays: 100,
    becomes: 'published',
  },
  {
    by: 'Tomas',
    boards: ['fern', 'birch'],
    question: 'Does exercise help with erections?',
    concerns: ['erection', 'sex-education'],
    answer: prose`
      Often, yes, and it is one of the few things with no small print. Erections need good blood vessels, and
      moving is good for those. Walking counts.

      In studies, men who moved briskly for some 40 minutes, four times a week, for half a year got better
      erections on average. Not everyone did. It helps most where the cause lies in the blood vessels.

      There are exercises for the pelvic floor, too. They are worth learning from somebody, because a floor
      that is too tense needs the opposite.

      Start where you are. If you have chest pain, get out of breath quickly, or have not moved for years,
      talk to a doctor first. That is a good idea anyway, since erections that fade can be an early sign
      about the heart. And do not stop a medicine on your own because of it; ask whether there is another.
    `,
    easy: 'Moving often helps. Walking counts. Ask a doctor first if you have a weak heart.',
    sources: [
      {
        title: 'NHS: Erectile dysfunction',
        url: 'https://www.nhs.uk/conditions/erection-problems-erectile-dysfunction/',
      },
    ],
    writtenDaysAgo: 6,
    becomes: 'draft',
    asked:
      'I like it, and I would confirm it with two changes. The 40 minutes, four times a week, need their source: is it the review in Sexual Medicine? And please say a word about men for whom nothing moves in spite of it, so that nobody reads this as their own fault.',
  },
]
