import { describe, expect, it, test } from 'vitest';
import { parseLetter } from '../src/model/parse-letter.ts';
import { anchorOf, endOf } from '../src/rules/anchor.ts';
import { headingFor } from '../src/rules/headings.ts';

const heading = (text: string): string => headingFor(parseLetter(text), 'prevention', '\n');

describe('headingFor', () => {
  test.each([
    ['## Root cause\n\nOne agent.', '## Prevention'],
    ['### Root cause ###\n\nOne agent.', '### Prevention ###'],
    ['# 1. Root cause\n\nOne agent.', '# 2. Prevention'],
    ['Root cause\n==========\n\nOne agent.', '# Prevention'],
    ['Root cause\n----------\n\nOne agent.', '## Prevention'],
    ['**Root cause**\n\nOne agent.', '**Prevention**'],
    ['**Root cause:**\n\nOne agent.', '**Prevention:**'],
    ['**1. Root cause**\n\nOne agent.\n\n**2. Actions taken**\n\nWe hired.', '**3. Prevention**'],
    ['1. **Root cause**\n\nOne agent.', '2. **Prevention**'],
    ['Root cause\n\nOne agent.', 'Prevention'],
    ['Root cause:\n\nOne agent.', 'Prevention:'],
    ['ROOT CAUSE\n\nOne agent.', 'PREVENTION'],
    ['1) Root cause\n\nOne agent.', '2) Prevention'],
    ['(1) Root cause\n\nOne agent.', '(2) Prevention'],
    ['I. Root cause\n\nOne agent.\n\nII. Actions taken\n\nWe hired.', 'III. Prevention'],
    ['A. Root cause\n\nOne agent.', 'B. Prevention'],
    ['一、根本原因\n\n只有一名客服。', '二、预防措施'],
    ['一、根本原因\n\n（1）回复慢\n\n只有一名客服。\n\n二、已采取的措施\n\n新增一名。', '三、预防措施'],
    ['（一）根本原因\n\n只有一名客服。', '（二）预防措施'],
    ['①根本原因\n\n只有一名客服。', '②预防措施'],
    ['【根本原因】\n\n只有一名客服。', '【预防措施】'],
    ['## 根本原因\n\n只有一名客服。', '## 预防措施'],
    ['## Root cause\n\n### Slow\n\nOne agent.\n\n### Late\n\nOne carrier.', '## Prevention'],
    ['We had one agent.', '## Prevention'],
    ['Root cause: one agent.', '## Prevention'],
    ['只有一名客服。', '## 预防措施'],
    ['', '## Prevention'],
  ])('after %j is %s', (text, expected) => {
    expect(heading(text)).toBe(`${expected}\n\n`);
  });

  it('is a heading to the reader, too', () => {
    for (const text of [
      '**1. Root cause**\n\nOne agent.',
      '一、根本原因\n\n只有一名客服。',
      'ROOT CAUSE\n\nOne agent.',
      'A. Root cause\n\nOne agent.',
    ]) {
      const added = parseLetter(`${text}\n\n${heading(text)}Two shifts.`);
      expect(added.sections.map(({ aspect }) => aspect)).toEqual(['root-cause', 'prevention']);
    }
  });

  it('ends its lines as the letter does', () => {
    expect(headingFor(parseLetter('## Root cause\r\n\r\nOne.'), 'actions', '\r\n')).toBe('## Actions taken\r\n\r\n');
  });
});

describe('anchorOf', () => {
  test.each([
    ['## Root cause\n\nOne agent.', 'Root cause'],
    ['Dear Amazon,\n\n## Root cause\n\nOne agent.', 'Root cause'],
    ['We had one agent. She left.', 'We had one agent.'],
    ['One agent.\n\n**Thank you**\n\nWe wait.', 'One agent.'],
    ['---\nkind: poa\nanswers: n.md\n---\n', 'answers'],
    ['---\nkind: poa\n---\n', 'kind'],
    ['***', '*'],
    ['', ''],
  ])('in %j is %j', (text, words) => {
    const { start, end } = anchorOf(parseLetter(text));
    expect(text.slice(start, end)).toBe(words);
  });
});

describe('endOf', () => {
  test.each([
    ['One agent.\n\n', 10],
    ['One agent.\n\n<!-- note -->\n', 10],
    ['  \n', 0],
    ['', 0],
  ])('%j ends at %i', (text, end) => {
    expect(endOf(parseLetter(text))).toBe(end);
  });

  test.each([
    ['We refunded 6 orders on 4 March.\n\n', 'Thank you for your time.\n\nBest regards,\n\nAna Silva\n'],
    ['## Root cause\n\nOne agent.\n\n', 'We look forward to your reply.\n\nKind regards\nTidewell Timber\n'],
    ['## Actions\n\n- We refunded 6 orders.\n- We hired an agent.\n\n', 'Thank you,\nAna'],
    ['## Root cause\n\nOne agent had no backup.\n\n## Prevention\n\n', 'Thank you for your time.\n\nAna'],
    ['| Root cause | Prevention |\n| --- | --- |\n| One agent | Two shifts |\n\n', 'Thank you for your time.'],
    ['## 根本原因\n\n只有一名客服，没有备岗。\n\n', '感谢您的审核，期待回复。\n\n此致\n敬礼\n'],
    ['Root cause\r\n\r\nOne agent had no backup.\r\n\r\n', 'Best regards,\r\n\r\nAna Silva\r\n'],
    ['One agent had no backup.\n\n', '**Thank you**\n\nWe look forward to your reply.'],
  ])('is in front of the closing words: %j', (said, closing) => {
    expect(endOf(parseLetter(said + closing))).toBe(said.trimEnd().length);
  });
});
