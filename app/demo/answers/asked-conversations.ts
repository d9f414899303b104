export type AskedConversation = {
  daysAgo: number
  board: string
  title: string
  text: string
  reply: string
  wonder: number
}

export const afterABirth: AskedConversation[] = [
  {
    daysAgo: 58,
    board: 'dune',
    title: 'Sex still hurts, five months after the birth',
    text: 'I tore and had stitches, and the midwife says all has healed. We tried twice since the birth and both times it burned so much that I had to stop. When does that pass, and does somebody have to look at it?',
    reply:
      'It was seven months for me, and a good look at the scar helped more than waiting. You are not late.',
    wonder: 3,
  },
  {
    daysAgo: 56,
    board: 'dune',
    title: 'Sore where the stitches were, since the delivery',
    text: 'Our son is eight months old. There is one spot at the scar that stings each time we try to have sex. I smile and say nothing. Is it normal after a birth, or is it something that can be treated?',
    reply: 'Please do say something to him. Mine was glad to know that it was a spot and not him.',
    wonder: 4,
  },
  {
    daysAgo: 54,
    board: 'amber',
    title: 'Afraid of the pain after the birth',
    text: 'The tear was a bad one. He is patient, I would like to be near him, and I am so scared that it will hurt again that I go to bed before him. How does one begin again after giving birth?',
    reply: 'With the light on, tea, and a promise that nothing has to come of it. That was our beginning.',
    wonder: 2,
  },
]

export const openQuestions: AskedConversation[] = [
  {
    daysAgo: 51,
    board: 'fern',
    title: 'Since I began sertraline my desire is gone',
    text: 'My mood is better than it has been for years. But since I started the tablets in spring I have no libido at all, and I miss it. Does desire come back by itself, or is there an antidepressant that does this less?',
    reply: 'I asked my doctor just that, in one sentence, from a note. She did not even blink.',
    wonder: 10,
  },
  {
    daysAgo: 37,
    board: 'amber',
    title: 'The antidepressant works, and my desire is gone',
    text: 'I was low for two years and now I am not. The price is my libido: I have no desire at all, and my wife has begun to notice. I am on citalopram. Is that the tablets, and may one have another antidepressant?',
    reply: 'Do not stop it on your own, whatever you do. Asking is allowed, and there are others.',
    wonder: 7,
  },
  {
    daysAgo: 24,
    board: 'fern',
    title: 'Does the drive return when you come off an SSRI?',
    text: 'I am slowly coming down from fluoxetine, together with my doctor. For two years I had no sex drive whatsoever. How long was it for others until desire was there again after the antidepressant?',
    reply: 'About two months for me, and then it came on a Tuesday, in the supermarket.',
    wonder: 6,
  },
  {
    daysAgo: 9,
    board: 'fern',
    title: 'No libido on escitalopram, and I do not dare to say it',
    text: 'I have taken it for half a year and would not want to be without it. But my libido has gone with the panic. I am ashamed to bring that up next to such a serious thing. Is it a known effect of an antidepressant?',
    reply: 'Known enough to stand in the leaflet. It is no small thing to be missing that.',
    wonder: 4,
  },
  {
    daysAgo: 46,
    board: 'dune',
    title: 'So dry since the menopause that it burns',
    text: 'I am 54. Since my periods stopped, sex chafes and burns, and by now I brace before anything happens. Is local oestrogen safe for a long time, or will a lubricant do?',
    reply: 'Nobody told me that there is a difference between the two. There is. Ask for both.',
    wonder: 5,
  },
  {
    daysAgo: 29,
    board: 'dune',
    title: 'Moisturiser, lubricant, hormone cream: which?',
    text: 'Menopause has made me dry and sore. The chemist has a whole shelf and I stood there like a schoolgirl. What is the difference between a moisturiser and a lubricant, and when is it time for oestrogen?',
    reply: 'I took a photo of the shelf and asked my nurse. Best idea of the year.',
    wonder: 5,
  },
  {
    daysAgo: 13,
    board: 'fern',
    title: 'Vaginal oestrogen after menopause: is it dangerous?',
    text: 'My doctor wants me to use it for the dryness. My mother had a blood clot, and the leaflet frightens me. How much of the oestrogen gets into the body, and does a lubricant not do as well?',
    reply: 'I had the same fear and the same leaflet. Take it along and have it explained line by line.',
    wonder: 4,
  },
  {
    daysAgo: 33,
    board: 'fern',
    title: 'Blood pressure tablets and erections',
    text: 'I am 58 and on bisoprolol since last winter. The numbers are fine. Since then my erection is weak or does not come at all. Can one ask for another blood pressure tablet?',
    reply: 'I did, and got one. It took two tries and nobody laughed.',
    wonder: 2,
  },
  {
    daysAgo: 11,
    board: 'birch',
    title: 'Is it my nerves or the beta blocker?',
    text: 'They found high blood pressure and gave me a beta blocker. Within weeks I could not keep an erection. I do not know whether it is the tablet or that I now wait for it to go wrong.',
    reply: 'It can be both, and both can be told to the same doctor.',
    wonder: 3,
  },
  {
    daysAgo: 42,
    board: 'ember',
    title: 'Am I asexual, or is something broken?',
    text: 'I have never wanted sex with anybody. I like to be held. My hormones were tested and are fine. How do I find out whether asexual is simply what I am?',
    reply: 'For me the word was like a chair after a long day. You may sit in it and get up again.',
    wonder: 0,
  },
  {
    daysAgo: 18,
    board: 'cedar',
    title: 'Asexual at 38, and married',
    text: 'I have never wanted sex, and now there is a word for what I am: asexual. My husband is not, and he has never pressed me. How do couples live with that?',
    reply: 'We talk about it twice a year, over soup. It has been eleven years.',
    wonder: 0,
  },
  {
    daysAgo: 6,
    board: 'ember',
    title: 'Am I asexual at 23? My friends talk of nothing else',
    text: 'I am 23 and nod along. I have never wanted sex with anybody. Is it too early to call oneself asexual, and how does one find out?',
    reply: 'You do not have to tell anybody, and you may change your mind. Both are true.',
    wonder: 0,
  },
]
