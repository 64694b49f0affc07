/** A value written in a filter. `instant` is in milliseconds since 1970. */
export type Literal =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'instant'; readonly value: number }
  /** In lower case. */
  | { readonly type: 'guid'; readonly value: string }
  | { readonly type: 'null' };

/** A property by the names on the way to it, e.g. `from/emailAddress/address`. */
export interface Path {
  readonly kind: 'path';
  readonly names: readonly string[];
  /** Type that the value is taken as, e.g. `Edm.Int32`, when the path stands inside of `cast`. */
  readonly castTo?: string;
}

export type Operand = Path | { readonly kind: 'literal'; readonly literal: Literal };

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** A condition of a `$filter`. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Operand;
      readonly right: Operand;
    }
  | {
      readonly kind: 'call';
      readonly name: 'contains' | 'startswith';
      readonly subject: Path;
      readonly text: string;
    }
  | {
      readonly kind: 'any';
      readonly collection: Path;
      /** Absent: any element will do. */
      readonly lambda?: { readonly variable: string; readonly condition: Expression };
    }
  /** A property that is true or false by itself. */
  | { readonly kind: 'property'; readonly path: Path };

/** What is wrong with an OData option. The endpoint decides what error its client sees. */
export class ODataError extends Error {
  override readonly name = 'ODataError';
}
