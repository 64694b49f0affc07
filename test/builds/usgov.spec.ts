import { test } from '../e2e/support/production';

test.use({ cloud: 'usgov' });

test('a build for the cloud of the US government signs in and makes a task under the names of that cloud', async ({
  mainJob,
}) => {
  await mainJob();
});
