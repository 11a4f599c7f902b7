import type { BuildOptions } from 'esbuild';

export function buildOptions(production: boolean, outfile: string): BuildOptions;
