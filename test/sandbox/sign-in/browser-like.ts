import { request as httpsRequest } from 'node:https';

/** An answer as a browser would see it. */
export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** Where the request ended after its redirects. */
  readonly url: URL;
}

/** A client that keeps cookies and follows redirects, as far as the sign-in needs a browser. */
export interface BrowserLike {
  get(url: string, headers?: Record<string, string>): Promise<Page>;
  post(url: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Page>;
}

/** @param stopAt redirects to this prefix are not followed: the page is `url`, with the redirect's status */
export function createBrowserLike(stopAt: string): BrowserLike {
  const cookies = new Map<string, { value: string; path: string }>();
  const cookieHeader = (path: string) =>
    [...cookies]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([name, cookie]) => `${name}=${cookie.value}`)
      .join('; ');

  const send = (method: string, url: URL, body: string | undefined, extra: Record<string, string>) =>
    new Promise<Page>((resolve, reject) => {
      const headers = {
        Cookie: cookieHeader(url.pathname),
        ...(body === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
        ...extra,
      };
      // The certificate is made for this run and known to nobody.
      const request = httpsRequest(url, { method, headers, rejectUnauthorized: false }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => {
          for (const line of response.headers['set-cookie'] ?? []) keep(line);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, url });
        });
      });
      request.on('error', reject);
      request.end(body);
    });

  const keep = (line: string) => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const path = attributes.find((attribute) => attribute.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
    if (value === '') cookies.delete(name);
    else cookies.set(name, { value, path });
  };

  /** A form that sends itself, as the library shows it when another account signs in. */
  const submit = (page: Page) => {
    const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const fields = [...page.text.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    );
    return send('POST', new URL(action), new URLSearchParams(fields).toString(), {});
  };

  const follow = async (page: Page): Promise<Page> => {
    const { location } = page.headers;
    if (page.text.includes('document.forms[0].submit()')) return follow(await submit(page));
    if (page.status < 300 || page.status > 399 || typeof location !== 'string') return page;
    const url = new URL(location, page.url);
    if (url.href.startsWith(stopAt)) return { ...page, url };
    return follow(await send('GET', url, undefined, {}));
  };

  return {
    get: async (url, headers = {}) => follow(await send('GET', new URL(url), undefined, headers)),
    post: async (url, form, headers = {}) =>
      follow(await send('POST', new URL(url), new URLSearchParams(form).toString(), headers)),
  };
}
