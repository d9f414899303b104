import { prose, type StarterAnswer } from './starter-answer'

export const dune: StarterAnswer[] = [
  {
    id: 'green-scarf',
    boards: ['dune'],
    concerns: ['pain', 'medical'],
    question: 'It hurts. Should I just push through?',
    answer: prose`
      No. Pain is a reason to stop, and a reason to see a doctor. It is not a test of love or of strength.
      If you push through, your body can learn to brace for pain, and the next time may hurt more.

      Pain with sex is common, in all kinds of bodies. There are many causes: dryness, an infection, a skin
      problem, tight muscles, scars after birth or surgery, the menopause, a tight foreskin, a sore
      prostate, and more. Most of them can be treated or eased. But someone has to look.

      **Go soon** if you have:

      - bleeding after sex, or after the menopause
      - fever, or fluid that is new or smells bad
      - sores, a lump, or pain when you pass water
      - pain that is new, or keeps getting worse

      **Go at once** if the pain is sudden and strong, if you may be pregnant and it hurts or bleeds, or if
      a testicle suddenly hurts.

      To help the doctor, note down where it hurts, when, for how long, and what it is like: burning, sharp,
      dull? You can say: "Sex hurts, and I find it hard to talk about." You may ask for a woman or a man.
      You may bring someone. You may say stop.

      If you are told to "just relax", you can say: "I have tried. I would like to know the cause." You may
      ask for a second view.

      Nobody here can tell you what your pain is. We can keep you company while you find out.
    `,
    easy: 'No. Stop when it hurts. See a doctor. Pain can often be treated.',
    sources: [
      {
        title: 'Mayo Clinic: Painful intercourse (dyspareunia)',
        url: 'https://www.mayoclinic.org/diseases-conditions/painful-intercourse/symptoms-causes/syc-20375967',
      },
      {
        title: 'ACOG: When sex is painful',
        url: 'https://www.acog.org/womens-health/faqs/when-sex-is-painful',
      },
    ],
  },
  {
    id: 'still-pond',
    boards: ['dune'],
    concerns: ['pain'],
    question: 'They found nothing. Is the pain all in my head?',
    answer: prose`
      Your pain is real. If a test finds nothing, it only means that this test found nothing. It does not
      mean that you made it up.

      Body and mind are not two boxes. When something has hurt, the muscles at the base of the belly can
      tense up by themselves to protect you. You do not decide it, just as you do not decide to blink. Tight
      muscles hurt. Pain brings fear, and fear makes them tighter. This is one reason why pain can stay on
      after the first cause has healed. Doctors call one form of it *vaginismus*. Men can have tense and
      painful muscles there, too.

      Some things are also easy to miss in a short visit, such as skin problems, nerve pain or
      endometriosis. So it is fair to go back and ask: "What else could it be? Who knows more about this?"

      People who may help:

      - a doctor who knows about pelvic or sexual pain
      - a physiotherapist for the pelvic floor. A review of studies in 2023 found that this can ease pain
        for women. Many of the studies were small
      - a sex therapist, for the fear and for what it does to you, or to you both

      They work well side by side. Going to a therapist does not mean that the pain is "just nerves".

      It can take a while, and more than one try. You are not difficult. You are looking for an answer.
    `,
    easy: 'Your pain is real. Muscles can tense up by themselves. You can ask for a second view.',
    sources: [
      { title: 'NHS: Vaginismus', url: 'https://www.nhs.uk/conditions/vaginismus/' },
      {
        title:
          "Fernández-Pérez and others 2023: Effectiveness of physical therapy interventions in women with dyspareunia (BMC Women's Health)",
        url: 'https://doi.org/10.1186/s12905-023-02532-8',
        doi: '10.1186/s12905-023-02532-8',
      },
      {
        title: 'Pelvic, Obstetric and Gynaecological Physiotherapy (POGP, UK)',
        url: 'https://thepogp.co.uk/',
      },
    ],
  },
  {
    id: 'brass-button',
    boards: ['dune'],
    concerns: ['pain', 'emotional-distance'],
    question: 'How can we stay close while sex hurts?',
    answer: prose`
      By taking the thing that hurts off the list, for now, and saying so out loud. It sounds sad. Many
      couples find it is a relief. As long as it *might* happen, one of you may shrink from every hug, and
      the other may stop reaching out.

      So make a clear deal: "Until this is sorted out, we do not do what hurts. Everything else, we decide
      together." Then there is room again:

      - sleep in each other's arms, hold hands, kiss at the door
      - a bath, a back rub, warm feet on cold ones
      - other kinds of touch and sex that do not hurt, if you both want them
      - ten minutes a day to talk, without phones

      **If you are the one in pain:** you do not owe anyone sex, and you do not have to grit your teeth.
      "Stop" is enough. You need no reason.

      **If you are the partner:** you are allowed to be sad, too. Ask: "What would feel good today?" Believe
      the answer. Do not sulk at a no, and do not treat your partner like glass.

      Agree on a sign for "pause" that works without words. If dryness is part of it, a lubricant may help;
      a pharmacist can tell you which kind goes with condoms.

      Do keep looking for the cause. Staying close is not the same as giving up. A doctor looks at the body,
      and a sex therapist can help the two of you.
    `,
    easy: 'Leave out what hurts. Find other ways to be close. Keep looking for the cause with a doctor.',
    sources: [
      {
        title: 'ACOG: When sex is painful',
        url: 'https://www.acog.org/womens-health/faqs/when-sex-is-painful',
      },
      { title: 'NHS: Vaginal dryness', url: 'https://www.nhs.uk/conditions/vaginal-dryness/' },
    ],
  },
]
