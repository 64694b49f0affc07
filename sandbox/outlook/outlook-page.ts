import type { WireStart } from './wire';

/** The page itself; everything that is in it comes from its script. */
export function outlookPage(start: WireStart): string {
  const json = JSON.stringify(start).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Outlook</title>
    <link rel="icon" href="/outlook/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/outlook/outlook.css" />
    <script type="application/json" id="start">${json}</script>
    <script src="/outlook/outlook.js" defer></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;
}

/** What a link says whose message is not under its id any more, in the words of the real Outlook. */
export function missingMailPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Outlook</title>
    <link rel="icon" href="/outlook/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/outlook/outlook.css" />
  </head>
  <body>
    <main class="missing-page">
      <img src="/outlook/icon.svg" alt="" width="48" height="48" />
      <h1>This message might have been moved or deleted</h1>
      <p>The link leads to a message that is not where it was when the link was made.</p>
      <a href="/">Go to the inbox</a>
    </main>
  </body>
</html>
`;
}

/** Nothing of elsewhere gets into the page, and mails, which inherit this, load nothing from anywhere. */
export function pagePolicy(addInOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${addInOrigin}`,
    "connect-src 'self'",
    `frame-src ${addInOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
