import { prose, type StarterAnswer } from './starter-answer'

export const heath: StarterAnswer[] = [
  {
    id: 'plain-cup',
    boards: ['heath'],
    concerns: ['sex-education'],
    question: 'What happens in the first visits?',
    answer: prose`
      Mostly, you are asked questions, and you find out whether you like the person who asks.

      **The first visit.** The therapist says how they work, what it costs, and what stays private. Then:
      "What brings you here?" You may cry or laugh. You may say, "I do not know how to say this." They are
      used to it.

      **The next few.** They ask about your life: your health and medicines, how you grew up, past loves,
      what works and what does not. If you come as a couple, each of you often has a visit alone, and then
      you come together. In a visit alone, ask whether what you say will be shared.

      Then you agree on what you want. "I want to feel less afraid" is a fine goal. So is "We want to laugh
      in bed again."

      **After that** there is often homework:

      - a way of taking turns to talk and to listen
      - a few lines in a notebook
      - something to read
      - touch with no goal, called sensate focus

      You always do it at home and in private. If you did not manage, that is useful to know, and not a bad
      mark.

      You can say no to a question or a task. You can ask, "Why this?" You may also be sent to a doctor, to
      have the body checked.

      People often say they gained more than they came for: closeness, fewer fights, some peace with
      themselves. It is not sure to happen. But you can tell after a few visits whether it feels right.
    `,
    easy: 'First you talk about what brings you. Then you agree on a goal. Later you get small tasks for home.',
    sources: [
      {
        title: 'Mayo Clinic: Sex therapy, what you can expect',
        url: 'https://www.mayoclinic.org/tests-procedures/sex-therapy/details/what-you-can-expect/rec-20170359',
      },
      { title: 'College of Sexual and Relationship Therapists (COSRT)', url: 'https://www.cosrt.org.uk/' },
    ],
  },
  {
    id: 'silver-thimble',
    boards: ['heath', 'ember', 'grove'],
    concerns: ['shame-upbringing', 'sex-education'],
    question: 'Is it bad enough to ask for help?',
    answer: prose`
      If it takes up room in your life, it is enough. You do not need to be at the end of your strength. A
      small worry is often easier to help than one that has grown for years.

      Most people who hesitate know some of these thoughts:

      **"Others have it worse."** They may. There is no queue that you push into. Your toothache is real
      even if somebody else broke a leg.

      **"It costs too much."** It can cost a lot. But there are lower fees, clinics, and in some countries
      free care. One single visit can already sort things out a little. The answer about money on this forum
      says what to ask.

      **"My partner will not come."** You can go alone. When one person changes, things between two people
      often change a little, too.

      **"I could never say it out loud."** You can write it down. You can meet by video, or by phone. Some
      people start with a doctor, some by writing here.

      **"I should manage on my own."** You have tried. That counts. Asking for help is also something one
      does on one's own.

      **"I am so ashamed."** Many of those who now sit easily in that chair thought the same in the waiting
      room.

      You do not have to decide for good. A first call is only a call. And if you find that now is not the
      time, that is a fair answer. You can read along here as long as you like.
    `,
    easy: 'If it troubles you, it is enough. You do not have to wait. A first call is only a call.',
    sources: [
      { title: 'Society for Sex Therapy and Research (SSTAR)', url: 'https://sstarnet.org/' },
      { title: 'AASECT: Referral directory', url: 'https://www.aasect.org/referral-directory' },
    ],
  },
]
