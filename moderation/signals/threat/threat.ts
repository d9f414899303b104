import type { Detector, Told } from '../signal'
import { readCues } from '../text/cues'
import { type Found, find, gather, type Match } from '../text/find'
import { anyOf, endsIn, placesOf } from '../text/phrases'
import { type PlainText, plainText } from '../text/plain-text'
import { isReported } from '../text/reported'
import { sentenceAround } from '../text/sentence'
import source from './cues.en.txt?raw'

const cues = readCues(source, ['kill', 'hurt', 'revenge', 'veiled', 'means'])

/** `certain` is a threat on its own; the others need another sign that they're meant. */
const groups = [
  { because: 'kill', certain: false, says: placesOf(...cues.kill) },
  { because: 'hurt', certain: true, says: placesOf(...cues.hurt) },
  { because: 'revenge', certain: false, says: placesOf(...cues.revenge) },
  { because: 'veiled', certain: true, says: placesOf(...cues.veiled) },
  { because: 'means', certain: true, says: placesOf(...cues.means) },
]

export const threat: Detector = {
  kind: 'threat',
  detect(text) {
    const plain = plainText(text)
    return gather(
      'threat',
      plain,
      groups.flatMap(({ because, certain, says }) =>
        find(says, plain.text)
          .slice(0, MOST)
          .flatMap(match => read(match, because, certain, plain) ?? []),
      ),
    )
  },
}

const MOST = 30

const NEAR = 150

const EARNEST = anyOf(
  'not joking/kidding/exaggerating/a_joke/a_figure/being_dramatic',
  "i mean/swear it/on/to/i'll/i_will/down",
  'mean it/that =',
  'i know where/which/what =he/she/they/you/time/door/street/bus',
  'where he/she/they/you live/lives/works/work',
  'knife/gun/rifle/shotgun/bat/hammer/axe/machete/petrol/acid/crowbar/weapon/bullet/poison/rope/blade',
  'prison/jail/life_sentence/do_time/go_down_for/police/hand_myself/be_on_the_news/bail/court/worth_it',
  'tonight/tomorrow/this_weekend/next_week/on_monday/on_tuesday/on_wednesday/on_thursday/on_friday/on_saturday/on_sunday',
  'when_he/when_she/the_day_he/the_day_she/once_he/once_she comes/gets/is/opens/leaves/finishes/walks/sleeps',
  'if/when/once he/she/they/you/anyone/somebody/that_man [ever/so_much_as/even]2 touches/touch/talks/talk/comes/come/goes/go/looks/look/speaks/speak/hurts/hurt/lays/lay/contacts/contact/messages/message/texts/text/brings/takes/sees/hits/raises/gets_near',
  'next/last time he/she/they/you',
  'near/touches my/her wife/husband/sister/daughter/kids/children/girlfriend/mum/son/family/again',
  'for what he/she/they/you did/has_done/have_done/has/took/put',
  'what he/she/they/you did to',
  'raped/molested/abused/groomed/hurt my/our/me',
  "one_way_or_another/last_thing_i_do/don't_care_what_happens/nothing_to_lose/nothing_left_to_lose/watch_me/mark_my_words/you'll_see",
  'plan/planned/planning/decided/made_up_my_mind',
)
const LIGHT = anyOf(
  'lol/lmao/haha*/hehe/ha/rofl/joking/joke/kidding/jk/kill_me/laugh*/giggl*/funny/hilarious',
  'film/movie/novel/story/character/episode/series/game/level/boss_fight/xbox/playstation/minecraft/chess/scrabble/monopoly/book_club/play/script/plot/lyrics/song',
  'snor*/towel/towels/toilet_seat/seat_up/seat_down/dishes/dishwasher/washing_up/socks/sock/laundry/crumbs/lid/biscuit*/biryani/curry/remote/thermostat/duvet/blanket/spoiler*/christmas_jumper/jumper/diy/ikea/flat_?pack/muslin/pillow_over_his_snoring/cheese/sandwich/pizza/chocolate/cake/bins/tupperware/teabag/tea_bag/tinsel',
  'cushion/courgette/stapler/slipper/spatula/feather/kindness/cuddles/tickl*/kisses',
  'for leaving/eating/forgetting/finishing/snoring/stealing_the/telling_you/making_me_laugh/not_telling_me/using_my/waking',
  'i love him/her/them/you/my_husband/my_wife',
)
const NOT_JOKING = /\b(?:not|n't|no) (?:a |being )?(?:joking|joke|kidding|funny)\b/gi
const DENIED = endsIn(
  "never/not/no/don't/didn't/wouldn't/couldn't/can't/won't/cannot/afraid/scared/terrified/worried/thinks/think/thought/felt_like/feel_like/almost/nearly/so_angry [that/i/because/like/as_if]2",
)
const WOULD_NEVER = /\b(?:never|not|don'?t|wouldn'?t|couldn'?t|no intention)\b[^.!?]{0,25}$/i
/** "He says", "my ex texted". */
const TO_THE_WRITER = anyOf(
  'he/she/they/husband/wife/partner/boyfriend/girlfriend/ex/dad/father/mum/mother/brother/voice/voices/stranger/someone/somebody/man/guy [has/had/keeps/kept/always/just/even/then/is/was]2 say/says/said/saying/tells/told/texts/texted/text/message*/messaged/shout*/scream*/yell*/threat*/writes/wrote/email*/emailed/swears/swore [me/to_me/things/that]2',
  'threaten*/threats/voicemail/voice_mail',
)
const HARMLESS = /^(?:[^.!?\n]{0,12}) (?:in the (?:game|film|book|story)|in my (?:dream|head|mind))/i
const OWN_HARM = /\b(?:intrusive|ocd|pocd|nightmares?|harm ocd)\b/i

const told = (target: Told['target'], urgency: Told['urgency']): Told => ({
  speaker: 'doer',
  target,
  urgency,
})

function read(match: Match, because: string, certain: boolean, plain: PlainText): Found | null {
  const { before, after } = sentenceAround(plain.text, match.start, match.end)
  const near = plain.text.slice(Math.max(0, match.start - NEAR), match.end + NEAR)
  if (DENIED.test(before) || WOULD_NEVER.test(before) || HARMLESS.test(after) || OWN_HARM.test(near))
    return null
  if (TO_THE_WRITER.test(before) || isReported(plain.text, match.start, before)) return null
  if (LIGHT.test(near.replace(NOT_JOKING, ' '))) return null
  const earnest = certain || EARNEST.test(near.replace(match.words, ' '))
  if (!earnest && because === 'revenge') return null
  const target = /\b(?:you|your)\b/i.test(match.words) ? 'reader' : 'somebody'
  const wished = /^i(?:'?m)? (?:really )?wan/i.test(match.words)
  return {
    match,
    because,
    strength: earnest && !wished ? 'strong' : 'weak',
    told: told(target, wished ? 'wished' : 'now'),
  }
}
