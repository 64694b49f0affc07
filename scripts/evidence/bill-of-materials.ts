/** A value as JSON has it. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const text = (value: Json | undefined) => (typeof value === 'string' ? value : '');
const isObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sorts lists of what has a reference by it; the order of all else says something. */
function inOrder(value: Json): Json {
  if (Array.isArray(value)) {
    const items: readonly Json[] = value.map(inOrder);
    const refOf = (item: Json) => (isObject(item) ? text(item['bom-ref'] ?? item['ref']) : '');
    return [...items].sort((a, b) => (refOf(a) < refOf(b) ? -1 : Number(refOf(a) > refOf(b))));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inOrder(inner)]));
}

/**
 * A bill of materials in CycloneDX, as `npm sbom` writes it, made the same wherever and whenever it is written: without its time
 * and serial number, and under the name of the package in the place of that of the folder.
 */
export function settledBill(json: string): string {
  const bill = JSON.parse(json) as Json;
  const metadata = isObject(bill) ? bill['metadata'] : undefined;
  if (!isObject(bill) || !isObject(metadata)) throw new Error('npm sbom wrote no bill of materials.');
  const { serialNumber: _, ...rest } = bill;
  const { timestamp: __, component, ...facts } = metadata;
  if (!isObject(component)) throw new Error('The bill of materials names no component.');
  const name = text(component['bom-ref']).replace(/@[^@]*$/, '');
  const settled = inOrder({ ...rest, metadata: { ...facts, component: { ...component, name } } });
  return `${JSON.stringify(settled, undefined, 2)}\n`;
}
