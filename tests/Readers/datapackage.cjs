// Reads every resource of a data package with the standard's own library and prints what it found.
'use strict';

const { Package } = require('datapackage');

async function read(resource) {
  try {
    if (!resource.tabular) return { name: resource.name, bytes: (await resource.rawRead()).length };
    const rows = await resource.read({ keyed: true });
    return { name: resource.name, header: resource.headers, rows: rows.length };
  } catch (error) {
    return { name: resource.name, error: [error, ...(error.errors || [])].map(String).join('; ') };
  }
}

(async () => {
  const found = await Package.load(process.argv[2], { strict: process.argv[3] === 'strict' });
  const resources = [];
  for (const resource of found.resources) resources.push(await read(resource));
  process.stdout.write(JSON.stringify({ valid: found.valid, errors: found.errors.map(String), resources }));
})().catch((error) => {
  process.stderr.write([error, ...(error.errors || [])].map(String).join('\n'));
  process.exitCode = 1;
});
