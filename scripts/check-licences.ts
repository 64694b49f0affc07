// Holds the licences of all dependencies against the list of those that may be used.
import { readFileSync } from 'node:fs';
import { licenceFaults, readLock } from './licences';

const packages = readLock(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const faults = licenceFaults(packages);
for (const fault of faults) console.error(fault);
console.log(`Licences: ${packages.length} packages, ${faults.length} not allowed.`);
if (faults.length > 0) process.exitCode = 1;
