import { runSchedules } from './run-schedules';

/* Runs the batch that its arguments name, for `simulate.ts`. */

const [runs, seed] = process.argv.slice(2, 4).map(Number);
const conversations = process.argv.includes('conversations');
if (runs === undefined || seed === undefined) throw new Error('How many schedules, and of which seed?');
process.send?.(await runSchedules({ runs, seed, conversations }));
