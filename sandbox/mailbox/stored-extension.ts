/** A value that an open extension can hold. */
export type ExtensionValue = string | number | boolean | null | readonly (string | number | boolean)[];

/** The own properties of an open extension, without `@odata.type`, `id` and `extensionName`. */
export type StoredExtension = Readonly<Record<string, ExtensionValue>>;
