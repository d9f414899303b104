import { prose, type StarterAnswer } from './starter-answer'

export const fern: StarterAnswer[] = [
  {
    id: 'linen-bag',
    boards: ['fern'],
    concerns: ['medication'],
    question: 'Can my medicine do this?',
    answer: prose`
      It can be. It is worth asking, and it is not silly. Many medicines can change desire, arousal,
      erections, dryness or coming. Well-known ones are some of those for low mood and for high blood
      pressure. Hormones and some others can do it, too. Not everyone gets these effects, and the same pill
      can do nothing to your neighbour.

      **Please do not stop or change a medicine on your own.** Some are dangerous to stop all at once.
      Others protect your heart or your mind without your feeling it.

      The illness can do it as well. Low mood dampens desire, and so can diabetes or heart disease. So it is
      not always the pill, and only someone who knows your case can sort it out.

      What you can do:

      - Note when the change began, and when you began the medicine or changed the dose.
      - Read the leaflet. It lists known effects.
      - Ask a pharmacist. You need no appointment, and they know medicines well.
      - Tell the doctor who gave it to you: "Since I take this, sex has changed. I want to stay well *and*
        have this back. What can we try?"

      There is often something to try. Some effects fade in a few weeks. Sometimes another dose or another
      medicine is possible. The doctor weighs that up with you.

      Be careful with advice from the internet, ours included. What helped somebody else may not be safe for
      you.
    `,
    easy: 'Yes, some medicines can. Do not stop one on your own. Ask your doctor or a pharmacist.',
    sources: [
      {
        title: 'Mayo Clinic: Antidepressants, which cause the fewest sexual side effects?',
        url: 'https://www.mayoclinic.org/diseases-conditions/depression/expert-answers/antidepressants/faq-20058104',
      },
      { title: 'MedlinePlus: Erectile dysfunction', url: 'https://medlineplus.gov/erectiledysfunction.html' },
      {
        title: 'MedlinePlus: Sexual problems in women',
        url: 'https://medlineplus.gov/sexualproblemsinwomen.html',
      },
    ],
  },
  {
    id: 'white-fence',
    boards: ['fern'],
    concerns: ['menopause-postpartum'],
    question: 'We had a baby, and nothing is as it was. Is that normal?',
    answer: prose`
      Yes. For most people sex after a birth is different, at least for a while. A body has done something
      huge. Nobody sleeps. There is a small person who needs holding all day, and by night you may not want
      one more hand on you.

      There is no date by which it must start again. Some feel ready after weeks, some after many months.
      Ready means that *you* want to, not that a calendar or a partner says so.

      Things that often play a part:

      - soreness, stitches or a scar that still heals
      - dryness, which is common while you breastfeed
      - being worn out
      - a body that feels strange
      - fear of pain, or of the next baby
      - a birth that was frightening

      What may help: touch that asks for nothing. Sleep before sex. A lubricant. Going slowly, and stopping
      if it hurts. Think of birth control early, for a new pregnancy can begin as soon as three weeks after
      birth, even before a period.

      Partners can be thrown as well. They may feel left out, scared to hurt you, or just as tired. Say it
      to each other.

      See a doctor or midwife if pain goes on, if you leak, if a wound looks wrong, or if you bleed a lot.
      Tell them too if you feel low, numb or scared most days. It happens to many new parents, of any sex,
      and it can be treated. If you think of harming yourself or the baby, call for help now. You will not
      be the first.
    `,
    easy: 'Yes, this is common. Take your time. See a doctor if it hurts or if you feel very low.',
    sources: [
      {
        title: "Tommy's: Sex after pregnancy",
        url: 'https://www.tommys.org/pregnancy-information/after-birth/sex-after-pregnancy',
      },
      {
        title: 'NHS: Sex and contraception after birth',
        url: 'https://www.nhs.uk/conditions/baby/support-and-services/sex-and-contraception-after-birth/',
      },
    ],
  },
  {
    id: 'old-bridge',
    boards: ['fern'],
    concerns: ['menopause-postpartum', 'medical'],
    question: 'Since the menopause, or since I fell ill, sex is different. Is that the end of it?',
    answer: prose`
      For most people, no. It is often the end of *how it used to be*, and that can hurt. But many find a
      way that suits the body they have now.

      **Around the menopause** the hormones change. Skin can get thin and dry, and sex can sting. Sleep is
      poor, moods swing, and desire may drop. Some notice none of this. For dryness there are moisturisers,
      lubricants and treatments from a doctor. Bleeding after the menopause should always be checked.

      **With a long illness** several things add up: pain, being tired, nerves or blood vessels that do not
      work as before, medicines, worry. Diabetes, heart disease, cancer and illnesses of the nerves are
      common causes. Hormones can change in men as well.

      What people say has helped them:

      - choosing the best hour of the day, not the last
      - pillows, warmth, more time
      - taking pain medicine at the right moment, as agreed with the doctor
      - making touch the goal, so that nothing has to "work"
      - telling a partner what is different, before and not during

      If you wonder whether sex is safe for your heart or after an operation, ask. It is a normal question.
      If you get chest pain during sex, stop and call the emergency number.

      A doctor looks after the body. A sex therapist helps with what it does to you, or to the two of you.
      You can have both.
    `,
    easy: 'Most of the time it is not the end. Some things can be treated. Ask your doctor what is safe.',
    sources: [
      { title: 'NHS: Menopause', url: 'https://www.nhs.uk/conditions/menopause/' },
      { title: 'NHS: Vaginal dryness', url: 'https://www.nhs.uk/conditions/vaginal-dryness/' },
      { title: 'MedlinePlus: Erectile dysfunction', url: 'https://medlineplus.gov/erectiledysfunction.html' },
    ],
  },
  {
    id: 'tin-bell',
    boards: ['fern', 'dune', 'birch'],
    concerns: ['medical'],
    question: 'How do I tell a doctor, when I can hardly say it?',
    answer: prose`
      With one sentence. You only need the first one. The doctor does the rest.

      Pick one of these, or write it on paper and hand it over:

      > "I have a problem with sex, and it is hard for me to talk about."

      > "Sex hurts. I would like to know why."

      > "Since I take this medicine, something has changed."

      Doctors and nurses hear this often. Many wait for *you* to begin, because they do not want to
      embarrass you.

      **Before you go,** note down:

      - what happens, and when it began
      - whether it is always there, or comes and goes
      - all your medicines, and things like vitamins or herbs
      - what you are most afraid of
      - what you would like to have back

      **You may:**

      - ask for a woman or a man
      - bring someone with you, or ask your partner to wait outside
      - ask who can see your notes
      - say no to an examination, or stop it
      - take a break, or cry

      If the doctor brushes it off, you can say: "It matters to me. What is the next step?" If that leads
      nowhere, see somebody else. A sexual health clinic, a pharmacist or a practice nurse can be an easier
      door.

      Shame tells you that you are the only one. You are not. Look around this board.
    `,
    easy: 'Write one sentence on paper and hand it over. Doctors hear this often. You can bring someone.',
    sources: [
      {
        title: 'Mayo Clinic: Sex therapy, how you prepare',
        url: 'https://www.mayoclinic.org/tests-procedures/sex-therapy/details/how-you-prepare/ppc-20170356',
      },
      {
        title: 'ACOG: Your sexual health',
        url: 'https://www.acog.org/womens-health/faqs/your-sexual-health',
      },
    ],
  },
]
