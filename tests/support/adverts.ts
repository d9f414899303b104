/** Whoever floods a forum sends one advert many times, each a little different. `{a|b}` is a choice, `<...>` is filled in. */
const campaigns = {
  /** The rule was fitted to these. */
  tuned: [
    `{Hello|Hi|Hey} {everyone|everybody|all}, my name is <name> and I {want to|would like to|must} {share|tell} how <doctor> {brought back|returned|restored} my {husband|wife|lover} after <n> months. {I had lost all hope|I was broken|I cried every night} until {a friend|my cousin|a colleague} {told me about|introduced me to|showed me} this {great|powerful|honest} spell caster. {Within|In} <n> {hours|days} {he|she} {called|came back to} me and {begged|asked} for forgiveness. {Contact|Write to|Message} <him> {today|now|at once} on <mail> or WhatsApp <phone>. {He is real|This is true|No more tears}!`,
    `{Generic|Cheap|Discount} {pills|tablets|medication} for {strong|lasting|better} {erections|performance}, <price> per pack, {no prescription needed|without prescription|no doctor needed}. {Fast|Discreet|Free} {shipping|delivery} {worldwide|everywhere|to your door} in <n> days. {Trusted by|Used by} <n>000 {men|customers}. {Order|Buy} {here|now|today}: <link> {Use|Enter} code <name><n> for <n>% off.`,
    `{Lonely|Bored|Single} {tonight|this weekend|right now}? {Meet|Chat with} {hot|real|verified} {women|girls|singles} {near you|in your area|close to you}. {No credit card|Free sign-up|No strings}. <name> and <n> others {are online|are waiting|want to talk}. {Join|Start|Click}: <link>`,
    `{I was|My husband was|My partner was} {suffering|struggling} with {low desire|weak erections|no libido} for <n> years and {nothing helped|doctors did nothing|we tried everything}. Then {I found|we discovered|somebody sent us} this {herbal|natural|ancient} {tea|formula|powder} from <name> {Herbal Home|Naturals|Wellness}. {After|In only} <n> weeks {everything changed|we are like newlyweds|it all came back}. {It has no side effects|Completely natural|No chemicals}. {See|Get it|Read more} at <link> or call <phone>.`,
  ],
  /** These were written beforehand and only measured. */
  untouched: [
    `{Are you|Is your partner} {unhappy|dissatisfied|disappointed} with {size|your size}? Our {clinic|centre} in <city> {offers|provides} {painless|safe|modern} {enlargement|girth treatment} from <price>. {Doctor|Dr} <name> has {treated|helped} over <n>00 {men|patients}. {Book|Reserve} your {free|first} {consultation|talk} on <link>. {Places are limited|Only <n> places left|This month only}.`,
    `{Make|Earn} <price> {a day|every day|daily} {from home|with your phone} {talking|chatting} to {lonely men|nice people}. {No experience|No skills|Nothing special} {needed|required}. {I started|Started} <n> weeks ago and {already paid|have paid} {my rent|all my bills}. {Ask|Text|Write} <name> on Telegram <handle> {for details|to begin|and start today}.`,
    `{Save|Rescue|Fix} your {marriage|relationship} {before it is too late|today|in <n> days}! {Coach|Therapist|Mentor} <name>'s {online|video} {course|programme} has {helped|saved} <n>00 couples. {Normally|Usually} <price>, {now|this week} {only|just} <price>. {Lesson one is|First lesson} free: <link> {Don't wait|Act now|You deserve it}.`,
    `{Your|His} testosterone is {dropping|falling} every year after <n>. {Most|Many} men {don't know|never notice} until {it is too late|she leaves}. {Scientists|Researchers} in <city> {found|discovered} {a simple|one strange} {trick|method} that {doubles|raises} it {overnight|in <n> days}. {Big pharma|The industry} {hates|hides} this. {Watch|See} the video {before it is deleted|now|here}: <link>`,
    `{Real|Genuine|Verified} {massage|tantra} by <name>, {new|just arrived} in <city>. {Private|Discreet} {flat|studio}, {open|available} {day and night|24 hours}. <price> {an hour|for one hour}, {couples|ladies} {welcome|too}. {Call|WhatsApp|Text} <phone> or {look at|see} {pictures|photos} on <link>.`,
    `{Crypto|Bitcoin} {changed|saved} my {life|marriage}. {Money|Debt} was {the reason|why} we {never slept together|always fought}. {Then|One day} {expert|trader} <name> {showed|taught} me how to {turn|grow} <price> into <price> in <n> {days|weeks}. {I am not a bot|This is my true story|God bless}. {Write|Reach out to} <him> on <handle> or <mail>.`,
  ],
}

const names = 'Amara Doris Kelvin Lena Marcus Olga Priya Rosa Samuel Tanya Viktor Wendy Yusuf Zoe'.split(' ')
const cities = 'London Leeds Dallas Toronto Berlin Lagos Mumbai Perth Dublin Oslo'.split(' ')
const endings = ['com', 'net', 'shop', 'xyz', 'info', 'online', 'top']
const emoji = ['🔥', '💯', '❤️', '😍', '✨', '👉', '💊', '💦']
const lookAlikes: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і' }

type Random = () => number

/** The same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T
const digits = (n: number, random: Random) =>
  Array.from({ length: n }, () => Math.floor(random() * 10)).join('')
const word = (random: Random) =>
  Array.from({ length: 5 + Math.floor(random() * 6) }, () => pick([...'abcdeghiklmnoprstuvw'], random)).join(
    '',
  )

/**
 * Adverts of one campaign. They vary by the words they choose, names, numbers, addresses and emoji, and about one in
 * three by letters of other scripts, spelled-out words or odd spacing too.
 */
export function advertsOf(
  { set, campaign }: { set: keyof typeof campaigns; campaign: number },
  howMany: number,
  seed = campaign + 1,
): { title: string; body: string }[] {
  const random = randomFrom(seed)
  const template = campaigns[set][campaign % campaigns[set].length] as string
  return Array.from({ length: howMany }, () => {
    const body = disguise(fillIn(choose(template, random), random), random)
    const [title = ''] = body.split(/[.?!]/)
    return { title: title.slice(0, 60), body }
  })
}

export const campaignsIn = (set: keyof typeof campaigns) => campaigns[set].map((_, campaign) => campaign)

const choose = (template: string, random: Random): string =>
  template.replace(/\{([^{}]+)\}/g, (_, choices: string) => pick(choices.split('|'), random))

const fillIn = (text: string, random: Random): string =>
  text.replace(/<(\w+)>/g, (_, what: string) => {
    switch (what) {
      case 'name':
        return pick(names, random)
      case 'doctor':
        return (
          `{Dr|Doctor|Priest} `.replace(/\{.*\}/, pick(['Dr', 'Doctor', 'Priest'], random)) +
          pick(names, random)
        )
      case 'him':
        return pick(['him', 'her'], random)
      case 'city':
        return pick(cities, random)
      case 'mail':
        return `${word(random)}${digits(2, random)}@${pick(['gmail', 'yahoo', 'mail'], random)}.com`
      case 'phone':
        return `+${digits(2, random)} ${digits(3, random)} ${digits(6, random)}`
      case 'price':
        return `${pick(['$', '£', '€'], random)}${1 + Math.floor(random() * 400)}`
      case 'link':
        return `${pick(['https://', 'www.', ''], random)}${word(random)}.${pick(endings, random)}/${word(random)}`
      case 'handle':
        return `@${word(random)}${digits(2, random)}`
      default:
        return String(2 + Math.floor(random() * 60))
    }
  })

function disguise(text: string, random: Random): string {
  const kind = random()
  let disguised = text
  if (kind < 0.12)
    disguised = text.replace(/[aeopcxi]/g, each => (random() < 0.3 ? (lookAlikes[each] ?? each) : each))
  else if (kind < 0.2)
    disguised = text.replace(/\b[a-z]{6,}\b/g, each => (random() < 0.2 ? [...each].join(' ') : each))
  else if (kind < 0.28) disguised = text.replace(/ /g, () => (random() < 0.2 ? '   ' : ' '))
  else if (kind < 0.34) disguised = text.toUpperCase()
  return disguised.replace(/([.!?]) /g, (_, end: string) =>
    random() < 0.4 ? `${end} ${pick(emoji, random)} ` : `${end} `,
  )
}
