import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { fieldLength } from '../../model/field-length.ts';
import { aspects } from '../../model/letter.ts';

const limit = z.int().min(1).optional();

export default defineRule({
  id: 'length/field',
  severity: 'error',
  kinds: ['questionnaire'],
  summary: {
    en: 'An answer fits its form field; silent until a limit is set.',
    zh: '回答不超过表单字段的长度；设定上限后才检查。',
  },
  why: {
    en: 'A field that is cut off loses its end. Amazon publishes no limit, so set what your form shows.',
    zh: '超出部分会被截掉。亚马逊没有公布上限，请按表单显示的数字设定。',
  },
  messages: {
    long: {
      en: 'The field “{field}” has {n} characters and takes {limit}. Cut {over}.',
      zh: '“{field}”共{n}个字符，上限{limit}。请删减{over}个。',
    },
  },
  options: z.strictObject({
    characters: limit.describe('Characters that each field takes.'),
    'root-cause': limit.describe('Characters of the field on the root cause.'),
    actions: limit.describe('Characters of the field on actions.'),
    prevention: limit.describe('Characters of the field on prevention.'),
    evidence: limit.describe('Characters of the field on evidence.'),
  }),
  examples: [
    {
      letter: '## «Root cause»\n\nThe lid was loose in May.',
      kind: 'questionnaire',
      options: { characters: 20 },
    },
    {
      letter: '## Root cause\n\nThe lid was loose.\n\n## «Prevention»\n\n- The packer tightens it.\n- The lead signs.',
      kind: 'questionnaire',
      options: { prevention: 30 },
    },
    {
      letter: '## «Actions taken»\n\nWe **sent** new lids.',
      kind: 'questionnaire',
      options: { characters: 100, actions: 10 },
    },
    { letter: '## «根本原因»\n\n五月盖子没有拧紧。', kind: 'questionnaire', options: { characters: 5 } },
    {
      letter: '## 根本原因\n\n盖子松动。\n\n## «预防措施»\n\n打包员拧紧盖子并签字。',
      kind: 'questionnaire',
      options: { prevention: 8 },
    },
    { letter: '## «已采取的措施»\n\n我们寄出了新盖子。', kind: 'questionnaire', options: { actions: 5 } },
    { letter: '## Root cause\n\nThe lid was loose in May.', kind: 'questionnaire' },
    { letter: '## Root cause\n\nThe **lid** was loose.', kind: 'questionnaire', options: { characters: 18 } },
    { letter: 'Dear team,\n\nThe lid was loose in May.', kind: 'questionnaire', options: { characters: 5 } },
    { letter: '## 根本原因\n\n五月盖子没有拧紧。', kind: 'questionnaire' },
    { letter: '## 根本原因\n\n盖子**松动**。', kind: 'questionnaire', options: { characters: 5 } },
    { letter: '您好：\n\n五月盖子没有拧紧。', kind: 'questionnaire', options: { characters: 3 } },
  ],

  *check({ letter }, limits) {
    for (const aspect of aspects) {
      const most = limits[aspect] ?? limits.characters;
      const section = letter.sections.find((one) => one.aspect === aspect);
      if (most === undefined || section === undefined) continue;
      const count = fieldLength(letter, section);
      if (count <= most) continue;
      yield {
        message: 'long',
        span: section.titleSpan,
        data: { field: section.title, n: count, limit: most, over: count - most },
      };
    }
  },
});
