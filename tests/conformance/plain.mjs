// The same types as one would write them without tserde: serde's derives alone. It is made of what tserde generates, item
// by item, which it knows by their first lines and by where they end.

/** Splits a file into its items, each with its attributes; modules are opened and closed by lines of their own. */
function itemsOf(text) {
  const items = [];
  let item = [];
  let end;
  for (const line of text.split('\n')) {
    const [, indent, start] = /^( *)(.*)$/.exec(line);
    if (end === undefined && (start === '' || start === '}')) {
      if (start === '}') items.push([line]);
      continue;
    }
    item.push(line);
    if (end !== undefined ? line === end : /^(pub )?mod \w+ \{$/.test(start) || /^[^/#].*[;}]$/.test(start)) {
      items.push(item);
      [item, end] = [[], undefined];
    } else if (end === undefined && /^(?!\/).*[{(]$/.test(start)) {
      end = start.startsWith('#[') ? undefined : `${indent}}`;
    }
  }
  return items;
}

/** What each variant is in JSON, of the enums of literals, by the path of the enum. */
function valuesOf(items) {
  const values = new Map();
  for (const lines of items) {
    const [, table] = lines.join('\n').match(/^ *wire::strings! \{\n *([\w#]+) \{$/m) ?? [];
    for (const line of table === undefined ? [] : lines) {
      const [, variant, value] = /^ *([\w#]+): "(.*)",$/.exec(line) ?? [];
      if (variant !== undefined) values.set(`${table}::${variant}`, value);
    }
    const [, name] = /^ *impl (\w+) \{$/.exec(lines.find(line => /^ *impl /.test(line)) ?? '') ?? [];
    if (name === undefined) continue;
    for (const line of lines) {
      const [, variant, value] = /^ *Self::([\w#]+) => "?(.*?)"?,$/.exec(line) ?? [];
      if (variant !== undefined) values.set(`${name}::${variant}`, value);
    }
  }
  return values;
}

/** The file with serde's derives in place of all implementations and helpers. */
export function plain(text) {
  const [generated] = text.split(/^\/\/\/ How types are read and written/m);
  const items = itemsOf(generated);
  const values = valuesOf(items);
  const written = items.filter(lines => !/^ *(impl\b|wire::|(pub )?use |const _)/.test(head(lines)));
  const types = written.map(lines => item(lines, values).join('\n')).join('\n');
  return `${types}\n${/^pub use wire::Number;$/m.test(generated) ? 'pub type Number = f64;\n' : ''}`;
}

const head = lines => lines.find(line => !/^ *(\/|#|\)\]|[A-Z]\w*,$|serde::)/.test(line)) ?? '';

function item(lines, values) {
  const start = lines.findIndex(line => /^ *(pub )?(struct|enum) /.test(line));
  if (start < 0) return lines;
  const [, indent, kind, name] = /^( *)(?:pub )?(struct|enum) (\w+)/.exec(lines[start]);
  const text = lines.slice(0, start).join('\n');
  const derived = /#\[derive\(([^)]*)\)\]/.exec(text)?.[1].split(/,\s*/).map(path => path.trim()).filter(Boolean) ?? [];
  const derives = [...new Set([...derived, 'serde::Serialize', 'serde::Deserialize'])];
  const attributes = text.replace(/ *#\[derive\([^)]*\)\]\n?/, '').split('\n').filter(Boolean);
  const body = lines.slice(start).map(line => line.replace(/(, )?\b(de)?(serialize_)?with = "[^"]*"/g, '').replace(/#\[serde\((default)?\)\] ?/, ''));
  const variants = kind === 'enum' ? body.flatMap(line => renamed(line, name, values)) : body;
  return [`${indent}#[derive(${derives.join(', ')})]`, ...attributes, ...variants].filter(line => line.trim() !== '');
}

function renamed(line, name, values) {
  const [, indent, variant] = /^( *)([\w#]+),$/.exec(line) ?? [];
  const value = values.get(`${name}::${variant}`);
  return value === undefined ? [line] : [`${indent}#[serde(rename = "${value}")]`, line];
}

/** The file without one of serde's traits: without its derives, and what is written in their place. */
export function withoutTrait(text, trait) {
  const [generated, ...helpers] = text.split(/^(?=\/\/\/ How types are read and written)/m);
  const ofTrait = trait === 'Deserialize' ? /^ *(impl\b.* (serde::Deserialize|wire::ByKind)<|wire::deserialize!)/ : /^ *impl\b.* serde::Serialize( for |$)/;
  const kept = itemsOf(generated).filter(lines => !ofTrait.test(head(lines)));
  return [...kept.map(lines => underived(lines, trait)), ...helpers].join('\n');
}

function underived(lines, trait) {
  const text = lines.join('\n').replace(/#\[derive\([^)]*\)\]/g, derive => derive.replace(new RegExp(`,?\\s*serde::${trait}\\b`), ''));
  const isDerived = /#\[derive\([^)]*serde::(Ser|Deser)ialize\b/.test(text);
  return isDerived ? text : text.replace(/ *#\[serde\((?:[^()\]]|\([^)]*\))*\)\]\n?/g, '');
}
