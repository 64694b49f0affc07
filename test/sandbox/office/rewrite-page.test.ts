import { describe, expect, test } from '@jest/globals';
import { rewritePage } from '../../../sandbox/office/rewrite-page';
import { clouds } from '../../../scripts/clouds';

const rewriting = {
  config: { clientId: 'here' },
  officeScripts: '<script src="/office/office.js"></script>',
};
const block = '<script type="application/json" id="add-in-config">{"clientId":"here"}</script>';

describe('a built page in the sandbox', () => {
  test('gets the configuration and the scripts of the sandbox, and keeps everything else', () => {
    const html = `<!doctype html><html><head>
<script type="application/json" id="add-in-config">{"clientId":"production"}</script>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="taskpane.0123456789ab.js"></script></head><body data-x="1 > 0"></body></html>`;
    expect(rewritePage(html, rewriting)).toBe(`<!doctype html><html><head>
${block}
<script src="/office/office.js"></script>
<script defer src="taskpane.0123456789ab.js"></script></head><body data-x="1 > 0"></body></html>`);
  });

  test('may name its attributes in any order, case and quotes', () => {
    const html =
      "<SCRIPT id=add-in-config type='application/json'>\n{}\n</SCRIPT ><script type=\"text/javascript\" src='https://appsforoffice.microsoft.com/lib/1/hosted/office.js'></script>";
    expect(rewritePage(html, rewriting)).toBe(block + rewriting.officeScripts);
  });

  test.each([...clouds])('loads Office.js from here, when it was built for %s', (_name, { officeJsUrl }) => {
    expect(rewritePage(`<script src="${officeJsUrl}"></script>`, rewriting)).toBe(rewriting.officeScripts);
  });

  test('loads Office.js from here, when it was built for its new address', () => {
    const address = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';
    expect(rewritePage(`<script src="${address}"></script>`, rewriting)).toBe(rewriting.officeScripts);
  });

  test('stays as it is when it needs neither', () => {
    const html = '<!doctype html><script src="redirect.js"></script><p>add-in-config office.js</p>';
    expect(rewritePage(html, rewriting)).toBe(html);
  });

  test('cannot be broken out of by a value of the configuration', () => {
    const config = { supportUrl: '</script><script>alert(1)</script>$&' };
    const html = rewritePage('<script type="application/json" id="add-in-config">{}</script>', {
      ...rewriting,
      config,
    });
    expect(html.match(/<script/g)).toHaveLength(1);
    const json = /id="add-in-config">(.*)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(config);
  });
});
