/** The page itself; everything that is in it comes from its script. */
export const todoPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>To Do</title>
    <link rel="icon" href="/todo/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/todo/todo.css" />
    <script src="/todo/todo.js" defer></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;

/** Nothing of elsewhere gets into the page: titles and notes hold what others wrote. */
export const todoPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
