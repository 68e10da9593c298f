import * as z from 'zod';
import { defineRule, type Rule } from '../../src/engine/rule.ts';

const words = { en: 'Fake.', zh: '假。' };
const shared = { kinds: ['poa'], summary: words, why: words, messages: { fault: words }, examples: [] } as const;

/** Rules that find nothing: three ids, two of them with options. */
export const fakeRules: readonly Rule[] = [
  defineRule({
    ...shared,
    id: 'promise/vague',
    severity: 'warning',
    summary: { en: 'A promise must be one that can be checked.', zh: '承诺要可以核对。' },
    options: z.strictObject({ allow: z.array(z.string()).default([]), most: z.number().min(1).max(10).default(3) }),
    *check() {},
  }),
  defineRule({ ...shared, id: 'promise/absolute', severity: 'info', options: z.strictObject({}), *check() {} }),
  defineRule({
    ...shared,
    id: 'evidence/type',
    severity: 'error',
    options: z.strictObject({ types: z.array(z.enum(['pdf', 'png', 'jpg'])).default(['pdf']) }),
    *check() {},
  }),
];
