/** What ends without ending its sentence: initials, titles and other abbreviations. */
const abbreviation =
  /(?:^|[\s(])(?:(?![ap]\.\s?m\.$)(?:\p{L}\.\s?)*\p{L}|mrs?|ms|dr|prof|st|nr|no|núm|sra?|srta|dra|mme|mlle|art|abs|str|tel|vs|ca|bzw|inkl|evtl|ggf|approx|dept|vol|fig|pág|bspw|max|min|jan|feb|febr|mar|apr|aug|sept?|oct|okt|nov|dec|dez|janv|févr|juil|déc|ene|abr|ago|dic)\.$/iu;
/** A number that a month follows: the day of a date. */
const day = /(?:^|\s)\d{1,2}\.$/;
const month =
  /^(?:jan|feb|fév|mär|mar|apr|avr|abr|mai|may|jun|jui|jul|aug|aoû|ago|sep|okt|oct|nov|dez|dec|déc|dic|ene)\p{L}*/iu;

/** Longest end of a sentence that tells whether it goes on, in UTF-16 units. */
const longestEnd = 12;

/** Where a sentence ends, for browsers without a segmenter. */
const sentenceEnd = /(?<=[.!?…؟]["'”»)\]]*)\s+|(?<=[。！？]["'”»)\]」』]*)/u;

const { Segmenter } = Intl as { readonly Segmenter?: typeof Intl.Segmenter };
const segmenter = Segmenter && new Segmenter(undefined, { granularity: 'sentence' });

function goesOn(sentence: string, next: string): boolean {
  const end = sentence.slice(-longestEnd);
  return abbreviation.test(end) || (day.test(end) && month.test(next));
}

/** The sentences of a line of text, each with its punctuation. */
export function sentencesOf(line: string): readonly string[] {
  const parts = segmenter
    ? Array.from(segmenter.segment(line), ({ segment }) => segment)
    : line.split(sentenceEnd);
  const sentences: string[] = [];
  let isGlued = false;
  for (const part of parts) {
    const next = part.trim();
    const last = sentences.at(-1);
    if (last !== undefined && isGlued && /^[!-~]/.test(next)) sentences.splice(-1, 1, last + next);
    else if (last !== undefined && goesOn(last, next)) sentences.splice(-1, 1, `${last} ${next}`);
    else if (next !== '') sentences.push(next);
    // The address of a link has full stops and question marks too.
    isGlued = /[!-~]$/.test(part) && segmenter !== undefined;
  }
  return sentences;
}
