import type { GraphError } from './errors';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  );
}

/** Makes the endpoint's error from a message. */
export type Refuse = (message: string) => GraphError;

/** Reads the properties of a JSON body by their types. Absent is undefined; null is given back where it is allowed. */
export class Fields {
  readonly body: JsonObject;

  constructor(
    body: unknown,
    private readonly refuse: Refuse,
  ) {
    if (!isObject(body)) {
      throw refuse(
        'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
      );
    }
    this.body = body;
  }

  /** Refuses every property but these and annotations such as `@odata.type`. */
  allow(known: ReadonlySet<string>, type: string): void {
    for (const name in this.body) {
      if (!known.has(name) && !name.includes('@')) {
        throw this.refuse(`The property '${name}' does not exist on type '${type}'.`);
      }
    }
  }

  has(name: string): boolean {
    return this.body[name] !== undefined;
  }

  text(name: string): string | null | undefined {
    const value = this.body[name];
    if (value === undefined || value === null || typeof value === 'string') return value;
    throw this.wrong(name);
  }

  /** A text; null counts as absent. */
  textOr<T>(name: string, otherwise: T): string | T {
    return this.text(name) ?? otherwise;
  }

  flag(name: string): boolean | null | undefined {
    const value = this.body[name];
    if (value === undefined || value === null || typeof value === 'boolean') return value;
    throw this.wrong(name);
  }

  integer(name: string): number | null | undefined {
    const value = this.body[name];
    if (value === undefined || value === null) return value;
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw this.wrong(name);
  }

  /** One of a set of texts; null is refused, as for a type that is not nullable. */
  oneOf<const T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.body[name];
    if (value === undefined) return undefined;
    const found = values.find((one) => one === value);
    if (found === undefined) throw this.wrong(name);
    return found;
  }

  /** A list of texts; null counts as empty. */
  texts(name: string): readonly string[] | undefined {
    const value = this.body[name];
    if (value === undefined) return undefined;
    if (value === null) return [];
    if (!Array.isArray(value)) throw this.wrong(name);
    return value.map((one: unknown) => {
      if (typeof one !== 'string') throw this.wrong(name);
      return one;
    });
  }

  /** A nested object. */
  object(name: string): Fields | null | undefined {
    const value = this.body[name];
    if (value === undefined || value === null) return value;
    if (!isObject(value)) throw this.wrong(name);
    return new Fields(value, this.refuse);
  }

  /** A list of nested objects; null counts as empty. */
  objects(name: string): readonly Fields[] {
    const value = this.body[name];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw this.wrong(name);
    return value.map((one: unknown) => {
      if (!isObject(one)) throw this.wrong(name);
      return new Fields(one, this.refuse);
    });
  }

  wrong(name: string): GraphError {
    return this.refuse(`The property '${name}' has an invalid value`);
  }
}
