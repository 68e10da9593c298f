import type { Interplay, Silence } from '../engine/interplay.ts';

/**
 * Which rules name the same fault. promise/absolute and promise/concedes-recurrence belong to no family: each marks its
 * own words and may stand beside one of the promise family.
 */
export const interplay: Interplay = {
  families: [
    {
      name: 'promise',
      rules: ['actions/future-tense', 'round/repeated-promise', 'promise/vague', 'promise/undated', 'promise/unowned'],
    },
    {
      name: 'cause',
      rules: [
        'tone/blame-employee',
        'tone/blame-buyer',
        'tone/blame-amazon',
        'root-cause/denial',
        'root-cause/vague',
        'root-cause/ignorance',
        'tone/blame-third-party',
        'root-cause/hedged',
        'root-cause/symptom',
      ],
    },
    {
      name: 'off the case',
      rules: [
        'tone/legal-threat',
        'tone/demand',
        'tone/emotional',
        'content/question',
        'content/support-case',
        'tone/flattery',
        'tone/excess-apology',
      ],
    },
    {
      name: 'copied text',
      rules: [
        'round/identical-sentence',
        'content/amazon-voice',
        'structure/duplicate-sentence',
        'content/boilerplate',
        'content/platform-copy',
      ],
    },
  ],
  silences: [
    // Hardship is two faults, and two fixes: it pleads, and it is not about the case. A threat is only one.
    ...['tone/legal-threat', 'tone/demand'].map((by): Silence => ({
      by,
      silences: ['content/irrelevant-business'],
      within: 'words',
    })),
    {
      by: 'content/irrelevant-business',
      silences: ['content/question', 'content/support-case', 'tone/flattery', 'tone/excess-apology'],
      within: 'words',
    },
    // Who blames a worker or talks of business promises nothing that could be made checkable.
    { by: 'tone/blame-employee', silences: ['promise/vague'], within: 'sentence' },
    { by: 'content/irrelevant-business', silences: ['promise/vague'], within: 'words' },
    // Capitals that stand inside a graver finding are not told a second time.
    ...[
      'promise/absolute',
      'promise/vague',
      'tone/emotional',
      'tone/demand',
      'tone/legal-threat',
      'tone/blame-buyer',
      'tone/blame-amazon',
    ].map((by): Silence => ({ by, silences: ['tone/shouting'], within: 'words' })),
    { by: 'round/repeated-promise', silences: ['round/identical-sentence'], within: 'words' },
    {
      by: 'coverage/wrong-kind',
      silences: ['structure/missing-section', 'coverage/*', 'evidence/none'],
      within: 'letter',
    },
    {
      by: 'structure/empty-section',
      silences: ['structure/misplaced', 'structure/order', 'actions/*', 'specificity/none', 'root-cause/symptom'],
      within: 'section',
    },
    { by: 'notice/unreadable', silences: ['notice/unparsed'], within: 'letter' },
    { by: 'coverage/unanswered-ask', silences: ['coverage/off-topic'], within: 'letter' },
    { by: 'actions/future-tense', silences: ['actions/no-completed-action'], within: 'letter' },
    { by: 'round/resubmitted', severity: 'error', silences: ['round/identical-sentence'], within: 'letter' },
  ],
  modest: ['promise/undated', 'promise/unowned'],
};
