/** Names under which our data is stored. */
export interface TagNames {
  /** Name of the open extension on both sides. */
  readonly extension: string;
  /** Id of the single-value extended property of a mail. The name in it is case-sensitive. */
  readonly property: string;
}

/** Namespace GUID of our named property. Must never change: mails would disappear from the index. */
const propertySet = '{5d6a3f0e-8f3b-4f57-9c31-6e1f0b7a2c44}';

/** The names in a reverse-DNS namespace, one per installation of the product. */
export function tagNames(namespace: string): TagNames {
  return { extension: `${namespace}.link`, property: `String ${propertySet} Name ${namespace}.links` };
}
