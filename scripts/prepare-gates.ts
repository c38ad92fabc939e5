import { build } from 'esbuild';
import type { Plugin } from 'vite';

const PREPARED = /\/src\/article\/gate\/prepared\.ts$/;

/** Reads the parser's patterns once, at build time, and puts what they need into the bundle (src/article/gate/prepared.ts). */
export function prepareGates(): Plugin {
  return {
    name: 'wirecopy:prepare-gates',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!PREPARED.test(id)) return null;
      const entry = id.replace(/prepared\.ts$/, 'prepare.ts');
      const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', write: false, ignoreAnnotations: true });
      const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
      const { prepare } = (await import(`data:text/javascript;base64,${code}`)) as { prepare(): string };
      return `export const prepared = ${JSON.stringify(prepare())};`;
    },
  };
}
