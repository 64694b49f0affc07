/** A `<script>` element as it stands in a page. */
export interface ScriptTag {
  /** Where it begins and ends in the page's text. */
  readonly start: number;
  readonly end: number;
  /** Attributes by lower-case name; one without a value is empty. */
  readonly attributes: ReadonlyMap<string, string>;
}

const script = /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>[\s\S]*?<\/script\s*>/gi;
const attribute = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** All script elements of a page, in their order. Comments are not told apart: a built page has none. */
export function findScriptTags(html: string): readonly ScriptTag[] {
  return [...html.matchAll(script)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    attributes: new Map(
      [...(match[1] ?? '').matchAll(attribute)].map(([, name, double, single, bare]) => [
        (name ?? '').toLowerCase(),
        double ?? single ?? bare ?? '',
      ]),
    ),
  }));
}
