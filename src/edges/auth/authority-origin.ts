import type { AddInConfig } from '../../app/ports/add-in-config';

/** Origin of the sign-in page: given metadata may name another one than the authority. */
export function authorityOrigin(config: Pick<AddInConfig, 'authority' | 'authorityMetadata'>): string {
  const metadata: unknown =
    config.authorityMetadata === undefined ? {} : JSON.parse(config.authorityMetadata);
  const isNamed = typeof metadata === 'object' && metadata !== null && 'authorization_endpoint' in metadata;
  const endpoint = isNamed ? metadata.authorization_endpoint : undefined;
  return new URL(typeof endpoint === 'string' ? endpoint : config.authority).origin;
}
