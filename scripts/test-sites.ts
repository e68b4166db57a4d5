// npm run test:sites: every box of every site in both browsers, the optional ones in the structure of their pages with
// an editor of their kind, written in and sent in every way. Arguments go on to vitest: `npm run test:sites -- -t x`.

process.env.SITES_MATRIX = 'whole'
process.argv.splice(2, 0, 'sites-matrix')
await import('./e2e.ts')
