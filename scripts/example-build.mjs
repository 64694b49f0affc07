/** Variables that shape a build and are not given an example value here. */
const unset = [
  'AUTHORITY',
  'CLOUD',
  'EXTENSION_NAMESPACE',
  'FRAME_ANCESTORS',
  'HSTS',
  'MAIL_ACCESS',
  'OFFICE_JS_URL',
  'OUTPUT',
  'TO_DO_URL',
  'TRUSTED_TYPES',
];

/**
 * The environment of a production build with made-up values, for tests. What a developer has set for a real build has no
 * part in it.
 */
export function exampleBuildEnvironment() {
  const env = {
    ...process.env,
    CLIENT_ID: '0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84',
    PUBLIC_URL: 'https://add-in.example.com',
    SUPPORT_URL: 'https://www.example.com/help',
    PROVIDER_NAME: 'Example Company',
  };
  for (const name of unset) delete env[name];
  return env;
}
