import { prose, type StarterAnswer } from './starter-answer'

export const grove: StarterAnswer[] = [
  {
    id: 'winter-coat',
    boards: ['grove'],
    concerns: ['trauma'],
    question: 'Does what happened to me explain this?',
    answer: prose`
      It may. Nobody can tell from outside, and you do not need to be sure.

      A body remembers danger. If touch once meant harm, it can sound the alarm today, even with someone
      kind. You may freeze, go numb, feel far away, hurt, feel sick, or get angry for no clear reason. Some
      people stay away from sex. Some have sex they do not want. Some feel fine for years, and then a smell
      or a birth brings it back. All of these are ways of getting through. None of them means that you are
      broken, or that it was your fault.

      It is also true that many people who lived through such things have a sex life they like. Studies do
      not all find the same. So the past is *one* piece. Health, stress and the people around you count as
      well.

      You do not have to have said no. You do not have to remember all of it. It does not have to have been
      "that bad". What it did to you is enough.

      Things that can help:

      - knowing your signs, and saying "pause"
      - going at the pace of the slowest part of you
      - a therapist who knows about trauma. You set the speed
      - a line for survivors, where you can talk without giving your name

      If reading this stirred something up, put your feet on the floor. Name five things you can see. You
      are here, and it is now. If you are not safe today, please look at our help lines.
    `,
    easy: 'It may. It was not your fault. You can get help, and you set the pace.',
    sources: [
      { title: 'The Survivors Trust: Intimacy', url: 'https://tstresources.org/intimacy/' },
      {
        title:
          'Bhuptani and others 2024: Child sexual abuse, adolescent/adult sexual violence, and sexual functioning among college women, a systematic review (BMC Global and Public Health)',
        url: 'https://doi.org/10.1186/s44263-024-00060-7',
        doi: '10.1186/s44263-024-00060-7',
      },
      {
        title: 'NHS: Help after rape and sexual assault',
        url: 'https://www.nhs.uk/live-well/sexual-health/help-after-rape-and-sexual-assault/',
      },
    ],
  },
  {
    id: 'west-ferry',
    boards: ['grove'],
    concerns: ['trauma', 'communication'],
    question: 'Do I have to tell what happened?',
    answer: prose`
      No. It is yours. You choose whether, whom, when and how much. You can choose one thing today and
      another in a year.

      **With a partner,** you can say what you *need* without saying why: "Please do not touch my neck." "I
      need the light on." "When I say stop, stop at once." A good partner does not need the story to be
      kind.

      Some people find it a relief to tell a little: "Something happened to me once. I am not ready to talk
      about it. It is not about you." That can end the guessing.

      If you want to tell more, it helps to:

      - pick a calm time, with nothing planned after
      - say first what you want: "Please just listen", or "Please do not be angry for me"
      - stop when you have had enough
      - have someone to call afterwards

      People do not always answer well. Shock can look like coldness. A bad answer is about them. It does
      not make it less true.

      **With a therapist,** you do not have to tell it all, and not at the first visit. Many ways of helping
      do not need the details. Ask early what stays private. In most places a therapist must act if someone
      is in danger now, or a child is.

      **Here,** you never have to tell the details either. Please leave out names and places, to keep you
      safe.

      If someone is *making* you tell, or making you keep quiet, a help line can talk that over with you.
    `,
    easy: 'No. You decide. You can say what you need without saying why.',
    sources: [
      { title: 'The Survivors Trust: Intimacy', url: 'https://tstresources.org/intimacy/' },
      { title: 'RAINN (US)', url: 'https://rainn.org/' },
    ],
  },
  {
    id: 'blue-gate',
    boards: ['grove'],
    concerns: ['shame-upbringing'],
    question: 'I was raised to be ashamed of sex. Can that change?',
    answer: prose`
      It can, for many people. Slowly, and often not all the way at once.

      You may have learned it in words, in church or temple or mosque, or in the way a room went cold when a
      film showed a kiss. As a child you took it in to belong and to be good. It kept you safe then. It can
      go on talking long after you have grown up, even on your wedding night, even with someone you love.

      Research finds that people who feel more shame about sex tend to enjoy it less. That does not mean
      that faith is bad for you. Studies are mixed, and many people of faith are glad with their love life.
      It seems to be the *shame* that hurts most.

      Some things people do:

      - **Write down the rules you were given.** Whose voice is it? Which of them do you still choose? You
        may keep some.
      - **Learn the plain facts.** Many of us were taught fear in place of facts.
      - **Start where there is no shame.** A hand, a hug, a warm bath.
      - **Expect the wave.** Guilt after something good is often just habit. It tends to pass if you let it.
      - **Find others who walked this road.** A kind leader of your own faith can be one.

      A sex therapist will not try to take your faith away. You can ask before you book: "How do you work
      with people who believe?"

      You did not choose what you were taught. You can be gentle with the one who learned it.
    `,
    easy: 'Yes, shame can get smaller. You choose which rules you keep. Go slowly, and be kind to yourself.',
    sources: [
      {
        title:
          'Marcinechová and Záhorcová 2020: Sexual satisfaction, sexual attitudes, and shame in relation to religiosity (Sexuality & Culture)',
        url: 'https://doi.org/10.1007/s12119-020-09727-3',
        doi: '10.1007/s12119-020-09727-3',
      },
      {
        title:
          'Lefevor, Sorrell and Skidmore 2024: How and why religiousness influences sexual health, a review (Current Sexual Health Reports)',
        url: 'https://doi.org/10.1007/s11930-024-00390-5',
        doi: '10.1007/s11930-024-00390-5',
      },
    ],
  },
]
