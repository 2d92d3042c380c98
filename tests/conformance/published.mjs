// The published packages of types that tserde is tried on, as pinned in package.json, and the file of each.

import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { installed } from './installed.mjs';

const here = import.meta.dirname;
const manifest = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8'));
const pinned = { ...manifest.dependencies, ...manifest.devDependencies };

/** What is looked at in a package whose main file is not the types that it is for; and those that are no types. */
const { parts, others } = manifest.config;

install();
export const published = Object.keys(pinned).filter(name => !others.includes(name)).sort().map(name => {
  const part = parts[name];
  if (part) return { name, file: path.join(here, 'node_modules', name, part), input: path.join('node_modules', name, part) };
  return { version: pinned[name], ...installed(name, here) };
});

function install() {
  const there = Object.entries(pinned).every(([name, version]) => {
    const manifest = path.join(here, 'node_modules', name, 'package.json');
    return fs.existsSync(manifest) && JSON.parse(fs.readFileSync(manifest, 'utf8')).version === version;
  });
  if (there) return;
  execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
}
