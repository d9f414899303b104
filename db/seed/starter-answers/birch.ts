import { prose, type StarterAnswer } from './starter-answer'

export const birch: StarterAnswer[] = [
  {
    id: 'copper-clock',
    boards: ['birch'],
    concerns: ['performance-anxiety'],
    question: 'Why does worrying about it make it worse?',
    answer: prose`
      Because worry and pleasure pull in two directions.

      When you are afraid, your body gets ready for danger. Your heart beats fast, your muscles go tight,
      your mind looks for what might go wrong. That is useful if a dog is chasing you. It is no use for sex.
      To feel pleasure, most bodies need some calm, and a mind that can stay with what it feels.

      So a loop begins:

      - Something goes wrong once. You were tired, or had a drink, or were just new to each other.
      - Next time you wonder: *will it happen again?*
      - You start to watch yourself, as if from the ceiling. You feel less.
      - It happens again. Now the fear has proof.

      This happens to all kinds of people: erections that go, coming too soon, not coming at all, a body
      that stays dry or tight. Studies since the 1980s point the same way. What seems to matter is where the
      mind goes. It goes to the test, and away from the touch.

      The good news is that a loop can be broken at any point. You can take the test away for a while. You
      can tell your partner, so that there is no secret to guard. You can practise coming back to what you
      feel, each time your mind runs off. A sex therapist can guide you through this.

      Nerves are not always the whole story. A check with a doctor is wise, too.
    `,
    easy: 'Fear makes it hard for the body to enjoy. Then the fear grows. This loop can be broken.',
    sources: [
      {
        title:
          'Barlow 1986: Causes of sexual dysfunction, the role of anxiety and cognitive interference (Journal of Consulting and Clinical Psychology)',
        url: 'https://doi.org/10.1037/0022-006X.54.2.140',
        doi: '10.1037/0022-006X.54.2.140',
      },
      {
        title: 'NHS: Erectile dysfunction',
        url: 'https://www.nhs.uk/conditions/erection-problems-erectile-dysfunction/',
      },
    ],
  },
  {
    id: 'garden-path',
    boards: ['birch', 'heath'],
    concerns: ['performance-anxiety'],
    question: 'What is sensate focus?',
    answer: prose`
      It is a set of touch exercises that a couple does at home. William Masters and Virginia Johnson wrote
      about it in 1970. Sex therapists still use it, for many kinds of worry.

      The idea is simple. For a while, sex is off the table. You agree on that together. So there is nothing
      to get right, and nothing to fail.

      Then you take turns. One of you touches, the other lies still. At first you leave out all the private
      parts. You do not try to please the other or to get excited. You notice. Is this warm or cool? Rough
      or smooth? Slow or quick? If your mind runs off to worry, you bring it back to your hand or your skin.
      Then you swap.

      Step by step, over weeks, more of the body is included. Sex comes last, or not at all, and only when
      both want it.

      What people often find hard:

      - it feels silly or cold at first
      - it turns into a new test ("am I relaxed yet?")
      - one of you wants to go faster

      All of that is normal, and good to talk about. A therapist can set the pace. Either of you can stop at
      any time.

      How well does it work? Many therapists trust it, and there is research behind it. But it is often
      mixed with other methods, so nobody can give you a fair number. It is not for couples where one is
      afraid of the other.
    `,
    easy: 'You touch each other with no goal. Sex is off the table for a while. You go slowly, and both can stop.',
    sources: [
      {
        title:
          "Weiner and Avery-Clark 2014: Sensate Focus: clarifying the Masters and Johnson's model (Sexual and Relationship Therapy)",
        url: 'https://doi.org/10.1080/14681994.2014.892920',
        doi: '10.1080/14681994.2014.892920',
      },
      {
        title:
          'Linschoten, Weiner and Avery-Clark 2016: Sensate focus, a critical literature review (Sexual and Relationship Therapy)',
        url: 'https://doi.org/10.1080/14681994.2015.1127909',
        doi: '10.1080/14681994.2015.1127909',
      },
    ],
  },
  {
    id: 'grey-heron',
    boards: ['birch'],
    concerns: ['erection', 'ejaculation', 'medical'],
    question: 'Erections that come and go, or coming too soon: should I see a doctor?',
    answer: prose`
      If it happened once or twice, probably not. Tiredness, stress and alcohol do this to most men and
      others with a penis, at some time.

      If it keeps happening, or if it worries you, yes. Here is why. An erection needs good blood flow.
      Trouble with it can be an early sign of something in the heart or the blood vessels, or of diabetes.
      That is worth finding early. Some medicines can play a part, too. Please do not stop one on your own.
      Ask.

      For coming too soon, or taking very long, a doctor can help as well. There are things to try, with and
      without medicine.

      What to expect: the doctor asks some plain questions, looks at your blood pressure, and may take
      blood. They have this talk often. You can open with one line: "I have trouble with sex, and I would
      like to have it checked." A sexual health clinic is another place to go.

      Body or nerves? Often both. A clue, but not a proof: if erections are fine in the morning or alone,
      nerves may play a larger part. Then a sex therapist can help, next to the doctor.

      **Please do not buy pills from a website or a stranger.** They can be fake. And next to some heart
      medicines, even real ones can be dangerous.

      If you ever have chest pain during sex, stop and call the emergency number.
    `,
    easy: 'If it keeps happening, see a doctor. It can be an early sign about your heart. Do not buy pills online.',
    sources: [
      {
        title: 'NHS: Erectile dysfunction',
        url: 'https://www.nhs.uk/conditions/erection-problems-erectile-dysfunction/',
      },
      { title: 'NHS: Ejaculation problems', url: 'https://www.nhs.uk/conditions/ejaculation-problems/' },
      {
        title: 'Mayo Clinic: Erectile dysfunction could be early indicator of heart disease',
        url: 'https://newsnetwork.mayoclinic.org/discussion/erectile-dysfunction-could-be-early-indicator-of-heart-disease/',
      },
    ],
  },
]
