import type { ServerResponse } from 'node:http';
import type { OpenReply } from './route';

/** Server-sent events to every page that listens. */
export interface EventStream {
  /** The answer to a page that wants to listen. */
  subscribe(): OpenReply;
  /** Sends a named event with JSON data to all. */
  send(name: string, data: unknown): void;
}

/** A page that lost its connection asks again after this time, in milliseconds. */
const retryMs = 1000;

export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  return {
    subscribe: () => ({
      open: (response) => {
        response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
        response.write(`retry: ${String(retryMs)}\n\n`);
        listeners.add(response);
        response.on('close', () => listeners.delete(response));
      },
    }),
    send: (name, data) => {
      for (const listener of listeners) listener.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    },
  };
}
