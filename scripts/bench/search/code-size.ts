import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * Returns the size of the code that some exports bring, minified, in KiB after gzip.
 * @param excluded modules whose path it matches are not counted
 */
export async function measureCodeSize(source: string, excluded?: RegExp): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: new URL('../../..', import.meta.url).pathname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'leave',
        setup: (hooks) => {
          if (excluded) hooks.onResolve({ filter: excluded }, ({ path }) => ({ path, external: true }))
        },
      },
    ],
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1024
}
