import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An operation of the contract that a request addresses. */
export interface Operation {
  /** e.g. `/me/todo/lists/{todoTaskList-id}`. */
  readonly template: string;
  /** Values of the template's variables by their names, as they stand in the URL. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of the query options that it takes. */
  readonly options: ReadonlySet<string>;
  /** What is wrong with an answer, or undefined when it is as declared. */
  problemOf(status: number, body: unknown): string | undefined;
}

/** The contract, as far as requests are looked up in it. */
export interface OpenApi {
  operationFor(method: string, path: string): Operation | undefined;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);

const pointer = (...parts: readonly string[]): string =>
  parts.map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');

/** The path after the version, another user's taken as one's own, as the contract writes it. */
const contractPath = (path: string): string =>
  path
    .replace(/^\/(v1\.0|beta)(?=\/)/, '')
    .replace(/\/$/, '')
    .replace(/^\/users\/[^/]+(?=\/(todo|messages|mailFolders|outlook))/, '/me');

/** Reads `graph-v1.0.openapi.json` in a folder. */
export function readOpenApi(folder: string): OpenApi {
  const spec: unknown = JSON.parse(readFileSync(join(folder, 'graph-v1.0.openapi.json'), 'utf8'));
  const paths = at(spec, 'paths');
  if (!isObject(spec) || !isObject(paths)) throw new TypeError('The contract is no OpenAPI document.');
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('byte', /^[A-Za-z0-9+/_-]*={0,2}$/);
  ajv.addFormat('binary', true);
  ajv.addSchema({ $id: 'spec', ...spec });

  const templates = Object.keys(paths)
    .map((template) => ({
      template,
      names: [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ''),
      pattern: new RegExp(
        `^${template
          .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
          .replace(/\{[^}]+\}/g, '([^/]+)')
          .replace('delta\\(\\)', 'delta(?:\\(\\))?')}$`,
        'i',
      ),
    }))
    .sort((a, b) => a.names.length - b.names.length);

  function validate(ref: string, body: unknown): string | undefined {
    const check = ajv.compile({ $ref: ref });
    return check(body) ? undefined : ajv.errorsText(check.errors, { dataVar: 'body' });
  }

  return {
    operationFor(method, path) {
      const own = contractPath(path);
      const found = templates.find(({ pattern }) => pattern.test(own));
      const name = method.toLowerCase();
      const operation = at(paths, found?.template ?? '', name);
      if (found === undefined || !isObject(operation)) return undefined;
      const values = found.pattern.exec(own)?.slice(1) ?? [];
      const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
      return {
        template: found.template,
        variables: Object.fromEntries(found.names.map((variable, index) => [variable, values[index] ?? ''])),
        options: new Set(parameters.map((parameter: unknown) => String(at(parameter, 'name')))),
        problemOf(status, body) {
          if (status >= 400) return validate('spec#/components/schemas/odata.error', body);
          const declared = at(operation, 'responses', String(status));
          if (declared === undefined) return `status ${status} is not declared`;
          const isJson = at(declared, 'content', 'application/json', 'schema') !== undefined;
          if (!isJson) return undefined;
          if (body === undefined) return undefined;
          const place = [
            'paths',
            found.template,
            name,
            'responses',
            String(status),
            'content',
            'application/json',
          ];
          return validate(`spec#/${pointer(...place, 'schema')}`, body);
        },
      };
    },
  };
}
