import { describe, expect, test } from '@jest/globals';
import { createStepsFinder } from '../../../src/app/create/mail-steps';
import type { MailBody } from '../../../src/domain/mail/mail';
import { Problem } from '../../../src/domain/problem';
import { mailOf } from '../../support/fake-pane';
import { createWorld, none } from '../../support/graph-world';

const html =
  '<p>Hi Ben,</p><p>The weather is fine. Please call the painter.</p><p>Adele, please book the room.</p>' +
  '<p>From: Adele<br>Sent: Monday<br>To: Ben<br>Subject: Painter</p><p>Please send the colours.</p>';

const open = { body: () => Promise.resolve<MailBody>({ contentType: 'html', content: html }) };
const closed = { body: () => Promise.reject(new Problem('not-found')) };

describe('the steps that a mail offers', () => {
  test('are what it asks of its reader, without earlier mails and what is for others', async () => {
    const { messages } = createWorld();
    const found = await createStepsFinder({ mailbox: open, messages })(
      { mail: mailOf('a'), message: undefined },
      'Ben Ode',
      none,
    );
    expect(found).toEqual(['Please call the painter']);
  });

  test('are read from the service once another mail is open', async () => {
    const { messages, seed } = createWorld();
    const { id, internetMessageId, subject } = seed('report');
    const mail = mailOf('a', { restId: id, internetMessageId, subject });
    const found = await createStepsFinder({ mailbox: closed, messages })(
      { mail, message: undefined },
      '',
      none,
    );
    expect(found).toEqual(['Please send it by Friday']);
  });

  test('are none when the mail is gone', async () => {
    const { messages } = createWorld();
    const asked = createStepsFinder({ mailbox: closed, messages })(
      { mail: mailOf('a'), message: undefined },
      '',
      none,
    );
    await expect(asked).resolves.toEqual([]);
  });

  test('wait for the user when the service cannot be reached', async () => {
    const messages = { ...createWorld().messages, body: () => Promise.reject(new Problem('offline')) };
    const asked = createStepsFinder({ mailbox: closed, messages })(
      { mail: mailOf('a'), message: undefined },
      '',
      none,
    );
    await expect(asked).rejects.toMatchObject({ kind: 'offline' });
  });

  test('are remembered for the last mail, and sought again after a failure', async () => {
    const { messages } = createWorld();
    let bodies = 0;
    const mailbox = {
      body: () => {
        bodies += 1;
        return bodies === 1 ? Promise.reject(new Error('No answer.')) : open.body();
      },
    };
    const find = createStepsFinder({ mailbox, messages });
    const inMail = (name: string) => find({ mail: mailOf(name), message: undefined }, 'Ben Ode', none);
    await inMail('a').catch(() => undefined);
    const before = bodies;
    await inMail('b');
    await inMail('b');
    expect(bodies).toBe(before + 1);
    await inMail('a');
    expect(bodies).toBe(before + 2);
  });
});
