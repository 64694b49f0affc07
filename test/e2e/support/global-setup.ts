import { buildAddIn } from '../../../scripts/build-add-in.mjs';
import { clearTraffic } from './traffic-file';

/** Once before a run: the add-in as it is in the sources, unless `ADD_IN_PAGES` names a built one. */
export default function prepare(): void {
  clearTraffic();
  process.env['ADD_IN_PAGES'] ??= buildAddIn();
}
