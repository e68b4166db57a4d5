import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** How much code an entry point brings, minified, in KiB after gzip. What `leave` matches is not counted. */
export async function codeSize(entry: string, leave?: RegExp): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: new URL('../../..', import.meta.url).pathname },
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
