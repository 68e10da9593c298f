const ready = new WeakSet<RegExp>();
const latin = ' '.repeat(1000);
const han = '\u3000'.repeat(1000);

/**
 * The pattern, shown a long text before its first short one. V8 compiles a pattern to bytecode for a first short text
 * and once more to machine code for the next; after a long text it goes to machine code at once, which for the large
 * patterns of the lexicons takes a quarter of the time. `script` is what the texts are written in.
 *
 * For the same reason optional and counted groups of large patterns capture although nobody reads them: V8 unrolls those
 * that do not, and a few of them in a row multiply.
 */
export function readyPattern(pattern: RegExp, script: 'latin' | 'han' = 'latin'): RegExp {
  if (ready.has(pattern)) return pattern;
  ready.add(pattern);
  const { lastIndex } = pattern;
  pattern.test(script === 'latin' ? latin : han);
  pattern.lastIndex = lastIndex;
  return pattern;
}
