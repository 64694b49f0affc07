const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const style = `
  :root { color-scheme: light dark; --text: #1b1a19; --soft: #55524f; --back: #eef1f6; --card: #fff; --line: #c4c8d0; --strong: #24548f; --on-strong: #fff; }
  @media (prefers-color-scheme: dark) { :root { --text: #f4f3f2; --soft: #c0bdb9; --back: #17191d; --card: #23262c; --line: #4a4f59; --strong: #8ab8f2; --on-strong: #10131a; } }
  * { box-sizing: border-box; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
  main { width: min(27rem, 100%); padding: 2rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
  h1 { margin: 0 0 .25rem; font-size: 1.4rem; line-height: 1.25; }
  p { margin: 0 0 1rem; color: var(--soft); }
  ul { margin: 0 0 1.25rem; padding: 0 0 0 1.25rem; }
  li { margin: .25rem 0; }
  form { display: grid; gap: .5rem; }
  button { font: inherit; padding: .6rem 1rem; border-radius: .4rem; border: 1px solid var(--line); background: transparent; color: inherit; text-align: start; cursor: pointer; }
  button:hover { border-color: var(--strong); }
  button:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
  button small { display: block; color: var(--soft); }
  .choices { display: flex; justify-content: end; gap: .5rem; margin-top: .5rem; }
  .strong { background: var(--strong); border-color: var(--strong); color: var(--on-strong); }`;

/** A whole page of the sign-in. `content` is HTML that is safe already. */
export function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>`;
}
