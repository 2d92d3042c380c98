// Holds `tserde --emit types` against the TypeScript compiler: every exported type of every case folder (tests/cases) that
// has one input file, in the compiler's own notation. Prints what differs, and ends with 1 if anything does. Each is
// evaluated a second time with its declarations the other way round, which may change nothing.
//
// node tests/conformance/types.mjs [case…]     (a case is named as its folder is: utility/partial)

import fs from 'node:fs';
import path from 'node:path';
import { execFileSync, spawnSync } from 'node:child_process';
import ts from 'typescript';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const cases = path.join(root, 'tests/cases');
/** What has no TypeScript that the compiler accepts, or nothing to compare. */
const others = ['errors', 'documentation', 'diff'];
const target = JSON.parse(
  execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], { cwd: root, maxBuffer: 1 << 28 }),
).target_directory;
const wanted = process.argv.slice(2);
const F = ts.TypeFormatFlags;
const flags = F.NoTruncation;
const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.esnext.d.ts'],
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

let [passed, failed] = [0, 0];
const files = inputs();
const inOtherWords = [];
const scratch = path.join(target, 'tmp/reversed');
fs.rmSync(scratch, { recursive: true, force: true });
const modules = ts.createProgram(files.filter(({ isAlone }) => !isAlone).map(({ file }) => file), options);
for (const { name, file, isAlone } of files) {
  const ran = evaluate(file);
  if (ran.status !== 0) {
    failed += 1;
    console.log(`${name}: is not evaluated\n${ran.stderr}`);
    continue;
  }
  const ours = declared(ran.stdout);
  for (const [place, form] of inAnotherOrder(name, file, ours)) {
    failed += 1;
    console.log(`${name}: ${place} is ${ours.get(place).form}, and in another order ${form}`);
  }
  for (const [place, theirs] of expected(isAlone ? ts.createProgram([file], options) : modules, file, ours)) {
    const said = ours.get(place);
    if (said?.form === theirs.form) passed += 1;
    else inOtherWords.push({ name, file, place, said, theirs });
    ours.delete(place);
  }
  for (const [place, said] of ours) {
    failed += 1;
    console.log(`${name}: ${place} is ${said.form}, and nothing to TypeScript`);
  }
}
const same = alike(inOtherWords);
for (const [at, { name, place, said, theirs }] of inOtherWords.entries()) {
  if (same[at]) passed += 1;
  else {
    failed += 1;
    console.log(`${name}: ${place}\n    is ${said?.form}\n    and ${theirs.form} to TypeScript`);
  }
}
console.log(`${inOtherWords.length} of them said in other words`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function evaluate(file) {
  return spawnSync(path.join(target, 'debug/tserde'), ['--emit', 'types', '--quiet', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/**
 * What is another type once the declarations of a file come the other way round. Imports stay first, and what is
 * declared in several pieces has an order.
 */
function inAnotherOrder(name, file, ours) {
  const text = fs.readFileSync(file, 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const names = statements.flatMap(({ name }) => (name ? [name.text] : []));
  if (new Set(names).size < names.length) return [];
  const [first, others] = [true, false].map(first => statements.filter(it => ts.isImportDeclaration(it) === first).map(it => it.getFullText()));
  const copy = path.join(scratch, name);
  fs.cpSync(path.dirname(file), copy, { recursive: true });
  const reversed = path.join(copy, path.basename(file));
  fs.writeFileSync(reversed, [...first, ...others.reverse()].join('\n'));
  const ran = evaluate(reversed);
  const theirs = ran.status === 0 ? declared(ran.stdout) : new Map();
  return [...ours].filter(([place, { form }]) => theirs.get(place)?.form !== form).map(([place]) => [place, theirs.get(place)?.form ?? ran.stderr]);
}

/**
 * A type can be said in several ways: an alias that the compiler has forgotten is a good name for us. What we print is
 * put behind the file it is about, and the compiler says whether the two are one.
 */
function alike(all) {
  const texts = new Map();
  for (const [at, { file, place, said, theirs }] of all.entries()) {
    if (said === undefined || theirs.access === undefined) continue;
    const lines = texts.get(file) ?? [fs.readFileSync(file, 'utf8'), 'type Present__<T> = { [K in keyof T]-?: T[K] };'];
    // Of what may be absent, `undefined` is no value more.
    const [ours, wanted] = [said.text, theirs.access].map(text => (said.form.startsWith('?') ? `Exclude<${text}, undefined>` : text));
    texts.set(file, [...lines, `type Ours${at}__ = ${ours};`, `type Theirs${at}__ = ${wanted};`]);
  }
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    const lines = texts.get(path.resolve(file));
    return lines ? ts.createSourceFile(file, lines.join('\n'), ts.ScriptTarget.ES2022, true) : read(file, ...rest);
  };
  const both = ts.createProgram([...texts.keys()], options, host);
  const checker = both.getTypeChecker();
  return all.map(({ file, said, theirs }, at) => {
    if (said === undefined || theirs.access === undefined) return false;
    const [ours, wanted] = [`Ours${at}__`, `Theirs${at}__`].map(name => {
      const node = both.getSourceFile(file).statements.find(it => ts.isTypeAliasDeclaration(it) && it.name.text === name);
      return checker.getTypeAtLocation(node.name);
    });
    const isLoose = type => type.flags & ts.TypeFlags.Any;
    if (isLoose(ours) || isLoose(wanted)) return false;
    return checker.isTypeAssignableTo(ours, wanted) && checker.isTypeAssignableTo(wanted, ours);
  });
}

function inputs() {
  const found = [];
  for (const construct of fs.readdirSync(cases)) {
    if (others.includes(construct)) continue;
    for (const folder of fs.readdirSync(path.join(cases, construct))) {
      const name = `${construct}/${folder}`;
      const file = path.join(cases, name, 'input.ts');
      if (!fs.existsSync(file) || (wanted.length > 0 && !wanted.some(it => name.startsWith(it)))) continue;
      const text = fs.readFileSync(file, 'utf8');
      // What it declares for all files, others must not see.
      const isAlone = !/^(import|export) /m.test(text) || /^declare (global|module)|^\/\/\/ </m.test(text);
      found.push({ name, file, isAlone });
    }
  }
  return found;
}

/** What the command printed: `Type` or `Type.member` to the type. */
function declared(text) {
  const found = new Map();
  const source = ts.createSourceFile('types.ts', text, ts.ScriptTarget.ES2022, true);
  const visit = (statements, prefix) => {
    for (const node of statements) {
      const name = ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name) ? '' : prefix + (node.name?.getText() ?? '');
      if (ts.isModuleDeclaration(node)) {
        // `namespace A.B` is one in another.
        const statement = ts.isModuleBlock(node.body) ? node.body.statements : [node.body];
        visit(statement, name === '' ? '' : `${name}.`);
      } else if (ts.isTypeAliasDeclaration(node)) found.set(name, { form: written(node.type), text: node.type.getText() });
      else if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) members(found, name, node.members);
    }
  };
  visit(source.statements, '');
  return found;
}

function members(found, name, nodes) {
  for (const member of nodes) {
    if (member.name === undefined || ts.isComputedPropertyName(member.name)) continue;
    const place = `${name}.${key(member.name)}`;
    const isMethod = ts.isMethodSignature(member) || ts.isMethodDeclaration(member);
    const type = isMethod ? 'method' : present(member.type, member.questionToken);
    found.set(place, { form: `${member.questionToken ? '?' : ''}${type}`, text: isMethod ? 'never' : member.type.getText() });
  }
}

/** A key without the quotes that the compiler keeps of the source. */
function key(name) {
  return ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
}

/** What the checker says of the types that a file exports, in the same form, and how they are reached from inside it. */
function expected(program, file, ours) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const found = new Map();
  const module = checker.getSymbolAtLocation(source);
  const all = module ? checker.getExportsOfModule(module) : checker.getSymbolsInScope(source, ts.SymbolFlags.Type | ts.SymbolFlags.Namespace)
    .filter(symbol => symbol.declarations?.some(it => it.getSourceFile() === source));
  // What a module adds to the globals is no export of it.
  const added = [...ours.keys()].map(place => place.split('.')[0]).filter(name => !all.some(symbol => symbol.name === name));
  all.push(...checker.getSymbolsInScope(source, ts.SymbolFlags.Type | ts.SymbolFlags.Namespace).filter(symbol => added.includes(symbol.name)));
  const seen = new Set();
  const isLibrary = symbol => symbol.declarations?.some(it => program.isSourceFileDefaultLibrary(it.getSourceFile()));
  // An alias by which a type is exported under its own name is no second one.
  const declaration = symbol => {
    const aimed = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const named = aimed.flags & ts.SymbolFlags.TypeAlias ? checker.getDeclaredTypeOfSymbol(aimed).symbol : undefined;
    const isItself = named?.name === symbol.name && named.parent === aimed.parent && !isLibrary(named);
    return isItself && named.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class) ? named : aimed;
  };
  const visit = (symbol, prefix) => {
    const aimed = declaration(symbol);
    if (seen.has(aimed) || isLibrary(aimed)) return;
    seen.add(aimed);
    const isAmbient = symbol.name.startsWith('"');
    const name = isAmbient ? '' : prefix + (symbol.name === 'default' ? aimed.name : symbol.name);
    const inside = aimed.declarations?.find(ts.isModuleDeclaration)?.body ?? source;
    if (aimed.flags & ts.SymbolFlags.TypeAlias) {
      const type = checker.getDeclaredTypeOfSymbol(aimed);
      const isGeneric = aimed.declarations.some(it => it.typeParameters?.length > 0);
      found.set(name, { form: normal(checker.typeToString(type, inside, flags | F.InTypeAlias)), access: isGeneric ? undefined : name });
    } else if (aimed.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)) {
      for (const property of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(aimed))) {
        if (ts.getDeclarationModifierFlagsFromSymbol(property) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) continue;
        if (property.escapedName.startsWith('__@') || property.escapedName.startsWith('__#')) continue;
        const type = checker.getTypeOfSymbol(property);
        const isMethod = property.flags & ts.SymbolFlags.Method && type.getCallSignatures().length > 0;
        const isOptional = property.flags & ts.SymbolFlags.Optional;
        const text = isMethod ? 'method' : normal(checker.typeToString(type, inside, flags), isOptional);
        const isGeneric = checker.getDeclaredTypeOfSymbol(aimed).typeParameters?.length > 0;
        const access = `${isOptional ? `Present__<${name}>` : name}[${JSON.stringify(property.name)}]`;
        found.set(`${name}.${property.name}`, { form: `${isOptional ? '?' : ''}${text}`, access: isGeneric ? undefined : access });
      }
    }
    if (aimed.flags & ts.SymbolFlags.Namespace) checker.getExportsOfModule(aimed).forEach(inner => visit(inner, isAmbient ? '' : `${name}.`));
  };
  all.forEach(symbol => visit(symbol, ''));
  return found;
}

function normal(text, isOptional) {
  const source = ts.createSourceFile('one.ts', `type T = ${text};`, ts.ScriptTarget.ES2022, true);
  return present(source.statements[0].type, isOptional);
}

/** A type in one form; of an optional property, what it is where it is there. */
function present(node, isOptional) {
  if (!isOptional || !ts.isUnionTypeNode(node)) return written(node);
  const rest = node.types.filter(it => it.kind !== ts.SyntaxKind.UndefinedKeyword).map(written).sort();
  return rest.length === 1 ? rest[0] : `(${rest.join(' | ')})`;
}

/**
 * A type in one form: the members of a union sorted, for their order has no meaning and hangs on what the checker saw
 * first; no names of parameters and keys, and no parentheses but those that a union or intersection needs.
 */
function written(node) {
  const list = (nodes, between = ', ') => nodes.map(written).join(between);
  if (node === undefined) return 'any';
  if (ts.isUnionTypeNode(node)) return `(${[...node.types].map(written).sort().join(' | ')})`;
  if (ts.isIntersectionTypeNode(node)) return `(${list(node.types, ' & ')})`;
  if (ts.isParenthesizedTypeNode(node)) return written(node.type);
  if (ts.isArrayTypeNode(node)) return `${written(node.elementType)}[]`;
  if (ts.isTypeReferenceNode(node)) {
    const last = node.typeName.getText().split('.').slice(-2).join('.');
    return last + (node.typeArguments ? `<${list(node.typeArguments)}>` : '');
  }
  if (ts.isImportTypeNode(node)) return node.qualifier?.getText() ?? node.getText();
  if (ts.isTupleTypeNode(node)) return `[${list(node.elements)}]`;
  if (ts.isNamedTupleMember(node)) {
    return `${node.dotDotDotToken ? '...' : ''}${node.name.text}${node.questionToken ? '?' : ''}: ${present(node.type, node.questionToken)}`;
  }
  if (ts.isOptionalTypeNode(node)) return `${present(node.type, true)}?`;
  if (ts.isRestTypeNode(node)) return `...${written(node.type)}`;
  if (ts.isTypeOperatorNode(node)) return `${ts.tokenToString(node.operator)} ${written(node.type)}`;
  if (ts.isIndexedAccessTypeNode(node)) return `${written(node.objectType)}[${written(node.indexType)}]`;
  if (ts.isFunctionTypeNode(node) || ts.isConstructorTypeNode(node)) {
    const parameters = node.parameters.map(it => `${it.dotDotDotToken ? '...' : ''}${it.questionToken ? '?' : ''}${written(it.type)}`);
    return `${ts.isConstructorTypeNode(node) ? 'new ' : ''}(${parameters.join(', ')}) => ${written(node.type)}`;
  }
  if (ts.isConditionalTypeNode(node)) {
    return `(${written(node.checkType)} extends ${written(node.extendsType)} ? ${written(node.trueType)} : ${written(node.falseType)})`;
  }
  if (ts.isMappedTypeNode(node)) return node.getText().replace(/\s+/g, ' ').replace(/;? \}$/, ' }');
  if (ts.isTypeLiteralNode(node)) {
    const each = node.members.map(member => {
      const optional = member.questionToken ? '?' : '';
      const readonly = member.modifiers?.some(it => it.kind === ts.SyntaxKind.ReadonlyKeyword) ? 'readonly ' : '';
      if (ts.isIndexSignatureDeclaration(member)) return `[${written(member.parameters[0].type)}]: ${written(member.type)}`;
      if (ts.isPropertySignature(member)) return `${readonly}${key(member.name)}${optional}: ${present(member.type, optional)}`;
      return `${member.name?.getText() ?? ''}${optional}()`;
    });
    return `{ ${each.join('; ')} }`;
  }
  return node.getText().replace(/\s+/g, ' ');
}
