import { exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';

/** The key that signs all tokens of one sandbox. Created at each start: tokens of an earlier one are invalid. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** With the private part, as the provider wants it. */
  readonly privateJwk: JWK;
}

export async function createSigningKey(id: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const privateJwk = { ...(await exportJWK(privateKey)), kid: id, use: 'sig', alg: 'RS256' };
  return { id, privateKey, publicKey, privateJwk };
}
