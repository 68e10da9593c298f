// Adds up the test reports of all packages, whether just run or restored from turbo's cache.
import { readdir, readFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const folders = [...(await readdir(new URL('packages', root))).map((name) => `packages/${name}`), 'tools'];
const reports = await Promise.all(
  folders.map(async (folder) => JSON.parse(await readFile(new URL(`${folder}/.report/tests.json`, root), 'utf8'))),
);
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);

console.log(
  `${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed, ${sum('numPendingTests') + sum('numTodoTests')} skipped`,
);
