/*
 * In every frame: keeps how long each event took until the next frame was painted, and when a text was first seen, both in
 * milliseconds. Runs in the page before all else.
 */
globalThis.feedback = [];
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) globalThis.feedback.push({ name, duration });
}).observe({ type: 'event', durationThreshold: 16 });

/** When a text stands in what a selector finds, and is painted, as milliseconds of the clock. */
globalThis.seen = (selector, text) =>
  new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector)?.textContent.includes(text)) {
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      } else requestAnimationFrame(look);
    };
    look();
  });

/** When the page was first told something by another window after this time, as milliseconds of the clock. */
globalThis.told = (after) => globalThis.messages.find((time) => time >= after) ?? NaN;
globalThis.messages = [];
addEventListener('message', () => globalThis.messages.push(performance.timeOrigin + performance.now()), {
  capture: true,
});

/** When the next click comes. */
globalThis.clicked = () =>
  new Promise((resolve) => {
    addEventListener('click', () => resolve(performance.timeOrigin + performance.now()), {
      capture: true,
      once: true,
    });
  });
