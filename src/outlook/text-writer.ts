/** Collects text line by line, with the white space that a reader expects. */
export interface TextWriter {
  /** Adds running text; white space is folded as in HTML. */
  text(text: string): void;
  /** Ends the line, also when it is empty. */
  breakLine(): void;
  /** Sees to it that what follows begins on a line of its own. */
  startLine(): void;
  /** Sees to it that a blank line stands before what follows. */
  startParagraph(): void;
  /** Adds whole lines as they are. */
  lines(text: string): void;
  /** All that was written, without blank lines at either end or two in a row. */
  end(): string;
}

/** Characters without width that senders use to fill the preview; soft hyphens would show in plain text. */
const fillers = /[\u034f\u00ad\u200b\u2060\ufeff]/g;

/** Joiners belong to scripts and emoji; on their own between spaces they are fillers too. */
const looseJoiners = /(^|\s)[\u200c\u200d]+(?=\s|$)/g;

export function createTextWriter(): TextWriter {
  const lines: string[] = [];
  let line = '';

  const breakLine = () => {
    lines.push(line.trimEnd());
    line = '';
  };
  const startLine = () => {
    if (line.trim() === '') line = '';
    else breakLine();
  };

  return {
    text(text) {
      const folded = text.replace(fillers, '').replace(looseJoiners, '$1').replace(/\s+/g, ' ');
      line += line === '' || line.endsWith(' ') ? folded.trimStart() : folded;
    },
    breakLine,
    startLine,
    startParagraph() {
      startLine();
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    lines(text) {
      startLine();
      for (const whole of text.split('\n')) lines.push(whole.trimEnd());
    },
    end() {
      startLine();
      const kept = lines.filter((each, index) => each !== '' || (index > 0 && lines[index - 1] !== ''));
      while (kept.at(-1) === '') kept.pop();
      return kept.join('\n');
    },
  };
}
