/** The properties of our frame that matter here. */
export interface Frame {
  readonly isTop: boolean;
  /** Host name of our own page. */
  readonly hostname: string;
  /** Origins of the frames around us, where the browser reports them. */
  readonly ancestors: readonly string[] | undefined;
}

/**
 * Whether the answer of a sign-in window has to be relayed to us. Browsers partition the channels of an origin by the
 * site in the address bar, so our window cannot reach us in a frame of another site. Only the same host name certainly
 * is the same site; anything else counts as another.
 */
export function needsRelay(frame: Frame): boolean {
  if (frame.isTop) return false;
  if (!frame.ancestors) return true;
  return frame.ancestors.some(
    (origin) => !URL.canParse(origin) || new URL(origin).hostname !== frame.hostname,
  );
}

export function frameOf(page: Window): Frame {
  return {
    isTop: page.parent === page,
    hostname: page.location.hostname,
    ancestors: ancestorsOf(page.location),
  };
}

/** Not every browser has `ancestorOrigins`. */
function ancestorsOf(location: { readonly ancestorOrigins?: DOMStringList }): readonly string[] | undefined {
  return location.ancestorOrigins && Array.from(location.ancestorOrigins);
}
