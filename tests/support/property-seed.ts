import fc from 'fast-check';
import { env } from 'node:process';

// The suite draws the same cases every time, so that a red run is the fault of the change it runs on; new cases are
// drawn by `npm run soak:properties`. A failure prints its seed.
fc.configureGlobal({ seed: Number(env['DAYBOOK_SEED'] ?? 20_260_417) });
