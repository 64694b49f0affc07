import { describe, expect, test } from '@jest/globals';
import { adminConsentUrl } from '../../../../src/edges/auth/pages/admin-consent';

const config = {
  clientId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  authority: 'https://login.microsoftonline.com/common',
};
const consentUrl = 'https://tasks.example/consent.html';

describe('the link for an administrator', () => {
  test('asks for everything at once and ends on our page', () => {
    const url = new URL(adminConsentUrl(config, { consentUrl, tenantId: undefined }));
    expect(url.origin + url.pathname).toBe(
      'https://login.microsoftonline.com/organizations/v2.0/adminconsent',
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: config.clientId,
      scope: 'openid profile offline_access Tasks.ReadWrite Mail.ReadWrite',
      redirect_uri: consentUrl,
    });
  });

  test('asks for nothing of mail in a build without permission on it', () => {
    const withoutMail = { ...config, mailAccess: 'none' } as const;
    const url = new URL(adminConsentUrl(withoutMail, { consentUrl, tenantId: undefined }));
    expect(url.searchParams.get('scope')).toBe('openid profile offline_access Tasks.ReadWrite');
  });

  test.each([
    ['https://login.microsoftonline.us/common', undefined, 'https://login.microsoftonline.us/organizations/'],
    [
      'https://login.microsoftonline.com/contoso.example',
      undefined,
      'https://login.microsoftonline.com/contoso.example/',
    ],
    ['https://login.microsoftonline.com/common', 'tenant', 'https://login.microsoftonline.com/tenant/'],
  ])('goes to the right place for %s and tenant %s', (authority, tenantId, start) => {
    expect(adminConsentUrl({ ...config, authority }, { consentUrl, tenantId }).startsWith(start)).toBe(true);
  });

  test('follows given metadata', () => {
    const authorityMetadata = JSON.stringify({
      authorization_endpoint: 'https://localhost:4003/common/authorize',
    });
    expect(adminConsentUrl({ ...config, authorityMetadata }, { consentUrl, tenantId: undefined })).toMatch(
      /^https:\/\/localhost:4003\/organizations\/v2\.0\/adminconsent/,
    );
  });
});
