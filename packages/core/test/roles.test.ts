import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { aspects } from '../src/model/letter.ts';
import { parseLetter } from '../src/model/parse-letter.ts';

const state = z.enum(['present', 'weak', 'missing']);
const labelled = z.object({
  text: z.string(),
  roles: z.array(z.enum([...aspects, 'greeting', 'closing', 'other'])),
  sections: z.object({ 'root-cause': state, actions: state, prevention: state, evidence: state }),
});

const folder = new URL('fixtures/roles/', import.meta.url);
const letters = readdirSync(folder)
  .toSorted()
  .map((file) => ({ file, ...labelled.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) }));

const roleOf = (text: string): (readonly [string, string])[] =>
  parseLetter(text).sentences.map(({ text: words, role }) => [words, role] as const);

const stateOf = (text: string, aspect: string): string | undefined =>
  parseLetter(text).aspects.find((one) => one.aspect === aspect)?.state;

describe('labelled letters', () => {
  test.each(letters)('$file is cut into as many sentences as were labelled', ({ text, roles }) => {
    expect(parseLetter(text).sentences).toHaveLength(roles.length);
  });

  it('get the role that a reader gave them, mostly', () => {
    const judged = letters.flatMap(({ text, roles }) =>
      parseLetter(text).sentences.map(({ role }, index) => role === roles[index]),
    );
    expect(judged.length).toBeGreaterThan(130);
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.9);
  });

  it('state each part as a reader judged, mostly', () => {
    const judged = letters.flatMap(({ text, sections }) =>
      parseLetter(text).aspects.map(({ aspect, state: found }) => found === sections[aspect]),
    );
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a letter of plain paragraphs', () => {
  it('in English', () => {
    const text = [
      'Dear Seller Performance Team,',
      'Thank you for the chance to explain. We had only one agent, and nobody answered on weekends.',
      'We refunded 6 orders on 4 March. We also hired a second agent.',
      'From now on the shift lead checks the inbox every day at 09:00.',
      'We look forward to your reply.',
      'Best regards,',
    ].join('\n\n');
    expect(roleOf(text).map(([, role]) => role)).toEqual([
      'greeting',
      'greeting',
      'root-cause',
      'actions',
      'actions',
      'prevention',
      'closing',
      'closing',
    ]);
  });

  it('in Chinese', () => {
    const text = [
      '尊敬的亚马逊团队：',
      '我们只有一名客服，周末没有人回复消息。',
      '3月4日我们退款了6单。同时新增了一名客服。',
      '今后由客服主管每天9点检查收件箱。',
      '恳请恢复我们的账户，谢谢！',
    ].join('\n\n');
    expect(roleOf(text).map(([, role]) => role)).toEqual([
      'greeting',
      'root-cause',
      'actions',
      'actions',
      'prevention',
      'closing',
    ]);
  });
});

describe('the role of a sentence', () => {
  test.each<[string, string, string[]]>([
    ['is that of its heading', '## Prevention\n\nThe lead reads the log.', ['prevention']],
    [
      'is another where it belongs there beyond doubt',
      '## Actions taken\n\nWe refunded 6 orders. The root cause is that nobody compared the label.',
      ['actions', 'root-cause'],
    ],
    [
      'points to proof under any heading',
      '## Prevention\n\nThe lead reads the log. The log is attached as Annex 1.',
      ['prevention', 'evidence'],
    ],
    [
      'says goodbye under any heading',
      '## Prevention\n\nThe lead reads the log on Mondays.\n\nPlease reinstate our account.\n\nBest regards,',
      ['prevention', 'closing', 'closing'],
    ],
    [
      'is that of the lead-in of its list',
      'We have completed the following steps:\n\n- Six orders refunded\n- A second agent hired',
      ['actions', 'actions', 'actions'],
    ],
    [
      'is that of the head of its column',
      '| Cause | Prevention |\n| - | - |\n| One agent | Two shifts |',
      ['other', 'other', 'root-cause', 'prevention'],
    ],
    [
      'is that of the head of its row',
      '| Part | Text |\n| - | - |\n| Root cause | One agent, no backup |\n| Actions taken | Six orders refunded |',
      ['other', 'other', 'root-cause', 'root-cause', 'actions', 'actions'],
    ],
    [
      'ends with the list of its lead-in',
      'To prevent this we do two things:\n\n- The lead reads the log daily\n\nWe refunded 6 orders on 4 March.',
      ['prevention', 'prevention', 'actions'],
    ],
  ])('%s', (_, text, roles) => {
    const found = roleOf(text);
    const heads = found.filter(([words]) => ['Cause', 'Prevention', 'Part', 'Text'].includes(words)).length;
    expect(found.slice(heads).map(([, role]) => role)).toEqual(roles.slice(heads));
  });
});

describe('the state of a part', () => {
  test.each([
    ['evidence', 'We refunded 6 orders; the list is attached.', 'weak'],
    ['evidence', '## 已采取的措施\n\n3月4日下架6个listing，照片见附件。', 'weak'],
    ['evidence', 'We refunded 6 orders, see Annex 1.', 'present'],
    ['evidence', 'We refunded 6 orders.', 'missing'],
    ['evidence', '> The buyer of 111-1234567-7654321 wrote', 'missing'],
    ['actions', '## Actions taken\n\nWe refunded 6 orders on 4 March.', 'present'],
    ['actions', '## Actions taken\n\nWe reviewed the listing and had a meeting.', 'weak'],
    ['actions', '## Actions taken\n\nWe will refund the buyers.', 'weak'],
    ['actions', '## Root cause\n\nNobody answered.', 'missing'],
    ['prevention', '## Prevention\n\nThe shift lead reads the log every day at 09:00.', 'present'],
    ['prevention', '## Prevention\n\nWe will do better in time.', 'weak'],
    ['prevention', '## Actions taken\n\nFrom now on the shift lead reads the log every day at 09:00.', 'present'],
    ['prevention', '## Actions taken\n\nWe refunded 6 orders.', 'missing'],
    ['root-cause', '## Root cause\n\nOne agent had no backup.', 'present'],
    ['root-cause', '## Root cause\n\nBuyers complained that parcels came late.', 'weak'],
    ['root-cause', '## Root cause\n\nWe were not aware of the policy.', 'weak'],
    ['root-cause', '## Prevention\n\nWe will check daily.', 'missing'],
  ])('%s of %j is %s', (aspect, text, judged) => {
    expect(stateOf(text, aspect)).toBe(judged);
  });
});
