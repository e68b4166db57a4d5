import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** How much code some exports bring, minified, in KiB after gzip. Modules that `leave` matches are not counted. */
export async function measureCodeSize(source: string, leave?: RegExp): Promise<number> {
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
          if (leave) hooks.onResolve({ filter: leave }, ({ path }) => ({ path, external: true }))
        },
      },
    ],
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1024
}
