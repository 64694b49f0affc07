/** What is looked at of the frame that we are in. */
export interface Frame {
  readonly isTop: boolean;
  /** Host name of our own page. */
  readonly hostname: string;
  /** Origins of the frames around us, where the browser tells them. */
  readonly ancestors: readonly string[] | undefined;
}

/**
 * Whether the answer of a sign-in window has to be relayed to us. Browsers keep the channels of one origin apart by the
 * site in the address bar, so a window of ours cannot reach us in a frame of another site. The same host name is the same
 * site for certain; everything else is taken for another.
 */
export function needsRelay(frame: Frame): boolean {
  if (frame.isTop) return false;
  if (!frame.ancestors) return true;
  return frame.ancestors.some(
    (origin) => !URL.canParse(origin) || new URL(origin).hostname !== frame.hostname,
  );
}

/** The frame that a window is. */
export function frameOf(page: Window): Frame {
  return {
    isTop: page.parent === page,
    hostname: page.location.hostname,
    ancestors: ancestorsOf(page.location),
  };
}

/** Not every browser has the list. */
function ancestorsOf(location: { readonly ancestorOrigins?: DOMStringList }): readonly string[] | undefined {
  return location.ancestorOrigins && Array.from(location.ancestorOrigins);
}
