// A digest of what the weights are made from: the labelled letters, the features and the training itself. The readings of
// the core count too and are left out: every change of a rule would ask for new weights that hardly differ.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = [
  'corpus/cases',
  'corpus/sentences',
  'packages/core/src/lexicon/en/word-classes',
  'packages/core/src/lexicon/zh/word-classes',
  'packages/core/src/model/learned/features.ts',
  'packages/core/src/model/learned/classes.ts',
  'tools/learning',
];

async function filesUnder(path) {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(join(root, path), { withFileTypes: true });
  const nested = await Promise.all(entries.map(({ name }) => filesUnder(`${path}/${name}`)));
  return nested.flat();
}

/** Sixteen hexadecimal digits, the same on every system. */
export async function digestOfSources() {
  const paths = (await Promise.all(sources.map(filesUnder))).flat().toSorted((a, b) => (a < b ? -1 : 1));
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  const hash = createHash('sha256');
  paths.forEach((path, at) => hash.update(`${path}\n${texts[at].replaceAll('\r\n', '\n')}\n`));
  return hash.digest('hex').slice(0, 16);
}
