// The packages that tserde is held against, and where the samples of each come from.

import fs from 'node:fs';
import path from 'node:path';
import { declaredTypes, longest, program, ts } from './typescript.mjs';

export const here = import.meta.dirname;
const modules = path.join(here, 'node_modules');

/** Each has the file that is read, and makes its samples: { name, file, type (for TypeScript), rust (dotted) }. */
export const packages = [
  { name: '@types/geojson', input: '@types/geojson/index.d.ts', samples: ours('geojson') },
  { name: '@types/har-format', input: '@types/har-format/index.d.ts', samples: ours('har-format') },
  { name: '@octokit/webhooks-types', input: '@octokit/webhooks-types/schema.d.ts', samples: webhooks },
  { name: 'openapi-types', input: 'openapi-types/dist/index.d.ts', samples: ours('openapi-types') },
  { name: '@types/mdast', input: '@types/mdast/index.d.ts', samples: ours('mdast') },
].map(of => ({ ...of, input: path.join(modules, of.input), module: of.name.replace(/\W+/g, '_').replace(/^_/, '') }));

/** Samples of our own, in files named after their types. */
function ours(folder) {
  return input => {
    const directory = path.join(here, 'samples', folder);
    const types = declaredTypes([input]);
    return fs.readdirSync(directory).sort().map(name => {
      const segments = name.replace(/\.json$/, '').split('.');
      const type = longest(types, segments);
      if (type === undefined) throw new Error(`${folder}/${name}: no such type`);
      return { name, file: path.join(directory, name), type, rust: [...types].find(([, written]) => written === type)[0] };
    });
  };
}

/** The payloads of @octokit/webhooks-examples: the type of each is what `EventPayloadMap` has for its event. */
function webhooks(input, scratch) {
  const source = program([input], path.join(here, 'tserde-events.ts'), '').getSourceFile(input);
  const map = source.statements.find(node => ts.isInterfaceDeclaration(node) && node.name.text === 'EventPayloadMap');
  const types = new Map(map.members.map(member => [member.name.text, member.type.getText(source)]));
  const directory = path.join(scratch, 'payloads');
  fs.mkdirSync(directory, { recursive: true });
  const events = JSON.parse(fs.readFileSync(path.join(modules, '@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'));
  return events.flatMap(event => event.examples.map((example, i) => {
    const name = `${event.name}.${i}.json`;
    const file = path.join(directory, name);
    fs.writeFileSync(file, JSON.stringify(example));
    const rust = types.get(event.name);
    return rust && { name, file, rust, type: `import(${JSON.stringify(input.replace(/\.d\.ts$/, ''))}).${rust}` };
  })).filter(sample => sample !== undefined);
}
