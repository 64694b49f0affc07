/*
 * Stands in for Microsoft's Ajax library (ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js), which Office.js fetches from a
 * public server unless a page has it already, and which no package contains. It holds what Office.js asks for: the
 * functions by which it tells that the library is there, namespaces and classes for its texts, errors, and the two
 * methods of strings that the real library replaces.
 */

interface ClassFunction {
  (...parameters: unknown[]): unknown;
  __typeName?: string;
}

function isNamespace(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Makes each part of a dotted name an object where there is none yet. */
function registerNamespace(path: string): void {
  let parent: object = globalThis;
  for (const part of path.split('.')) {
    const known: unknown = Reflect.get(parent, part);
    const child = isNamespace(known) ? known : { __namespace: true };
    Reflect.set(parent, part, child);
    parent = child;
  }
}

function createError(type: string, message: string | undefined, parameter: string | undefined): Error {
  const text = [`Sys.${type}: ${message ?? ''}`, ...(parameter ? [`Parameter name: ${parameter}`] : [])];
  return Object.assign(new Error(text.join('\n')), { name: `Sys.${type}`, paramName: parameter });
}

const parameterError = (type: string) => (parameter?: string, message?: string) =>
  createError(type, message, parameter);

class StringBuilder {
  readonly #parts: string[] = [];

  constructor(start?: string) {
    if (start) this.#parts.push(start);
  }

  append(text: unknown): this {
    this.#parts.push(String(text));
    return this;
  }

  toString(separator = ''): string {
    return this.#parts.join(separator);
  }
}

// `Type` is Function itself in the real library: every class inherits registerClass from it.
Object.assign(Function.prototype, {
  registerClass(this: ClassFunction, name: string): ClassFunction {
    this.__typeName = name;
    return this;
  },
  getName(this: ClassFunction): string {
    return this.__typeName ?? this.name;
  },
});
// What Office.js passes here is right; null says so.
Object.assign(Function, { registerNamespace, _validateParams: () => null, _validateParameter: () => null });

Object.assign(Error, {
  argument: parameterError('ArgumentException'),
  argumentNull: parameterError('ArgumentNullException'),
  argumentOutOfRange: (parameter?: string, _value?: unknown, message?: string) =>
    createError('ArgumentOutOfRangeException', message, parameter),
  argumentType: parameterError('ArgumentTypeException'),
  argumentUndefined: parameterError('ArgumentUndefinedException'),
  parameterCount: (message?: string) => createError('ParameterCountException', message, undefined),
});

const nothing = () => undefined;
const sys = {
  __namespace: true,
  StringBuilder,
  Debug: { trace: nothing, assert: nothing, fail: nothing },
  Serialization: {
    JavaScriptSerializer: {
      serialize: (value: unknown) => JSON.stringify(value),
      deserialize: (text: string): unknown => JSON.parse(text),
    },
  },
};
Object.assign(globalThis, { Type: Function, Sys: sys });

// The real library's versions know no position: code that passes one must not be seen to work here only.
Object.assign(String.prototype, {
  startsWith(this: string, start: string): boolean {
    return this.slice(0, start.length) === start;
  },
  endsWith(this: string, end: string): boolean {
    return this.slice(Math.max(0, this.length - end.length)) === end;
  },
});
