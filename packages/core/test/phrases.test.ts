import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { rules } from '../src/index.ts';
import type { Rule } from '../src/engine/rule.ts';
import type { Aspect } from '../src/model/letter.ts';
import { caseOf, letterOf } from './helpers/letter-of.ts';

const lists = z.object({ flag: z.array(z.string()), pass: z.array(z.string()) });
const both = z.object({ en: lists, zh: lists });
/** `held` was written at the same time and looked at only when the lexicons were done. */
const fixture = z.record(z.string(), both.extend({ held: both }));

const phrases = fixture.parse(JSON.parse(readFileSync(new URL('fixtures/phrases.json', import.meta.url), 'utf8')));

/** The part in which the sentences of a rule are at home. */
function partOf(ruleId: string): Aspect | null {
  if (ruleId.startsWith('root-cause/')) return 'root-cause';
  return ruleId.startsWith('specificity/') ? 'actions' : null;
}

function isFlagged(rule: Rule, text: string): boolean {
  const subject = caseOf(letterOf(text, { part: partOf(rule.id) }));
  return [...rule.check(subject, rule.options.parse({}))].length > 0;
}

describe.each(rules.filter(({ id }) => id in phrases).map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = phrases[id];
  const groups = own === undefined ? [] : [own.en, own.zh, own.held.en, own.held.zh];
  test.each(groups.flatMap(({ flag }) => flag))('flags: %s', (text) => {
    expect(isFlagged(rule, text)).toBe(true);
  });
  test.each(groups.flatMap(({ pass }) => pass))('lets pass: %s', (text) => {
    expect(isFlagged(rule, text)).toBe(false);
  });
});
