// Adds up the test reports of all packages, whether just run or restored from turbo's cache.
import { readdir, readFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const packages = await Promise.all(
  ['packages'].map(async (group) => (await readdir(new URL(group, root))).map((name) => `${group}/${name}`)),
);
const reports = await Promise.all(
  packages.flat().map(async (dir) => JSON.parse(await readFile(new URL(`${dir}/.report/tests.json`, root), 'utf8'))),
);
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);

console.log(
  `${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed, ${sum('numPendingTests') + sum('numTodoTests')} skipped`,
);
