import { etagOf } from './etags';
import type { GraphResponse } from './graph';

const json = {
  'content-type':
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
  'odata-version': '4.0',
};

/** 200 with a body; with the etag of an entity when its changeKey is given. */
export function ok(
  body: object,
  changeKey?: string,
  headers?: Readonly<Record<string, string>>,
): GraphResponse {
  return {
    status: 200,
    headers:
      changeKey === undefined ? { ...json, ...headers } : { ...json, etag: etagOf(changeKey), ...headers },
    body,
  };
}

/** 201 with a body and where to find it from now on. */
export function created(body: object, location: string, changeKey?: string): GraphResponse {
  const headers = { ...json, location };
  return {
    status: 201,
    headers: changeKey === undefined ? headers : { ...headers, etag: etagOf(changeKey) },
    body,
  };
}

export const noContent: GraphResponse = { status: 204, headers: {}, body: undefined };

/** A file's bytes. */
export function bytes(content: Uint8Array, contentType: string): GraphResponse {
  return { status: 200, headers: { 'content-type': contentType }, body: content };
}
