import { describe, expect, test } from '@jest/globals';
import { mailText } from '../../../../src/domain/mail/text/mail-text';
import { hostileMails } from './hostile-mails';

const textOf = (html: string, maxLength?: number) =>
  mailText({ contentType: 'html', content: html }, 'Subject', maxLength);

/** Rules with their examples: HTML, and the text that a user reads. */
const rules: Readonly<Record<string, readonly (readonly [html: string, text: string])[]>> = {
  'paragraphs are kept apart and white space is folded': [
    ['<p>One\n   two</p>\n<p>&nbsp;Three&nbsp;&nbsp;four </p>', 'One two\n\nThree four'],
    ['<div>a<br>b</div><div>c</div><div><br></div><div>d<br></div><div>e</div>', 'a\nb\nc\n\nd\ne'],
    ['a<br><br>b<br>c<br><br><br>', 'a\n\nb\nc'],
    ['<p>a<p>b<div>c</div>', 'a\n\nb\n\nc'],
  ],
  "Word's paragraphs have no space between them": [
    [
      '<p class="MsoNormal">Dear Ben,<o:p></o:p></p><p class="x_MsoNormal">see below.</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Adele</p>',
      'Dear Ben,\nsee below.\n\nAdele',
    ],
    ['<style>p {margin-top:0; margin-bottom:0;}</style><p>a</p><p>b</p><p><br></p><p>c</p>', 'a\nb\n\nc'],
  ],
  'items of lists are marked, nested ones set in': [
    [
      '<p>To do:</p><ul><li>Call</li><li>Write<ol start="3"><li>Draft</li><li>Send</li></ol></li></ul><p>End</p>',
      'To do:\n\n- Call\n- Write\n  3. Draft\n  4. Send\n\nEnd',
    ],
    ['<ol type="a"><li><p>One</p></li><li><div>Two</div></li></ol>', 'a. One\nb. Two'],
    ['<ul><li>a<li>b</ul>', '- a\n- b'],
    [
      '<p class="MsoListParagraph"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>First</p><p class="MsoListParagraph"><span style="mso-list:Ignore">2)<span>&nbsp; </span></span>Second</p>',
      '- First\n2) Second',
    ],
  ],
  'rows of a table of values are lines': [
    [
      '<table><tr><th>Item</th><th>Price</th></tr><tr><td><p class="MsoNormal">Pen</p></td><td>2 €</td></tr></table>',
      'Item | Price\nPen | 2 €',
    ],
    ['<table><tr><td>a<td>b<td>c<tr><td>Sum<td><td>3</table>', 'a | b | c\nSum |  | 3'],
    [
      '<table><tr><td>a</td><td>&nbsp;</td><td>b</td></tr><tr><td>c</td><td></td><td>d</td></tr></table>',
      'a | b\nc | d',
    ],
  ],
  'a table that only arranges is read from top to bottom': [
    [
      '<table><tr><td><table><tr><td><h1>News</h1><p>First story.</p></td><td><p>Second</p><p>story.</p></td></tr></table></td></tr><tr><td>Footer</td></tr></table>',
      'News\n\nFirst story.\n\nSecond\n\nstory.\n\nFooter',
    ],
    ['<table role="presentation"><tr><td>a</td><td>b</td></tr></table>', 'a\n\nb'],
    ['<table><tr><td><img src="logo.png"></td><td>Adele<br>Sales</td></tr></table>', 'Adele\nSales'],
    ['<table><tr><td>&nbsp;</td><td>Only one</td><td>&nbsp;</td></tr></table>', 'Only one'],
  ],
  'what is set in without being an earlier mail is quoted': [
    [
      '<div>He said:</div><blockquote><div>Shall we?</div><blockquote>Lunch</blockquote></blockquote><div>Well.</div>',
      'He said:\n\n> Shall we?\n>\n> > Lunch\n\nWell.',
    ],
  ],
  'text laid out by hand stays as it is': [
    ['<pre>a  b\n  c</pre>', 'a  b\n  c'],
    ['<div style="white-space: pre-wrap">a\n  b\n\nc</div>', 'a\n  b\n\nc'],
  ],
  'links show their address where their text does not': [
    ['<a href="https://example.com/plan?x=1">the plan</a>', 'the plan (https://example.com/plan?x=1)'],
    ['<a href="https://www.example.com/plan/">example.com/plan</a>', 'example.com/plan'],
    ['<a href="mailto:ben@example.org">Ben</a> <a href="tel:+1">1</a> <a href="#top">up</a>', 'Ben 1 up'],
    ['<a href="https://example.com/"><img src="a.png" alt="Logo"></a>', ''],
    [
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa&data=1">form</a>',
      'form (https://example.com/a)',
    ],
    [
      'see https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fb&amp;data=1',
      'see https://example.com/b',
    ],
    ['<a href="javascript:run()">Click</a>', 'Click'],
  ],
  'what cannot be seen is left out': [
    ['<div style="display:none">a</div><p>seen</p>', 'seen'],
    ['<span style="VISIBILITY : Hidden !important">b</span>seen', 'seen'],
    ['<div style="mso-hide:all">c</div><div hidden>d</div>seen', 'seen'],
    [
      '<div style="max-height:0px;overflow:hidden">e</div><div style="height:0;overflow:hidden">f</div>seen',
      'seen',
    ],
    ['<div style="opacity:0.0">g</div><div style="position:absolute;top:-9999px">h</div>seen', 'seen'],
    ['<td style="font-size:0px"><p style="font-size:14px">seen</p>not seen</td>', 'seen'],
    ['<body bgcolor="#eee"><p style="color:#eeeeee">a</p><p style="color:#777">seen</p></body>', 'seen'],
    ['<table><tr><td bgcolor="#123456"><font color="white">seen</font></td></tr></table>', 'seen'],
    [
      '<style>.pre-header, #x { display: none !important } @media print { .y { display:none } }</style><p class="a pre-header">a</p><p id="x">b</p><p class="y">seen</p>',
      'seen',
    ],
    [
      '<!-- a --><title>b</title><template><p>c</p></template><!--[if mso]><p>d</p><![endif]--><![if !mso]>seen<![endif]>',
      'seen',
    ],
  ],
  'what has no width goes, joiners of scripts and emoji stay': [
    ['<p>Hi&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&shy;there Do&#173;nau</p>', 'Hi there Donau'],
    ['<p>می\u200cخواهم 👩\u200d💻</p>', 'می\u200cخواهم 👩\u200d💻'],
    ['Well done <img data-emoji="👍" alt="👍"><img alt="Logo">', 'Well done 👍'],
  ],
  'code, forms and pictures are no text': [
    [
      '<script>x</script><style>p{}</style><svg><text>svg</text></svg><iframe srcdoc="<p>frame</p>"></iframe><form><label>Name</label><input value="secret"><button>Send</button><select><option>x</option></select></form><math><mtext>m</mtext></math><noscript>no</noscript>',
      'Name',
    ],
  ],
  'other scripts keep their order and their words': [
    [
      '<div dir="rtl"><p>مرحبا <b>يا أديل</b></p></div><p>会議は<b>金曜日</b>です。</p>',
      'مرحبا يا أديل\n\n会議は金曜日です。',
    ],
    ['<p>会議は金曜\n  日です。</p>', '会議は金曜日です。'],
  ],
  'nothing to read is an empty text': [
    ['', ''],
    ['<html><body></body></html>', ''],
    ['<p>&nbsp;</p><br>', ''],
    ['<img src="logo.png">', ''],
  ],
  'markup that is text stays as written': [
    ['Just text &lt;b&gt; &amp;amp; more', 'Just text <b> &amp; more'],
  ],
  'elements that are not closed, or closed twice, do no harm': [
    ['<div><b>a</div></b></i>b', 'a\nb'],
    ['<table><tr><td>a</b></td><td>b</div></td></tr></table>c', 'a | b\n\nc'],
    ['a</p>b</br>c', 'ab\nc'],
  ],
};

describe('the text of a mail in HTML', () => {
  describe.each(Object.entries(rules))('%s', (_rule, examples) => {
    test.each(examples)('%p', (html, text) => {
      expect(textOf(html)).toBe(text);
    });
  });

  test('is cut at a whole letter or sign', () => {
    expect(textOf('<p>abcd😀😀</p>', 6)).toBe('abcd…');
    expect(textOf('<p>abcdef</p>', 6)).toBe('abcdef');
  });
});

describe('a hostile mail', () => {
  test.each(hostileMails(30_000))('of %s has a text of limited length and depth', (_name, html) => {
    const text = textOf(html);
    expect(text.length).toBeLessThanOrEqual(100_000);
    expect(/^(> ){21}/m.test(text)).toBe(false);
    expect(/^ {42}/m.test(text)).toBe(false);
  });
});
