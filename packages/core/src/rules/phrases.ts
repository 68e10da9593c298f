import type { PhraseUse, Rule } from '../engine/rule.ts';

/** The rules to whose words a config may add phrases, and what such a phrase is to them. */
const uses: Readonly<Record<string, PhraseUse>> = {
  'content/irrelevant-business': 'words',
  'content/prohibited-action': 'words',
  'content/second-account': 'words',
  'content/support-case': 'words',
  'promise/absolute': 'assurance',
  'promise/concedes-recurrence': 'words',
  'promise/vague': 'promise',
  'root-cause/denial': 'words',
  'root-cause/hedged': 'words',
  'root-cause/ignorance': 'words',
  'root-cause/vague': 'words',
  'specificity/inflated': 'words',
  'specificity/vague-quantity': 'words',
  'tone/blame-amazon': 'words',
  'tone/blame-buyer': 'words',
  'tone/blame-employee': 'words',
  'tone/blame-third-party': 'words',
  'tone/demand': 'words',
  'tone/emotional': 'words',
  'tone/flattery': 'words',
  'tone/legal-threat': 'words',
};

/** Rules with what phrases are to them. */
export function takingPhrases(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => {
    const use = Object.hasOwn(uses, rule.id) ? uses[rule.id] : undefined;
    return use === undefined ? rule : { ...rule, phrases: use };
  });
}
