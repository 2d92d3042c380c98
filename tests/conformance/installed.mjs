// Where the types of an installed package are.

import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A package, or a path in one (`@modelcontextprotocol/sdk/types.js`), as it is installed in a directory; or a file there. */
export function installed(name, directory) {
  if (/\.[cm]?ts$/.test(name) && fs.existsSync(path.join(directory, name))) return { name, file: path.join(directory, name), input: name };
  const options = { module: ts.ModuleKind.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const declared = path.join(directory, 'node_modules', name, 'index.d.ts');
  const found = ts.resolveModuleName(name, path.join(directory, 'any.ts'), options, ts.sys).resolvedModule?.resolvedFileName;
  return { name, file: found ?? declared, input: `npm:${name}` };
}
