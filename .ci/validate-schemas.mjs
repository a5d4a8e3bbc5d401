// Validates the golden files with an independent validator (Ajv, JSON Schema 2020-12) against the published schemas,
// and sees that spoilt copies of them are refused. The path of the validator is the only argument.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const Ajv = createRequire(import.meta.url)(process.argv[2]).default;
const golden = 'tests/Ecvet.Sdk.Tests/Json/Golden';
const validators = new Map();
for (const file of readdirSync('docs/schemas')) {
  const schema = JSON.parse(readFileSync(join('docs/schemas', file), 'utf8'));
  validators.set(file.split('.')[0], new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema));
}

let accepted = 0;
let refused = 0;
const failures = [];
for (const version of readdirSync(golden)) {
  for (const file of readdirSync(join(golden, version)).filter(name => name.endsWith('.json'))) {
    const kind = file.split('.').at(-2);
    const validate = validators.get(kind);
    const document = JSON.parse(readFileSync(join(golden, version, file), 'utf8'));
    if (validate(document)) {
      accepted++;
    } else {
      failures.push(`${file}: ${JSON.stringify(validate.errors.slice(0, 5))}`);
    }

    const spoilt = [
      { ...document, schemaVersion: 2 },
      { ...document, unknown: 1 },
      { ...document, document: 'another' },
      ...validate.schema.required.map(name => Object.fromEntries(Object.entries(document).filter(([member]) => member !== name))),
    ];
    for (const copy of spoilt) {
      if (validate(copy)) {
        failures.push(`${file}: a spoilt copy is accepted`);
      } else {
        refused++;
      }
    }
  }
}

console.log(`${accepted} golden files accepted, ${refused} spoilt copies refused`);
if (failures.length > 0 || accepted === 0) {
  console.error(failures.join('\n'));
  process.exit(1);
}
