import { resolveZone } from '../mailbox/time-zones';

/** The preferences in a Prefer header that change an answer. */
export interface Preferences {
  /** `IdType="ImmutableId"` */
  readonly immutableIds: boolean;
  /** `odata.maxpagesize` */
  readonly maxPageSize?: number;
  /** `outlook.timezone`, as it was named. */
  readonly timeZone?: string;
  /** `outlook.body-content-type="text"` */
  readonly textBody: boolean;
}

const none: Preferences = { immutableIds: false, textBody: false };

/** Parses a Prefer header; unknown and invalid preferences are ignored, as HTTP demands. */
export function readPreferences(header: string | undefined): Preferences {
  if (header === undefined) return none;
  let found = none;
  for (const [, name = '', quoted, plain] of header.matchAll(
    /([\w.-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;]+)))?/g,
  )) {
    const value = quoted ?? plain ?? '';
    switch (name.toLowerCase()) {
      case 'idtype':
        found = { ...found, immutableIds: value.toLowerCase() === 'immutableid' };
        break;
      case 'odata.maxpagesize':
        if (/^[1-9]\d{0,3}$/.test(value)) found = { ...found, maxPageSize: Number(value) };
        break;
      case 'outlook.timezone':
        if (resolveZone(value) !== undefined) found = { ...found, timeZone: value };
        break;
      case 'outlook.body-content-type':
        found = { ...found, textBody: value.toLowerCase() === 'text' };
        break;
    }
  }
  return found;
}
