/** So many are worked on side by side: the service serves four requests of an app at a time, and the pane has others. */
const lanes = 3;

/** Works on items in a few lanes side by side, in their order. Rejects with the first failure. */
export async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const lane = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
