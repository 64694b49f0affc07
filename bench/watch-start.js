/* Notes the first frame with a text field that can be typed into, and what moves on the page. Runs in the page before all else. */
{
  const watch = () => {
    const field = document.querySelector('form input, form textarea');
    if (!field || field.disabled || field.getBoundingClientRect().width <= 1) {
      requestAnimationFrame(watch);
      return;
    }
    performance.mark('usable');
    console.log('usable');
  };
  requestAnimationFrame(watch);
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.layoutShift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}
