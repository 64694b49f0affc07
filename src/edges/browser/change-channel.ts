import { ignore } from '../../lib/ignored-errors';
import { createListeners } from '../../lib/listeners';

/** Tells other pages of this origin the id of what changed, and hears the same from them. */
export interface ChangeChannel {
  announce(id: string): void;
  /** Calls the listener for each change in another page. Returns a function that ends it. */
  listen(listener: (id: string) => void): () => void;
}

/**
 * Changes between the frames of one browser profile (BroadcastChannel); only ids are sent. Where a host has none, or
 * blocks it together with storage, each page sees a change when it next reads.
 */
export function createChangeChannel(
  name: string,
  surroundings: { readonly BroadcastChannel?: typeof BroadcastChannel } = globalThis,
): ChangeChannel {
  // Open as long as there are listeners. A channel does not receive what it sends, so no page hears its own changes.
  let heard: BroadcastChannel | undefined;

  const open = (): BroadcastChannel | undefined => {
    try {
      return surroundings.BroadcastChannel && new surroundings.BroadcastChannel(name);
    } catch (error) {
      ignore('open a channel', error);
      return undefined;
    }
  };

  const listeners = createListeners<string>(() => {
    heard = open();
    heard?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') listeners.notify(data);
    });
    return () => {
      heard?.close();
      heard = undefined;
    };
  });

  return {
    announce(id) {
      const channel = heard ?? open();
      try {
        channel?.postMessage(id);
      } catch (error) {
        ignore('tell other frames', error);
        // The browser closed it with its page: no listener is left.
      }
      if (channel !== heard) channel?.close();
    },
    listen: listeners.add,
  };
}
