import { prose, type StarterAnswer } from './starter-answer'

/** The six questions that readers of every board ask. */
export const everyBoard: StarterAnswer[] = [
  {
    id: 'one-lamp',
    boards: ['heath', 'amber', 'birch'],
    concerns: ['sex-education'],
    question: 'What is sex therapy, and how does it differ from other talk therapy?',
    answer: prose`
      Sex therapy is a kind of talk therapy. You sit in a room, or on a video call, and you talk. What is
      different is the subject. A sex therapist has extra training in sex and closeness. What you say will
      very likely not be new to them.

      People bring things like these:

      - sex that hurts, or does not work the way they hope
      - one partner who wants sex more often than the other
      - trouble saying what they like, need or fear
      - questions they never had anyone to ask

      In other talk therapy, sex may never come up. Some therapists were taught little about it. In sex
      therapy it is on the table from the start. But it is not *only* about sex. Stress, low mood, old
      hurts, health, and how two people treat each other all play a part. A good therapist asks about all of
      them.

      You stay dressed. Nobody touches you, and nobody watches you. Between visits you may get small tasks
      to try at home, in private. You can say no to any of them.

      It does not help everyone, and no honest therapist will promise that it does. Still, many people feel
      relief when they say these things out loud for the first time. You can come alone or with a partner.
    `,
    easy: 'Sex therapy is talking. The therapist knows a lot about sex and closeness. Nobody touches you.',
    sources: [
      {
        title: 'Mayo Clinic: Sex therapy, what you can expect',
        url: 'https://www.mayoclinic.org/tests-procedures/sex-therapy/details/what-you-can-expect/rec-20170359',
      },
      { title: 'College of Sexual and Relationship Therapists (COSRT)', url: 'https://www.cosrt.org.uk/' },
    ],
  },
  {
    id: 'two-oak',
    boards: ['heath', 'grove'],
    concerns: ['sex-education', 'trauma'],
    question: 'Will the therapist touch me?',
    answer: prose`
      No. Not ever. In sex therapy you talk. You do not undress, and nobody watches you. If there are
      exercises, they are homework. You do them at home, in private, and only if you want to.

      This is a rule of the profession, not a matter of taste. It holds even if someone says yes. AASECT, a
      large body of sex therapists in North America, says it holds after the therapy has ended, too.

      One thing can be confusing. A doctor, a nurse or a physiotherapist may need to examine your body. That
      is a different job. They should explain it first, ask you each time, and stop when you say stop. You
      can ask for someone you trust to be in the room.

      **If a therapist touches you in a sexual way, hints at it, or asks you to undress, that is wrong.** It
      is not your fault, however it came about. You can leave at once. You owe them no reason.

      You can tell:

      - the office that licensed them or keeps their register
      - their professional body, such as AASECT or, in the UK, COSRT
      - a help line for sexual assault, to talk it over first
      - the police, if you want to

      You do not have to decide today. A note of what happened, and when, can help later. Keep it where only
      you can find it.
    `,
    easy: 'No, never. Sexual touch by a therapist is wrong. You can report it.',
    sources: [
      {
        title: 'AASECT: Position on touch and the AASECT certified professional',
        url: 'https://www.aasect.org/position-touch-and-aasect-certified-professional',
      },
      {
        title: 'College of Sexual and Relationship Therapists (COSRT): code of ethics and complaints',
        url: 'https://www.cosrt.org.uk/',
      },
    ],
  },
  {
    id: 'three-kettle',
    boards: ['heath', 'amber', 'cedar', 'ember'],
    concerns: ['sex-education'],
    question: 'Who is sex therapy for? Is it only for couples?',
    answer: prose`
      It is for any adult with a worry about sex or closeness. You can be single, dating, married, parted or
      widowed. You can be twenty or eighty. It does not matter whom you love, or how many people share your
      home. You do not need a name for what is wrong.

      People go for many reasons:

      - erections that come and go, or coming too soon
      - pain
      - one of you wants sex more often than the other
      - desire that has faded
      - talks that end in a fight or in silence
      - not liking their own body
      - things from the past that still reach into today

      Some go with no problem at all. They want to know themselves better, or to feel closer.

      You can go alone, even if you live with someone. If your partner does not want to come, you can still
      start. Many things can be worked on by one person.

      Two cautions. If there is pain, bleeding, a sudden change or a new medicine, see a doctor as well. The
      body may need care that talking cannot give. And if you are afraid of your partner, going *together*
      is not the place to begin. Talk to someone on your own first. This forum has a list of help lines, by
      country.

      Will it help you? Nobody can know before. But you do not have to be "bad enough" to ask.
    `,
    easy: 'It is for any adult. You can go alone or with a partner. You do not have to be in a crisis.',
    sources: [
      {
        title: 'Mayo Clinic: Sex therapy, what you can expect',
        url: 'https://www.mayoclinic.org/tests-procedures/sex-therapy/details/what-you-can-expect/rec-20170359',
      },
      { title: 'Society for Sex Therapy and Research (SSTAR)', url: 'https://sstarnet.org/' },
    ],
  },
  {
    id: 'four-harbour',
    boards: ['heath', 'cedar'],
    concerns: ['sex-education'],
    question: 'How long does it take?',
    answer: prose`
      It varies a lot, and nobody can tell you on the first day. As a rough guide, some people need six to
      twelve visits, spread over a few months. Others come for longer, up to a year or more. That is more
      likely when there are several worries at once, or when something old and painful is part of it.

      A few things make a difference:

      - how long the worry has been there
      - whether a health problem is part of it
      - whether your partner takes part, if you have one
      - how much time and calm you have for the tasks at home

      Visits are often once a week at first. Later there may be more time between them. Much of the work
      happens *between* visits, in daily life.

      You may notice small changes before big ones. A talk that does not end in a fight is a change. So is
      an evening without dread. Some weeks it may feel as if you are going backwards. That happens to many
      people, and it is worth saying out loud in the next visit.

      It is fair to ask at the start: "How will we know that this is working?" It is fair to ask again after
      a few visits. You can stop when you want. If nothing has moved after some months, you can also ask for
      a different approach, or a different person.
    `,
    easy: 'Some people need a few months. Some need a year or more. You can stop when you want.',
    sources: [
      {
        title: 'Mayo Clinic: Sex therapy, what you can expect',
        url: 'https://www.mayoclinic.org/tests-procedures/sex-therapy/details/what-you-can-expect/rec-20170359',
      },
    ],
  },
  {
    id: 'five-pebble',
    boards: ['heath', 'dune', 'fern', 'grove'],
    concerns: ['sex-education'],
    question: 'How do I find a therapist who is properly trained?',
    answer: prose`
      In many places anyone may call themselves a sex therapist. So it helps to look for a name that
      somebody has checked.

      **Start with a professional list.** In the US and Canada, AASECT lists people it has certified. The
      American College of Sexologists is another name you may come across. In the UK, COSRT keeps a
      register. Many lists let you search by place and by subject. Some show who works by video, which helps
      if you live far away or do not want to be seen in a waiting room. Your own doctor may know someone,
      too.

      **Then ask before you book.** Any good therapist is used to these questions:

      - What training do you have in sex therapy?
      - Do you have a licence, or are you on a register? Where can I check that?
      - Have you worked with people who have my kind of worry?
      - What do you charge? Is there a lower fee for people with less money?
      - Do you work by video or phone?

      A general site where therapists pay to be listed can help as well. But a listing alone does not prove
      training, so check.

      The right person should also *feel* all right. You can meet one, thank them, and try another. That is
      not rude. If someone promises a sure cure, or wants you to undress, leave.
    `,
    easy: 'Look at the list of a professional body. Ask about training, licence and fees. You may change therapist.',
    sources: [
      { title: 'AASECT: Referral directory', url: 'https://www.aasect.org/referral-directory' },
      { title: 'College of Sexual and Relationship Therapists (COSRT)', url: 'https://www.cosrt.org.uk/' },
      {
        title: 'Mayo Clinic: Sex therapy, how you prepare',
        url: 'https://www.mayoclinic.org/tests-procedures/sex-therapy/details/how-you-prepare/ppc-20170356',
      },
    ],
  },
  {
    id: 'six-lantern',
    boards: ['heath'],
    concerns: ['sex-education'],
    question: 'Will my insurance pay for it, and what if I have little money?',
    answer: prose`
      It depends on your country, your plan and your therapist. Some plans pay for all of it, some for a
      part, some for nothing. So ask *before* the first visit. It is a dull phone call that can save you a
      shock.

      **Ask your insurer:**

      - Does my plan cover mental health care, and does that include sex or couple therapy?
      - Do I need a letter from my doctor first?
      - Must I choose from your list?
      - How many visits do you pay for, and what is my share?
      - What will show on the bill, and who can see it?

      That last point matters if you share a plan with a partner or a parent.

      **Ask the therapist:**

      - What do you charge, and when do I pay?
      - Which insurers do you work with?
      - Do you have a sliding scale? That means a lower fee for people who earn less.
      - What happens if I have to cancel?

      **If money is short,** there may still be a way. In England, a family doctor can sometimes refer you
      to a free clinic, though there may be a wait. In the US and Canada, Open Path lists therapists with
      lower fees. Clinics where new therapists train can cost less, too. Longer gaps between visits are
      another thing you can ask for.

      You are allowed to talk about money. Therapists hear these questions every week.
    `,
    easy: 'It depends on your plan. Ask your insurer and the therapist before you start. Ask about lower fees.',
    sources: [
      {
        title: 'HealthCare.gov: Mental health coverage (US)',
        url: 'https://www.healthcare.gov/coverage/mental-health-substance-abuse-coverage/',
      },
      { title: 'Open Path Collective (US and Canada)', url: 'https://openpathcollective.org/' },
      {
        title: 'Mayo Clinic: Sex therapy, how you prepare',
        url: 'https://www.mayoclinic.org/tests-procedures/sex-therapy/details/how-you-prepare/ppc-20170356',
      },
    ],
  },
]
