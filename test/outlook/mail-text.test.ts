import { describe, expect, test } from '@jest/globals';
import { htmlToText } from '../../src/outlook/mail-text';

describe('the text of a mail', () => {
  test('keeps paragraphs apart and folds white space', () => {
    expect(htmlToText('<p>One\n   two</p>\n<p>&nbsp;Three&nbsp;&nbsp;four </p>')).toBe(
      'One two\n\nThree four',
    );
  });

  test('breaks lines where the mail does', () => {
    expect(htmlToText('<div>a<br>b</div><div>c</div><div><br></div><div>d<br></div><div>e</div>')).toBe(
      'a\nb\nc\n\nd\ne',
    );
  });

  test('keeps the lines of Word together and its empty paragraphs as blank lines', () => {
    const word = (text: string) => `<p class="MsoNormal"><span>${text}<o:p></o:p></span></p>`;
    expect(htmlToText(word('Dear Ben,') + word('see below.') + word('&nbsp;') + word('Adele'))).toBe(
      'Dear Ben,\nsee below.\n\nAdele',
    );
  });

  test('marks the items of lists, nested ones too', () => {
    const list =
      '<p>To do:</p><ul><li>Call</li><li>Write<ol start="3"><li>Draft</li><li>Send</li></ol></li></ul><p>End</p>';
    expect(htmlToText(list)).toBe('To do:\n\n• Call\n• Write\n  3. Draft\n  4. Send\n\nEnd');
  });

  test('writes the rows of a table of values as lines', () => {
    const table =
      '<table><tr><th>Item</th><th>Price</th></tr><tr><td><p class="MsoNormal">Pen</p></td><td></td><td>2 €</td></tr></table>';
    expect(htmlToText(table)).toBe('Item | Price\nPen | 2 €');
  });

  test('reads a layout made of tables from top to bottom', () => {
    const layout =
      '<table><tr><td><table><tr><td><h1>News</h1><p>First story.</p></td><td><p>Second</p><p>story.</p></td></tr></table></td></tr>' +
      '<tr><td>Footer</td></tr></table>';
    expect(htmlToText(layout)).toBe('News\n\nFirst story.\n\nSecond\n\nstory.\n\nFooter');
  });

  test('marks quoted text', () => {
    const reply =
      '<div>Yes.</div><blockquote><div>Shall we?</div><blockquote>Lunch</blockquote></blockquote>';
    expect(htmlToText(reply)).toBe('Yes.\n\n> Shall we?\n>\n> > Lunch');
  });

  test('keeps text that was laid out by hand', () => {
    expect(htmlToText('<pre>a  b\n  c</pre>')).toBe('a  b\n  c');
  });

  test('leaves out what cannot be seen', () => {
    const hidden =
      '<!-- note --><div style="display:none">a</div><span style="VISIBILITY : Hidden !important">b</span>' +
      '<div style="mso-hide:all">c</div><div hidden>d</div><div style="max-height:0px;overflow:hidden">e</div>' +
      '<div style="height:0;overflow:hidden">f</div><div style="opacity:0.0">g</div><p>seen</p>';
    expect(htmlToText(hidden)).toBe('seen');
  });

  test('sees what only its container makes small', () => {
    expect(htmlToText('<td style="font-size:0px"><p style="font-size:14px">Offer</p></td>')).toBe('Offer');
  });

  test('drops the fillers behind a preview and keeps the joiners of scripts and emoji', () => {
    expect(htmlToText('<p>Hi&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&shy;there</p>')).toBe('Hi\u200c there');
    expect(htmlToText('<p>می\u200cخواهم 👩\u200d💻</p>')).toBe('می\u200cخواهم 👩\u200d💻');
  });

  test('takes nothing from code, forms and pictures of a hostile mail, and runs nothing', () => {
    const hostile =
      '<script>window.wasRun = true</script><style>p{}</style><img src=x onerror="window.wasRun = true" alt="x">' +
      '<svg onload="window.wasRun = true"><text>svg</text></svg><iframe srcdoc="<p>frame</p>"></iframe>' +
      '<form action="javascript:window.wasRun = true"><input value="secret"><button>Send</button><select><option>x</option></select></form>' +
      '<math><mtext>m</mtext></math><noscript>no</noscript><template>t</template><a href="javascript:window.wasRun = true">Click</a>';
    expect(htmlToText(hostile)).toBe('Click');
    expect('wasRun' in window).toBe(false);
    expect(document.body.innerHTML).toBe('');
  });

  test('survives nesting without end', () => {
    expect(htmlToText(`top${'<div>'.repeat(1_500)}deep`)).toBe('top');
    expect(htmlToText(`top${'<blockquote>'.repeat(900)}deep`)).toBe('top');
  });

  test.each(['', '<html><body></body></html>', '<p>&nbsp;</p><br>', '<img src="logo.png">'])(
    'is empty for %p',
    (html) => {
      expect(htmlToText(html)).toBe('');
    },
  );

  test('keeps right-to-left and East Asian text in its order', () => {
    expect(
      htmlToText('<div dir="rtl"><p>مرحبا <b>يا أديل</b></p></div><p>会議は<b>金曜日</b>です。</p>'),
    ).toBe('مرحبا يا أديل\n\n会議は金曜日です。');
  });

  test('is cut at a whole character', () => {
    expect(htmlToText('<p>abcd😀😀</p>', 6)).toBe('abcd…');
    expect(htmlToText('<p>abcdef</p>', 6)).toBe('abcdef');
  });

  test('takes plain text in HTML as it stands', () => {
    expect(htmlToText('Just text &lt;b&gt; &amp; more')).toBe('Just text <b> & more');
  });
});
