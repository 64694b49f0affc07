/** What a hostile mail repeats, and what it begins with. */
const repeated: Readonly<Record<string, readonly [before: string, unit: string]>> = {
  quotations: ['', '<blockquote>a'],
  lists: ['', '<ul><li>a'],
  blocks: ['', '<div>a'],
  tables: ['', '<table><tr><td>a'],
  letters: ['', '<span>a</span>'],
  'styled paragraphs': ['', '<p style="color:#fff;background:#fff;font-size:9px">a</p>'],
  breaks: ['', '<br>'],
  'empty blocks': ['', '<div><br></div>'],
  cells: ['<table><tr>', '<td>a'],
  links: ['', '<a href="https://example.com/a">b</a>'],
  'ends of what is not open': ['<span>'.repeat(300), '</i>'],
  'ends that a cell holds back': ['<b><table><td>', '<i></b>'],
  'lines laid out by hand': ['<pre>', 'a\n'],
  'marks of quotation': ['', '&gt; a<br>'],
  'header lines': ['', 'From: a<br>To: b<br>'],
  'cited quotations': ['', '<blockquote type="cite">a</blockquote>b'],
  attributes: ['<p ', 'a '],
  declarations: ['<p style="', 'a:b;'],
  'style sheets': ['<style>', '.a{display:none}'],
  'one word': ['', 'a'],
  spaces: ['', ' '],
  joiners: ['', 'a\u200d '],
  'East Asian lines': ['', 'あ\n'],
  'words of a notice': ['', 'confidential this message '],
};

/** Hostile mails of a length in UTF-16 units, by what they repeat. */
export function hostileMails(length: number): readonly (readonly [name: string, html: string])[] {
  return Object.entries(repeated).map(([name, [before, unit]]) => [
    name,
    before + unit.repeat(Math.floor((length - before.length) / unit.length)),
  ]);
}
