// Writes the one script and style sheet of the model editor to where the application serves them from. The same sources
// make the same bytes on every machine: no dates, no paths.
import { build } from 'esbuild';

const into = '../resources/static';

await build({
  entryPoints: { 'js/model-editor': 'src/index.js', 'css/model-editor': 'src/editor.css' },
  outdir: into,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.woff2': 'file' },
  assetNames: 'css/[name]',
  logLevel: 'warning',
  banner: {
    js: '// Built from src/main/editor. Contains bpmn-js (bpmn.io licence) and its libraries: licences in src/main/editor/LICENCES.md.',
  },
});
