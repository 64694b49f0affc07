import { test } from './support/production';
import { keepHosts } from './support/traffic-file';

test('the production build, as it is, signs in and makes a task under the public names', async ({
  mainJob,
}) => {
  keepHosts(await mainJob());
});
