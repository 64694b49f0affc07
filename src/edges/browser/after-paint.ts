/** A page that is not shown has no frames. After this time, in milliseconds, what waits for one goes on. */
const withoutFramesMs = 500;

/**
 * Calls back once what is rendered now is on screen, in a task of its own. Returns a function that cancels it.
 */
export function afterPaint(then: () => void): () => void {
  let isOver = false;
  const { port1, port2 } = new MessageChannel();
  const end = () => {
    isOver = true;
    clearTimeout(timer);
    port1.close();
  };
  const go = () => {
    if (isOver) return;
    end();
    then();
  };
  const timer = setTimeout(go, withoutFramesMs);
  port1.onmessage = go;
  // A frame's callbacks run before it is painted, a message is delivered after that.
  requestAnimationFrame(() => {
    port2.postMessage(undefined);
  });
  return end;
}
