import { describe, expect, it, test } from 'vitest';
import { readFrontMatter } from '../src/model/front-matter.ts';
import { kindOf } from '../src/model/kind.ts';
import { languageOf } from '../src/model/language.ts';
import { kinds } from '../src/model/letter.ts';
import { parseLetter } from '../src/model/parse-letter.ts';

const none = readFrontMatter('');

describe('kindOf', () => {
  test.each([
    ['cases/a/00-notice.md', 'notice'],
    ['cases/a/00-Notice-of-deactivation.md', 'notice'],
    ['notification.md', 'notice'],
    ['cases/a/通知.md', 'notice'],
    ['cases/a/00-通知-账户停用.md', 'notice'],
    ['00 亚马逊通知.md', 'notice'],
    ['cases/a/01-reply.md', 'reply'],
    ['cases/a/REPLY.md', 'reply'],
    ['01-回复.md', 'reply'],
    ['回复_3月5日.md', 'reply'],
    ['02-follow-up.md', 'follow-up'],
    ['02-followup.md', 'follow-up'],
    ['02_follow_up.md', 'follow-up'],
    ['跟进.md', 'follow-up'],
    ['01-appeal.md', 'poa'],
    ['01-申诉信.md', 'poa'],
    ['申诉信-对通知的回复.md', 'poa'],
    ['letter.md', 'poa'],
    ['notices/letter.md', 'poa'],
    ['replies/01-appeal.md', 'poa'],
    ['templates/01-appeal.md', 'template'],
    ['appeals/templates/odr.md', 'template'],
    ['appeals/templates/follow-up.md', 'template'],
    ['my-templates/odr.md', 'poa'],
    ['templates.md', 'poa'],
    ['', 'poa'],
  ])('the name %j means %s', (path, kind) => {
    expect(kindOf(none, path, 'poa')).toBe(kind);
  });

  it('falls back where neither tells', () => {
    expect(kindOf(none, null, 'claim-appeal')).toBe('claim-appeal');
    expect(kindOf(none, 'letter.md', 'dispute')).toBe('dispute');
    expect(kindOf(none, '00-notice.md', 'dispute')).toBe('notice');
  });

  test.each(kinds)('front matter says %s whatever the name', (kind) => {
    const frontMatter = readFrontMatter(`---\nkind: ${kind}\n---\n`);
    expect(kindOf(frontMatter, 'templates/00-notice.md', 'poa')).toBe(kind);
    expect(parseLetter(`---\nkind: "${kind}"\n---\nHello.`, { path: 'x/00-notice.md' }).kind).toBe(kind);
  });

  test.each(['kind: letter', 'kind: POA', 'kind: 3', 'kind:', 'kind: [poa]', 'type: reply'])(
    '%j says nothing',
    (line) => {
      expect(kindOf(readFrontMatter(`---\n${line}\n---\n`), '00-notice.md', 'poa')).toBe('notice');
    },
  );
});

describe('languageOf', () => {
  test.each([
    ['We refunded 6 orders.', 'en'],
    ['我们退款了6单。', 'zh'],
    ['已下架listing', 'zh'],
    ['我们将 ASIN B0EXAMPLE1 的 listing 下架。', 'zh'],
    ['Our brand 光明 sells lamps in the US and Canada.', 'en'],
    ['FBA 发货', 'zh'],
    ['', 'en'],
    ['12345', 'en'],
    ['。！？', 'en'],
  ])('%j is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('of a letter is that of most sentences, unless front matter or caller says', () => {
    const mixed = '我们退款了6单。我们新增了一名客服。We refunded 6 orders.';
    expect(parseLetter(mixed).language).toBe('zh');
    expect(parseLetter(`${mixed} We hired. We trained.`).language).toBe('en');
    expect(parseLetter(mixed, { language: 'en' }).language).toBe('en');
    expect(parseLetter(mixed, { language: 'auto' }).language).toBe('zh');
    expect(parseLetter(`---\nlanguage: en\n---\n${mixed}`, { language: 'zh' }).language).toBe('en');
    expect(parseLetter(`---\nlanguage: de\n---\n${mixed}`).language).toBe('zh');
    expect(parseLetter('').language).toBe('en');
  });
});
