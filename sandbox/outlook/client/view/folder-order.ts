import type { WireFolder } from '../../wire';

const first = ['inbox', 'drafts', 'sentitems', 'archive'];
const last = ['deleteditems', 'junkemail', 'outbox'];

/** Folders in Outlook's order; those that the owner made stand between. */
export function inFolderOrder(folders: readonly WireFolder[]): readonly WireFolder[] {
  return folders.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ wellKnownName }: WireFolder): number {
  const fromStart = first.indexOf(wellKnownName);
  return fromStart >= 0 ? fromStart : first.length + 1 + last.indexOf(wellKnownName);
}
