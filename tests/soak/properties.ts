import { spawnSync } from 'node:child_process';

// Every property of the suite with cases never drawn before: `npm run soak:properties -- ROUNDS FOLDER…`.
const [rounds = '3', ...folders] = process.argv.slice(2);
for (let round = 1; round <= Number(rounds); round++) {
  const seed = String((Date.now() + round) % 2 ** 31);
  console.log(`round ${round} of ${rounds}, seed ${seed}`);
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'unit-auckland', '--reporter=dot', ...folders],
    {
      stdio: 'inherit',
      env: { ...process.env, DAYBOOK_SEED: seed },
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) process.exit(1);
}
