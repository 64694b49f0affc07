/** The colours of Outlook's presets 0 to 24, as Outlook on the web shows them (measured; Microsoft publishes names only). */
const colors = [
  '#b10e1c #c33400 #e69a3e #e3cc00 #009c4e #00a3ae #a8cc4d #006cbe #756cc8 #cc007e #919da1 #005265 #8c8e83',
  '#5d6c70 #3e3e3e #6a0a1a #b5490f #814e29 #ae8e00 #0a600a #02767a #427505 #00345c #684697 #8c0059',
].flatMap((row) => row.split(' '));

/** The colour of a preset; undefined for one that is not known. */
export const categoryColor = (preset: number | undefined): string | undefined =>
  preset === undefined ? undefined : colors[preset];
