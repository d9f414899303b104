const COMMON = new Set(
  `about after again all almost also always and another any anybody anyone anything are aren around ask asked asking
  away back bad been because before began being best better between both but came can cannot come coming could couldn
  day days did didn different does doesn doing don done down each else even ever every everybody everyone everything
  far feel feeling felt few find first for from get gets getting give given goes going gone good got had half happen
  happened happening happens has have haven having hear heard help her here hers herself him himself his how however
  into isn it its itself just keep kind knew know known last least less let like likely little long look looking lot
  made make makes making many may maybe mean means might month months more most much must myself near need needed
  never new next nobody none normal nothing now off often okay once one ones only other others our ours out over own
  part partner people per perhaps person please possible put question quite rather read really right said same say
  saying says see seem seems several shall she should shouldn since some somebody someone something sometimes soon
  sort still stop such sure take taken tell than thank thanks that the their them then there these they thing things
  think this those though thought three through time times today together told too took tried try trying turn two
  under until upon use used using usually very want wanted wants was way ways week weeks well went were weren what
  when where whether which while who whole why will with within without won wonder wondering word words work works
  would wouldn year years yes yet you your yours yourself am as at be by do go he if in is me my no not of on or so
  to up us we an a i im ive id ill dont doesnt cant didnt isnt wasnt  anyway any couple husband wife boyfriend girlfriend man men woman women spouse evening evenings night morning sex
  hour hours minute minutes love loves kind`.split(/\s+/),
)

/** Synonyms: the first of a line stands for all. "_" joins several words. */
const FIELD = new Map(
  `desire libido drive sex_drive lust mood turned_on turn_on arouse aroused want_sex zero_interest no_interest
  erection erect hard_on stay_hard get_hard stays_hard is_hard erectile impotent impotence soft goes_soft flaccid viagra
  climax orgasm orgasmic
  ejaculate ejaculation ejaculating finish come_inside
  premature too_fast too_soon too_quick last_longer within_a_minute comes_early come_early very_early
  delayed by_myself by_himself own_hand grip
  antidepressant ssri sertraline fluoxetine citalopram escitalopram paroxetine venlafaxine prozac zoloft lexapro depression
  pressure blood_pressure beta_blocker bisoprolol ramipril hypertension heart
  tablet pill medicine medication meds drug prescription dose
  contraception contraceptive birth_control coil iud implant the_pill hormonal_coil
  pain painful hurt sore soreness sting burn ache
  penetration penetrate vaginismus clamp tighten cramp spasm dilator tampon smear goes_in
  dry dryness lubricant lube moisturiser oestrogen estrogen chafe thrush
  menopause perimenopause menopausal flush the_change hrt periods_stopped
  birth childbirth postpartum delivery stitch tear tore episiotomy giving_birth
  baby infant newborn breastfeed breastfeeding nursing touched_out
  affair cheat infidelity unfaithful betray betrayal
  porn pornography video videos compulsive addiction addict
  masturbate masturbation
  performance new_girlfriend new_partner new_boyfriend new_relationship someone_new fail
  ashamed shame guilt guilty dirty sin sinful
  religion religious church faith god strict brought_up
  reject refuse turn_down turns_me_down turned_down turns_me_away say_no
  mismatch different_drive higher_drive more_often every_day how_often initiate
  belly weight fat overweight thigh undress my_body the_dark
  prostate prostatectomy
  surgery operation operated
  anxiety nervous nerves anxious dread scared afraid panic
  hormone hormonal
  fertility infertile wish_for_a_child conceive
  breast mastectomy
  cancer chemotherapy chemo radiotherapy
  diabetes diabetic
  abuse assault rape raped flashback freeze froze numb
  gay lesbian bisexual bi queer orientation came_out attracted_to_men
  asexual asexuality ace never_wanted
  roommate flatmate side_by_side no_sex start_again begin_again years_without
  fake faked faking pretend
  testosterone hormone_test
  foreskin frenulum circumcision penis peyronie curve curved bend bent
  therapist therapy counsellor counselling psychologist sexologist sex_therapist sex_therapy
  session visit appointment first_time_there intake
  cost price pay fee insurance insurer insure afford cheap money income expensive
  qualified trained training licence license certified register registered credentials
  doctor gp physician consultant
  trauma happened_to_me done_to_me what_happened
  quiet silence silent goes_quiet shuts_down
  quarrel fight row shout argue argument
  say_it ask_for tell_him_what tell_her_what wishes i_like i_enjoy what_feels_good`
    .split('\n')
    .flatMap(line => {
      const [one = '', ...others] = line.trim().split(' ')
      return [one, ...others].map(other => [stem(other), stem(one)] as const)
    }),
)
const FIELD_WEIGHT = 2.5

const LONGEST = Math.max(...[...FIELD.keys()].map(key => key.split('_').length))

export function stem(word: string): string {
  if (word.includes('_') || word.length < 4) return word
  const short = word
    .replace(/(?:'s|’s)$/, '')
    .replace(/(?:sses)$/, 'ss')
    .replace(/ies$|ied$/, 'y')
    .replace(/([^su])s$/, '$1')
  const bare = short.replace(/(?:ations?|fully|ness|ful|ing|ment|ed|ly)$/, '')
  const kept = bare.length >= 3 && /[aeiouy]/.test(bare) ? bare : short
  return kept.replace(/([bdfglmnprt])\1$/, '$1').replace(/e$/, '')
}

export type Terms = Map<string, { times: number; form: string; weight: number }>

export const READ = 1_500

export const saysNothing = (form: string) => form.split(' ').every(word => COMMON.has(word))

export function termsOf(title: string, text: string): Terms {
  const terms: Terms = new Map()
  const count = (form: string, times: number) => {
    const bare = stem(form)
    const term = FIELD.get(bare) ?? bare
    if (COMMON.has(form) || term.length < 3) return
    const before = terms.get(term)
    terms.set(term, {
      times: (before?.times ?? 0) + times,
      form: before?.form ?? form.replaceAll('_', ' '),
      weight: FIELD.has(bare) ? FIELD_WEIGHT : 1,
    })
  }
  for (const [part, times] of [
    [title, 2],
    [text.slice(0, READ), 1],
  ] as const)
    for (const word of wordsOf(part)) count(word, times)
  return terms
}

function wordsOf(text: string): string[] {
  const plain =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? []
  const words: string[] = []
  for (let at = 0; at < plain.length; at++) {
    let many = LONGEST
    while (many > 1 && !FIELD.has(plain.slice(at, at + many).join('_'))) many--
    words.push(plain.slice(at, at + many).join('_'))
    at += many - 1
  }
  return words
}
