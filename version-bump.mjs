// Run by `npm version x.y.z`: carries the new version into the manifest and versions.json.
import { readFileSync, writeFileSync } from 'node:fs';

const version = process.env.npm_package_version;
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) throw new Error('Run this through npm version x.y.z');

const read = path => JSON.parse(readFileSync(path, 'utf8'));
const write = (path, value) => writeFileSync(path, JSON.stringify(value, null, 2) + '\n');

const manifest = { ...read('manifest.json'), version };
write('manifest.json', manifest);
write('versions.json', { ...read('versions.json'), [version]: manifest.minAppVersion });
