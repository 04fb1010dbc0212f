// Writes the scripts and style sheets of the model editors to where the application serves them from. The same sources
// make the same bytes on every machine: no dates, no paths.
import { build } from 'esbuild';

const into = '../resources/static';

await build({
  entryPoints: {
    'js/model-editor': 'src/index.js',
    'css/model-editor': 'src/editor.css',
    'js/table-editor': 'src/table.js',
    'css/table-editor': 'src/table.css',
  },
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
    js: '// Built from src/main/editor. Contains bpmn-js or dmn-js (bpmn.io licence) and their libraries: licences in src/main/editor/LICENCES.md.',
  },
});
