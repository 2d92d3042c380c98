// RESULTS.md: a section for each command that writes into it.

import fs from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, 'RESULTS.md');
const head = `# Results

Packages are published ones of types, as pinned in \`package.json\`, generated with the default options. \`node
tests/conformance/measure.mjs\` makes this page; \`node tests/conformance/run.mjs\` its first section alone.
`;

/** The sections, in their order. */
const titles = ['Read and written back', 'Generated and compiled', 'What rustc takes'];

/** What stands under each title. */
function sections() {
  const known = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split(/^## /m).slice(1) : [];
  return new Map(known.map(section => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n') + 1).trim()]));
}

/** The rows of the table under a title: the other cells, by the first. */
export function rowsOf(title) {
  const lines = (sections().get(title) ?? '').split('\n').filter(line => line.startsWith('| '));
  return new Map(lines.slice(1).map(line => line.slice(2, -2).split(' | ')).map(([name, ...cells]) => [name, cells]));
}

/** Puts a section in place of what stands under its title. */
export function write(title, text) {
  const found = sections().set(title, text.trim());
  const written = titles.filter(title => found.has(title)).map(title => `## ${title}\n\n${found.get(title)}\n`);
  fs.writeFileSync(file, [head, ...written].join('\n'));
}
