// In the pane while `npm run dev` runs: loads it anew as soon as there is another build than the one that it belongs to.
const own = document.currentScript?.dataset['build'];
new EventSource('live-reload').addEventListener('build', ({ data }) => {
  if (data !== JSON.stringify(own)) location.reload();
});
