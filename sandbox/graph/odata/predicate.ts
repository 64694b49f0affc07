import type { EntityType, Property, Value } from './entity-type';
import { ODataError, type Comparison, type Expression, type Literal, type Path } from './expression';

/** A filter as a condition on items; throws an ODataError when it names what the entity does not have. */
export function toPredicate<T>(expression: Expression, type: EntityType<T>): (item: T) => boolean {
  return bind(expression, type, undefined);
}

/** @param variable the lambda's variable that stands before each property; undefined outside of lambdas */
function bind<T>(
  expression: Expression,
  type: EntityType<T>,
  variable: string | undefined,
): (item: T) => boolean {
  switch (expression.kind) {
    case 'and': {
      const left = bind(expression.left, type, variable);
      const right = bind(expression.right, type, variable);
      return (item) => left(item) && right(item);
    }
    case 'or': {
      const left = bind(expression.left, type, variable);
      const right = bind(expression.right, type, variable);
      return (item) => left(item) || right(item);
    }
    case 'not': {
      const operand = bind(expression.operand, type, variable);
      return (item) => !operand(item);
    }
    case 'compare': {
      const { left, operator, right } = expression;
      if (left.kind === 'path' && right.kind === 'literal') {
        const property = propertyOf(left, type, variable);
        return comparison(
          left.castTo === undefined ? property : castOf(property, left.castTo),
          operator,
          right.literal,
        );
      }
      throw new ODataError('A comparison must have a property to its left and a value to its right.');
    }
    case 'call': {
      const property = propertyOf(expression.subject, type, variable);
      if (property.type !== 'text') throw new ODataError(`'${expression.name}' takes a text.`);
      return call(property, expression.name, expression.text);
    }
    case 'property': {
      const property = propertyOf(expression.path, type, variable);
      if (property.type !== 'boolean') throw new ODataError('The filter is no condition.');
      return (item) => property.get(item) === true;
    }
    case 'any': {
      const names = withoutVariable(expression.collection, variable);
      const collection = type.collections.get(names);
      if (collection === undefined) throw unknownName(expression.collection, type);
      const { lambda } = expression;
      return collection.any((elementType) =>
        lambda === undefined ? () => true : bind(lambda.condition, elementType, lambda.variable),
      );
    }
  }
}

const unknownName = (path: Path, type: EntityType<never>): ODataError =>
  new ODataError(`Could not find a property named '${path.names.join('/')}' on type '${type.name}'.`);

/** The path in lower case; inside of a lambda it must begin with the lambda's variable, which falls away. */
function withoutVariable(path: Path, variable: string | undefined): string {
  const [first, ...rest] = path.names;
  if (variable === undefined) return path.names.join('/').toLowerCase();
  if (first !== variable) throw new ODataError(`Could not find the variable '${String(first)}'.`);
  return rest.join('/').toLowerCase();
}

function propertyOf<T>(path: Path, type: EntityType<T>, variable: string | undefined): Property<T> {
  const property = type.properties.get(withoutVariable(path, variable));
  if (property === undefined) throw unknownName(path, type);
  return property;
}

function call<T>(property: Property<T>, name: 'contains' | 'startswith', text: string): (item: T) => boolean {
  // Exchange searches texts without regard to case.
  const wanted = text.toLowerCase();
  return (item) => {
    const value = property.get(item);
    if (typeof value !== 'string') return false;
    const lower = value.toLowerCase();
    return name === 'contains' ? lower.includes(wanted) : lower.startsWith(wanted);
  };
}

/** A text property taken as another type; a text that is no such value is null. */
function castOf<T>({ type, get }: Property<T>, castTo: string): Property<T> {
  if (type !== 'text') throw new ODataError(`'cast' takes a text.`);
  const text = (item: T): string => String(get(item) ?? '');
  switch (castTo) {
    case 'Edm.Int32':
    case 'Edm.Int64':
    case 'Edm.Double':
      return {
        type: 'number',
        get: (item) => (/^-?\d+(\.\d+)?$/.test(text(item)) ? Number(text(item)) : null),
      };
    case 'Edm.Boolean':
      return {
        type: 'boolean',
        get: (item) => (/^(true|false)$/i.test(text(item)) ? /^t/i.test(text(item)) : null),
      };
    case 'Edm.Guid':
      return {
        type: 'guid',
        get: (item) =>
          text(item)
            .replace(/^\{|\}$/g, '')
            .toLowerCase(),
      };
    default:
      throw new ODataError(`The type '${castTo}' is not supported.`);
  }
}

/** What a stored value and a literal are compared as. */
function comparable<T>(
  property: Property<T>,
  literal: Literal,
): { wanted: Value; of: (value: Value) => Value } {
  const asIs = (value: Value): Value => value;
  const { type } = property;
  if (literal.type === 'null') return { wanted: null, of: asIs };
  if ((type === 'text' || type === 'enum') && literal.type === 'text') {
    const value = property.normalize === undefined ? literal.value : property.normalize(literal.value);
    if (value === undefined) throw new ODataError(`'${literal.value}' is not a valid value.`);
    if (property.ignoresCase !== true) return { wanted: value, of: asIs };
    return {
      wanted: value.toLowerCase(),
      of: (stored) => (typeof stored === 'string' ? stored.toLowerCase() : stored),
    };
  }
  if (type === 'instant' && literal.type === 'instant') {
    return {
      wanted: literal.value,
      of: (stored) => (typeof stored === 'string' ? Date.parse(stored) : stored),
    };
  }
  if (type === literal.type) return { wanted: literal.value, of: asIs };
  throw new ODataError(
    `A binary operator with incompatible types was detected. Found operand types '${type}' and '${literal.type}'.`,
  );
}

function comparison<T>(property: Property<T>, operator: Comparison, literal: Literal): (item: T) => boolean {
  const { wanted, of } = comparable(property, literal);
  if (operator === 'eq') return (item) => of(property.get(item)) === wanted;
  if (operator === 'ne') return (item) => of(property.get(item)) !== wanted;
  if (wanted === null || typeof wanted === 'boolean' || property.type === 'enum') {
    throw new ODataError(`The operator '${operator}' does not fit the value.`);
  }
  return (item) => {
    const value = of(property.get(item));
    if (value === null || typeof value !== typeof wanted) return false;
    switch (operator) {
      case 'gt':
        return value > wanted;
      case 'ge':
        return value >= wanted;
      case 'lt':
        return value < wanted;
      case 'le':
        return value <= wanted;
    }
  };
}
