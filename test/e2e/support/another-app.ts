import type { APIResponse, Page } from '@playwright/test';
import { shape, text } from '../../../sandbox/mailbox/json-check';
import type { Sandbox } from './fixtures';

const readToken = shape<{ accessToken: string }>({ accessToken: text });

/** What another app of Adele's asks of Graph. `path` begins with `/me`. */
export async function askGraph(
  page: Page,
  { origins, control }: Sandbox,
  method: string,
  path: string,
  data: object,
): Promise<APIResponse> {
  const asked = {
    account: 'adele@example.com',
    clientId: '11111111-1111-4111-8111-111111111111',
    scopes: ['Tasks.ReadWrite', 'Mail.ReadWrite'],
    consent: false,
  };
  const minted: unknown = await (
    await page.request.post(`${origins.outlook}/control/naa/token`, { data: asked })
  ).json();
  const answer = await page.request.fetch(`${origins.graph}/v1.0${path}`, {
    method,
    headers: { Authorization: `Bearer ${readToken(minted, 'token').accessToken}` },
    data,
  });
  // What is recorded is what the add-in asks; this was another app.
  await control.clearTraffic();
  return answer;
}
