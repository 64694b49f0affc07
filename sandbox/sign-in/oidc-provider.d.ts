/** The part of the library's interface that is used here; it publishes no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  /** What an authorization grant allows. */
  export class Grant {
    constructor(properties: { accountId: string; clientId: string });
    readonly jti: string;
    /** Scopes by resource, each a text with spaces. */
    resources?: Record<string, string>;
    addOIDCScope(scopes: string): void;
    save(): Promise<string>;
    static find(id: string): Promise<Grant | undefined>;
  }

  export class RefreshToken {
    readonly jti: string;
    readonly accountId: string;
    readonly clientId: string;
    readonly grantId: string;
    readonly consumed?: unknown;
    readonly remainingTTL: number;
    scope?: string;
    save(ttl: number): Promise<string>;
    static find(value: string): Promise<RefreshToken | undefined>;
  }

  /** A stop on the way of an authorization request at which the person has to do something. */
  export interface Interaction {
    readonly uid: string;
    readonly prompt: { readonly name: string; readonly details: unknown };
    readonly params: Readonly<Record<string, unknown>>;
    readonly session?: { readonly accountId: string };
  }

  /** The answer to an interaction. */
  export type InteractionResult =
    | {
        readonly login?: { readonly accountId: string };
        readonly consent?: object;
        readonly select_account?: object;
      }
    | { readonly error: string; readonly error_description: string };

  export interface OidcContext {
    readonly route: string;
    readonly client: { readonly clientId: string };
    readonly params?: Readonly<Record<string, unknown>>;
    readonly body?: Readonly<Record<string, unknown>>;
    readonly result?: Readonly<Record<string, unknown>>;
    readonly account?: { readonly accountId: string };
    readonly session?: { readonly accountId?: string; grantIdFor(clientId: string): string | undefined };
    readonly entities: { readonly Account?: { readonly accountId: string } };
    readonly provider: Provider;
  }

  /** Koa's context, as far as it is used here. */
  export interface Context {
    /** Set on the library's own paths only; every callback but a middleware is called on those. */
    readonly oidc: OidcContext;
    readonly path: string;
    readonly response: { get(name: string): string };
    set(name: string, value: string): void;
    type: string;
    status: number;
    body: unknown;
  }

  /** One kind of stored thing, e.g. sessions. */
  export interface Adapter {
    upsert(id: string, payload: object, expiresIn?: number): Promise<void>;
    find(id: string): Promise<object | undefined>;
    findByUid(uid: string): Promise<object | undefined>;
    findByUserCode(userCode: string): Promise<object | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }

  /** A named thing that the library calls back. */
  export class Provider {
    constructor(issuer: string, configuration: object);
    readonly Grant: typeof Grant;
    readonly RefreshToken: typeof RefreshToken;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void;
    callback(): RequestListener;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: InteractionResult,
      options: { mergeWithLastSubmission: boolean },
    ): Promise<void>;
  }

  export namespace interactionPolicy {
    class Check {
      readonly reason: string;
      constructor(reason: string, description: string, error: string, check: (context: Context) => boolean);
    }
    class Prompt {
      constructor(options: { name: string; requestable: boolean }, ...checks: Check[]);
      readonly checks: { add(check: Check): void };
    }
    interface Policy {
      get(name: string): Prompt | undefined;
      add(prompt: Prompt, index: number): void;
    }
    function base(): Policy;
  }
}
