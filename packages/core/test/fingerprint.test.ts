import { expect, test } from 'vitest';
import { fingerprint } from '../src/text/fingerprint.ts';

// Known values of 32-bit FNV-1a: the lists of the lexicon hang on them.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%s', (text, value) => {
  expect(fingerprint(text)).toBe(value);
});
