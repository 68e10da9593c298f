import { expect, it } from 'vitest';
import * as core from '../src/index.ts';
import * as ruleEntry from '../src/rule.ts';
import * as testing from '../src/testing.ts';

const shape = (module: object): string[] =>
  Object.entries(module)
    .map(
      ([name, value]) =>
        `${name}: ${typeof value === 'function' ? `function(${value.length})` : Array.isArray(value) ? 'array' : typeof value}`,
    )
    .toSorted();

it('changes only on purpose', () => {
  expect({ '.': shape(core), './rule': shape(ruleEntry), './testing': shape(testing) }).toMatchSnapshot();
});
