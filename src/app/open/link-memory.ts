import type { Link, LinkKey } from '../../domain/link/link';
import type { OpenMail } from '../../domain/mail/mail';
import type { Cache } from '../ports/device';

/** Which tasks the last mails had, newest first: ids only, so that opening a mail again needs one round trip. */
export interface RememberedLinks {
  readonly mail: string;
  readonly links: readonly Link[];
}

const mostMails = 200;

function keyOf(mail: OpenMail): string {
  return mail.internetMessageId || mail.restId;
}

/** The links that a mail had when it was last open; a guess. */
export function recallLinks(cache: Cache<readonly RememberedLinks[]>, mail: OpenMail): readonly Link[] {
  return cache.read()?.find((entry) => entry.mail === keyOf(mail))?.links ?? [];
}

/** Remembers the links of a mail for next time. */
export function rememberLinks(
  cache: Cache<readonly RememberedLinks[]>,
  mail: OpenMail,
  links: readonly Link[],
): void {
  const others = (cache.read() ?? []).filter((entry) => entry.mail !== keyOf(mail));
  cache.write(links.length === 0 ? others : [{ mail: keyOf(mail), links }, ...others].slice(0, mostMails));
}

/** Remembers one more link of a mail, or what became of it. */
export function rememberLink(cache: Cache<readonly RememberedLinks[]>, mail: OpenMail, link: Link): void {
  const others = recallLinks(cache, mail).filter((other) => other.linkKey !== link.linkKey);
  rememberLinks(cache, mail, [...others, link]);
}

/** Forgets one link of a mail. */
export function forgetLink(cache: Cache<readonly RememberedLinks[]>, mail: OpenMail, linkKey: LinkKey): void {
  const links = recallLinks(cache, mail);
  const others = links.filter((link) => link.linkKey !== linkKey);
  if (others.length < links.length) rememberLinks(cache, mail, others);
}
