// Reads the files of citations below a folder with programs that are not ours, and prints what each says, a line for each file.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [modules, folder] = process.argv.slice(2);
const require = createRequire(join(modules, 'node_modules', 'x.js'));
const { Cite } = require('@citation-js/core');
for (const plugin of ['bibtex', 'ris', 'csl']) require(`@citation-js/plugin-${plugin}`);
for (const name of readdirSync(folder).sort()) {
  const text = readFileSync(join(folder, name), 'utf8');
  const type = { bib: '@bibtex/text', ris: '@ris/file', json: undefined }[name.split('.').pop()];
  let said;
  try {
    const read = new Cite(text, type ? { forceType: type } : {});
    said = { items: read.data.map(({ _graph, ...item }) => item), formatted: read.format('bibliography', { template: 'apa', lang: 'en-US' }) };
  } catch (fault) {
    said = { fault: String(fault) };
  }
  console.log(JSON.stringify({ name, ...said }));
}
