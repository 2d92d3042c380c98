// Holds src/source/resolution.json, which the unit tests run, against the compiler: `node tests/conformance/resolution.mjs`.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ts } from './typescript.mjs';

const groups = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../src/source/resolution.json'), 'utf8'));
let count = 0;
const wrong = [];
for (const group of groups) {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'resolution-')));
  try {
    for (const [name, content] of Object.entries(group.files)) {
      const file = path.join(root, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    }
    for (const [name, target] of Object.entries(group.links ?? {})) {
      fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      fs.symlinkSync(path.join(root, target), path.join(root, name));
    }
    for (const [asked, expected] of Object.entries(group.expected)) {
      const found = resolve(root, path.join(root, group.from), asked);
      count += 1;
      if (found !== expected) wrong.push(`${group.about}: ${asked} is ${found}, not ${expected}`);
    }
  } finally {
    fs.rmSync(root, { recursive: true });
  }
}
console.log(`${count} specifiers, ${wrong.length} of which mean something else to the compiler`);
wrong.forEach(line => console.log(line));
process.exitCode = wrong.length === 0 ? 0 : 1;

/** The TypeScript file that a specifier means, below `root`; `null` when there is none. */
function resolve(root, from, asked) {
  const [, kind, specifier] = /^(require:|types:)?(.*)$/.exec(asked);
  const options = { ...configured(root, path.dirname(from)), module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const host = { ...ts.sys, getCurrentDirectory: () => root };
  if (kind === 'types:') {
    const found = ts.resolveTypeReferenceDirective(specifier, from, options, host).resolvedTypeReferenceDirective;
    return below(root, found?.resolvedFileName);
  }
  const mode = kind === 'require:' ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext;
  const found = ts.resolveModuleName(specifier, from, options, host, undefined, undefined, mode).resolvedModule;
  return below(root, found !== undefined && /\.[cm]?tsx?$/.test(found.resolvedFileName) ? found.resolvedFileName : undefined);
}

/** The options of the nearest tsconfig.json, unless the file is one of a package. */
function configured(root, directory) {
  const file = directory.includes('node_modules') ? undefined : ts.findConfigFile(directory, ts.sys.fileExists);
  if (!file?.startsWith(root)) return {};
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file), undefined, file).options;
}

function below(root, file) {
  return file === undefined ? null : path.relative(root, file);
}
