/** Services that wrap the address that was sent, and the parameter that holds it. */
const wrappers: readonly { readonly host: RegExp; readonly parameter: string }[] = [
  { host: /\.safelinks\.protection\.(outlook\.com|office365\.us)$/, parameter: 'url' },
  { host: /^www\.google\.[a-z.]+$/, parameter: 'q' },
  { host: /^l\.facebook\.com$/, parameter: 'u' },
];

/** A cheap test first: parsing an address is slow, and few are wrapped. */
const mayBeWrapped = /safelinks|google|facebook|urldefense/i;

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

const isWeb = (url: URL | undefined): url is URL => url?.protocol === 'https:' || url?.protocol === 'http:';

/** The address that was sent, without the wrappers of mail gateways. */
export function unwrapAddress(address: string): string {
  if (!mayBeWrapped.test(address)) return address;
  let current = address;
  for (let layer = 0; layer < 3; layer += 1) {
    const url = parse(current);
    if (!isWeb(url)) return current;
    const inner = wrappers.find(({ host }) => host.test(url.hostname));
    const proofpoint =
      url.hostname === 'urldefense.com'
        ? /\/v3\/__(https?:\/\/?.+?)__;/.exec(url.pathname + url.search)?.[1]
        : undefined;
    const next = proofpoint ?? (inner && url.searchParams.get(inner.parameter));
    if (next === null || next === undefined || !isWeb(parse(next))) return current;
    current = next;
  }
  return current;
}

const wrapped = /https?:\/\/[\w.-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)\/[^\s<>"]*/g;

/** Running text with its addresses unwrapped. */
export const unwrapText = (text: string): string =>
  text.includes('.safelinks.') ? text.replace(wrapped, (address) => unwrapAddress(address)) : text;

/** Links of a Teams invitation that do not help with a task: help, options, apps. */
const offered =
  /^https?:\/\/(aka\.ms\/(JoinTeamsMeeting|o0|vtc)|teams\.microsoft\.com\/meetingOptions|(dialin|mysettings)\.[\w.-]*(teams|lync)\.(microsoft\.)?com|www\.microsoft\.com\/[\w-]*\/?microsoft-teams)/i;

/** Whether a link is left out together with its text. */
export const isOffered = (address: string): boolean => offered.test(address);

/** Host and path as a user would type them. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

/** The address to show after the text of a link. Empty when the text shows it already or a browser cannot open it. */
export function addressBehind(text: string, address: string): string {
  if (text.trim() === '' || !/^https?:\/\/[^\s/]/i.test(address)) return '';
  const shown = text.trim();
  return bare(shown) === bare(address) || shown.includes(address) ? '' : ` (${address})`;
}
