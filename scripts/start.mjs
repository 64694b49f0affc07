import { runTypeScript } from './run-typescript.mjs';

await runTypeScript('sandbox/main.ts');
