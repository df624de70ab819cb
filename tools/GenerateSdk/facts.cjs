'use strict';

// Prints operations.json: what the SDK in npm knows of Cognito's operations, without its documentation.
//   node tools/GenerateSdk/facts.cjs > src/AWSSDK.CognitoIdentityProvider/operations.json
const fs = require('node:fs');
const path = require('node:path');

const packageName = '@aws-sdk/client-cognito-identity-provider';
const npm = require('node:module').createRequire(path.join(__dirname, '../../tests/npm/package.json'));
const sdk = npm(packageName);
const root = path.join(path.dirname(npm.resolve(packageName)), '..');
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');

// JavaScript has one type of number. The API reference calls these Long, and all others Integer.
const longs = ['FailedUsers', 'ImportedUsers', 'SkippedUsers'];
const types = { Date: 'timestamp', Uint8Array: 'blob', __DocumentType: 'document' };

const schemas = Object.values(sdk).filter((value) => Array.isArray(value) && typeof value[2] === 'string');
const schemaNamed = Object.fromEntries(schemas.map((schema) => [schema[2], schema]));
const operationNames = schemas.filter(([kind]) => kind === 9).map((schema) => schema[2]).sort();
const errorNames = schemas.filter(([kind, , , traits]) => kind === -3 && traits.error).map((schema) => schema[2]).sort();

const isSensitive = (reference) => {
  const target = [reference].flat()[0];
  const schema = typeof target === 'function' ? target() : undefined;
  return Array.isArray(schema) && schema[3] === 8;
};

const typeOf = (member, type) => type.endsWith('[]') ? `${typeOf(member, type.slice(0, -2))}[]`
  : type.startsWith('Record<') ? `map<${typeOf(member, type.slice('Record<string, '.length, -1))}>`
  : type === 'number' ? (longs.includes(member) ? 'long' : 'integer')
  : types[type] ?? type;

/** The members of an interface or an error, each with its type and what else is known of it. */
function membersOf(name, body) {
  const [kind, , , , names, references] = schemaNamed[name];
  const deprecated = [...body.matchAll(/@deprecated[^]*?\*\/\s*(\w+)/g)].map(([, member]) => member);
  const own = names.map((member, index) => [member, references[index]]).filter(([member]) => kind !== -3 || member !== 'message');
  return Object.fromEntries(own.map(([member, reference]) => {
    const [, optional, type] = body.match(new RegExp(`^    ${member}(\\??): (.+?)(?: \\| undefined)?;$`, 'm'));
    const traits = [!optional && 'required', isSensitive(reference) && 'sensitive', deprecated.includes(member) && 'deprecated'];
    return [member, [typeOf(member, type), ...traits].filter(Boolean).join(' ')];
  }));
}

const declarations = ['models_0', 'models_1', 'errors'].map((file) => read(`dist-types/models/${file}.d.ts`)).join('\n');
const shapes = declarations.matchAll(/^export (?:interface|declare class) (\w+) (?:extends \w+ )?\{([^]*?)^\}/gm);
const members = Object.fromEntries([...shapes].map(([, name, body]) => [name, membersOf(name, body)]));

const unsigned = [...read('dist-es/auth/httpAuthSchemeProvider.js').matchAll(/case "(\w+)":\s*\{\s*options\.push\(\w+NoAuth/g)]
  .map(([, name]) => name);

function operation(name) {
  const response = members[`${name}Response`] ?? {};
  const errors = [...read(`dist-types/commands/${name}Command.d.ts`).matchAll(/@throws \{@link (\w+)\} \(/g)]
    .map(([, error]) => error);
  const token = sdk[`paginate${name}`] && read(`dist-es/pagination/${name}Paginator.js`).match(/Command, "(\w+)"/)[1];
  const items = Object.keys(response).find((member) => response[member].includes('[]'));
  return {
    signed: !unsigned.includes(name),
    ...(token && { pages: { token, items } }),
    request: members[`${name}Request`],
    response,
    errors,
  };
}

const wires = operationNames.flatMap((name) => [`${name}Request`, `${name}Response`]);
const structures = Object.keys(members).filter((name) => !wires.includes(name) && !errorNames.includes(name)).sort();
const enumerations = [...read('dist-types/models/enums.d.ts').matchAll(/^export declare const (\w+)/gm)].map(([, name]) => name).sort();
const table = (names, facts) => Object.fromEntries(names.map((name) => [name, facts(name)]));

const facts = {
  operations: table(operationNames, operation),
  structures: table(structures, (name) => members[name]),
  enumerations: table(enumerations, (name) => Object.values(sdk[name])),
  errors: table(errorNames, (name) => members[name]),
};

const width = 120;

/** JSON with what has no parts of its own on one line, if it fits. */
function print(value, indent, start) {
  const line = JSON.stringify(value, null, 1).replace(/\n */g, ' ').replace('{ }', '{}');
  const isFlat = Object.values(value).every((part) => typeof part !== 'object');
  if (isFlat && start.length + line.length < width) {
    return start + line;
  }
  const inner = `${indent}  `;
  return Array.isArray(value)
    ? `${start}[\n${fill(value, inner)}\n${indent}]`
    : `${start}{\n${Object.entries(value).map(([name, part]) => print(part, inner, `${inner}"${name}": `)).join(',\n')}\n${indent}}`;
}

/** Names one after another, on as many lines as they need. */
function fill(names, indent) {
  const lines = [];
  for (const name of names.map((text) => JSON.stringify(text))) {
    if (lines.length > 0 && `${lines.at(-1)}, ${name}`.length < width) {
      lines[lines.length - 1] += `, ${name}`;
    } else {
      lines.push(indent + name);
    }
  }
  return lines.join(',\n');
}

console.log(print(facts, '', ''));
