import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readHtml } from '../../../../src/domain/mail/text/html-events';
import { hostileMails } from './hostile-mails';

/** The events of a reader with the open elements, and the number of events. */
function read(html: string) {
  const open: string[] = [];
  const events: string[] = [];
  let deepest = 0;
  let count = 0;
  readHtml(html, {
    open(name) {
      open.push(name);
      deepest = Math.max(deepest, open.length);
      count += 1;
      events.push(`<${name}>`);
    },
    close(name) {
      if (open.pop() !== name) throw new Error(`${name} is closed out of order.`);
      count += 1;
      events.push(`</${name}>`);
    },
    single(name) {
      count += 1;
      events.push(`<${name}/>`);
    },
    text(text) {
      events.push(text);
    },
    isFull: () => false,
  });
  expect(open).toEqual([]);
  return { events: events.join(''), deepest, count };
}

describe('HTML as it is read', () => {
  test.each([
    ['<P>a<p>b<div>c', '<p>a</p><p>b</p><div>c</div>'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    [
      '<table><tr><td>a<td><p>b<tr><th>c</table>d',
      '<table><tr><td>a</td><td><p>b</p></td></tr><tr><th>c</th></tr></table>d',
    ],
    ['<b>a<i>b</b>c</i>', '<b>a<i>b</i></b>c'],
    ['<b><table><tr><td>a</b>b</td></tr></table>', '<b><table><tr><td>ab</td></tr></table></b>'],
    ['a<br>b</br>c<img>d<o:p/>e', 'a<br/>b<br/>c<img/>d<o:p></o:p>e'],
    ['&lt;b&gt; &amp;amp; &eacute;&#x1F389;', '<b> &amp; é🎉'],
    ['a<!-- b --><![if !mso]>c<![endif]>', 'ac'],
  ])('%p is %p', (html, events) => {
    expect(read(html).events).toBe(events);
  });

  test('closes what it opens, whatever the source does', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '</td>',
      '<li>',
      '<ul>',
      '</ul>',
      '<b>',
      '</b>',
      '<br>',
      'a',
    );
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 60 }), (parts) => {
        read(parts.join(''));
      }),
    );
  });

  test.each(hostileMails(20_000))('is never deeper than a limit: %s', (_name, html) => {
    expect(read(html).deepest).toBeLessThanOrEqual(256);
  });

  test.each([
    ['tags', '<br>'],
    ['ends of what is not open', '</i>'],
    ['ends that are looked for in vain', '<i></b>'],
  ])('is read no further than its budget of steps: %s', (_name, unit) => {
    const { count } = read(`${'<b>'.repeat(100)}<table><td>${unit.repeat(400_000)}`);
    expect(count).toBeLessThan(310_000);
  });
});
