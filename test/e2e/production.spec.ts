import { test } from './support/production';

test('the production build, as it is, signs in and makes a task under the public names', async ({
  mainJob,
}) => {
  await mainJob();
});
