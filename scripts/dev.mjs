// Serves the add-in on localhost for a real Outlook, and builds it anew whenever a source is saved.
import { runTypeScript } from './run-typescript.mjs';

await runTypeScript('scripts/dev/main.ts');
