import { afterEach, describe, expect, test } from '@jest/globals';
import { createChangeChannel } from '../../../src/edges/browser/change-channel';

const ends: (() => void)[] = [];

/** The ids that a listener hears, in order. */
function hearing(channel: ReturnType<typeof createChangeChannel>) {
  const heard: string[] = [];
  let wake = () => {};
  ends.push(
    channel.listen((id) => {
      heard.push(id);
      wake();
    }),
  );
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  return { heard, next };
}

describe('the channel for changes', () => {
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  test('tells other pages with the same name, and neither the sender nor pages with another name', async () => {
    const [own, other, foreign] = ['same', 'same', 'another'].map((name) => createChangeChannel(name));
    if (!own || !other || !foreign) throw new Error('no channels');
    const mine = hearing(own);
    const theirs = hearing(other);
    const apart = hearing(foreign);
    const told = theirs.next();
    own.announce('one');
    await told;
    expect(theirs.heard).toEqual(['one']);
    expect([...mine.heard, ...apart.heard]).toEqual([]);
  });

  test('tells others although it does not listen itself', async () => {
    const other = hearing(createChangeChannel('same'));
    const told = other.next();
    createChangeChannel('same').announce('two');
    await told;
    expect(other.heard).toEqual(['two']);
  });

  test('closes when the last listener is gone', () => {
    const opened: { isClosed: boolean }[] = [];
    class Counted extends EventTarget {
      readonly state = { isClosed: false };
      constructor() {
        super();
        opened.push(this.state);
      }
      postMessage() {}
      close() {
        this.state.isClosed = true;
      }
    }
    const channel = createChangeChannel('same', {
      BroadcastChannel: Counted as unknown as typeof BroadcastChannel,
    });
    channel.announce('three');
    const end = channel.listen(() => {});
    const endOther = channel.listen(() => {});
    channel.announce('four');
    end();
    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    endOther();
    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, true]);
  });

  test('is silent where the browser has no such channel or refuses it', () => {
    const refused = {
      get BroadcastChannel(): never {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    for (const surroundings of [{}, refused]) {
      const channel = createChangeChannel('same', surroundings);
      const end = channel.listen(() => {});
      expect(() => {
        channel.announce('five');
        end();
      }).not.toThrow();
    }
  });
});
