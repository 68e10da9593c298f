import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Case } from '../../model/case.ts';
import type { FrontMatterEntry } from '../../model/front-matter.ts';
import {
  choicesOf,
  frontMatterShape,
  isDateKey,
  isFrontMatterKey,
  type FrontMatterKey,
} from '../../model/front-matter-schema.ts';
import { isIsoDate, toIsoDate } from '../../model/iso-date.ts';
import type { Letter } from '../../model/letter.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import { letters, messages as messageKinds } from '../kinds.ts';

/** What people write for a key or a value that is called otherwise, in small letters. */
const otherKeys = new Map([
  ['type', 'kind'],
  ['种类', 'kind'],
  ['类型', 'kind'],
  ['reply-to', 'answers'],
  ['回复', 'answers'],
  ['状态', 'status'],
  ['sent', 'submitted'],
  ['标题', 'title'],
]);
const otherValues = new Map([
  ['kind: appeal', 'poa'],
  ['kind: letter', 'poa'],
  ['kind: plan of action', 'poa'],
  ['kind: 申诉', 'poa'],
  ['kind: 申诉信', 'poa'],
  ['kind: 行动计划', 'poa'],
  ['kind: 问卷', 'questionnaire'],
  ['kind: claim', 'claim-appeal'],
  ['kind: 索赔申诉', 'claim-appeal'],
  ['kind: 异议', 'dispute'],
  ['kind: 材料', 'documents'],
  ['kind: 跟进', 'follow-up'],
  ['kind: 模板', 'template'],
  ['kind: 通知', 'notice'],
  ['kind: response', 'reply'],
  ['kind: 回复', 'reply'],
  ['status: sent', 'submitted'],
  ['status: 草稿', 'draft'],
  ['status: 已提交', 'submitted'],
  ['status: 已关闭', 'closed'],
  ['outcome: denied', 'declined'],
  ['outcome: rejected', 'declined'],
  ['outcome: reinstated', 'reactivated'],
  ['outcome: 已恢复', 'reactivated'],
]);

/** The place to mark for an error of YAML: the words at it, else its line, else the fence. */
function visible({ text, frontMatter }: Letter, { start, end }: Span): Span {
  const words = text.slice(start, end).trim();
  if (words !== '') {
    const from = text.indexOf(words, start);
    return { start: from, end: from + words.length };
  }
  const before = text.slice(frontMatter.span?.start ?? 0, start).trimEnd();
  const line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const from = (frontMatter.span?.start ?? 0) + line;
  return { start: from, end: from + Math.max(3, before.length - line) };
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

function replaceWith(span: Span, text: string | undefined): Fix[] {
  if (text === undefined) return [];
  return [{ kind: 'rewrite', title: { en: `Replace with “${text}”`, zh: `改为“${text}”` }, edits: [{ span, text }] }];
}

function quoted(word: string): Localized {
  return { en: `“${word}”`, zh: `“${word}”` };
}

function list(words: readonly string[]): Localized {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  return { en: `${before.join(', ')} or ${last}`, zh: `${before.join('、')}或${last}` };
}

const exampleDate: Localized = { en: 'a day such as 2026-03-04', zh: '2026-03-04 这样的日期' };
const fileBeside: Localized = { en: 'the name of a file beside this one', zh: '同一文件夹中的文件名' };
const plainValues: Readonly<Partial<Record<FrontMatterKey, Localized>>> = {
  round: { en: 'a whole number', zh: '整数' },
  answers: fileBeside,
  roles: { en: 'names', zh: '名称' },
  'appeal-lint-disable': { en: 'the ids of rules', zh: '规则的名称' },
};

/** Names that files of a case have by habit: nobody can list a folder here, only ask for a name. */
function habitualNames(folder: string): string[] {
  const words = ['notice', 'reply', 'appeal', '通知', '回复', '申诉信'];
  return Array.from({ length: 21 }, (_, round) => String(round).padStart(2, '0')).flatMap((round) =>
    words.map((word) => `${folder}${round}-${word}.md`),
  );
}

function nearestFile(path: string, exists: (path: string) => boolean): string | undefined {
  if (exists(`${path}.md`)) return `${path}.md`;
  return didYouMean(path, habitualNames(path.slice(0, path.lastIndexOf('/') + 1)).filter(exists));
}

type Problem =
  | { readonly message: 'key'; readonly near: string | undefined }
  | { readonly message: 'value' | 'date' | 'file'; readonly near: string | undefined; readonly expected: Localized };

/** What is wrong with one entry, or null. A key left empty is a form not yet filled in. */
function problemOf({ key, value }: FrontMatterEntry, exists: Case['exists']): Problem | null {
  if (!isFrontMatterKey(key))
    return { message: 'key', near: otherKeys.get(key.toLowerCase()) ?? didYouMean(key, Object.keys(frontMatterShape)) };
  if (value === null) return null;
  if (isDateKey(key)) {
    if (typeof value === 'string' && isIsoDate(value)) return null;
    return { message: 'date', near: toIsoDate(show(value)) ?? undefined, expected: exampleDate };
  }
  if (key === 'answers' && typeof value === 'string' && value !== '') {
    if (exists === null || exists(value)) return null;
    return { message: 'file', near: nearestFile(value, exists), expected: fileBeside };
  }
  if (frontMatterShape[key].safeParse(value).success) return null;
  const choices = choicesOf(key);
  if (choices === null) {
    return { message: 'value', near: undefined, expected: plainValues[key] ?? { en: 'a text', zh: '文本' } };
  }
  const word = show(value);
  return {
    message: 'value',
    near: otherValues.get(`${key}: ${word.toLowerCase()}`) ?? didYouMean(word, choices),
    expected: list(choices),
  };
}

export default defineRule({
  id: 'case/front-matter',
  severity: 'warning',
  kinds: [...letters, ...messageKinds],
  summary: { en: 'The front matter says what it can say, in the way it can be read.', zh: '文首的内容要能被识别。' },
  why: {
    en: 'Without it the letter is checked against the wrong message.',
    zh: '否则会对照错误的通知检查此信。',
  },
  messages: {
    key: {
      en: '“{key}” is no key of the front matter. Use {expected}.',
      zh: '文首没有“{key}”这一项。请使用{expected}。',
    },
    value: {
      en: '“{value}” is no value for “{key}”. Use {expected}.',
      zh: '“{value}”不能作为“{key}”的值。请使用{expected}。',
    },
    date: {
      en: '“{value}” cannot be read as a day. Use {expected}.',
      zh: '“{value}”无法识别为日期。请使用{expected}。',
    },
    file: {
      en: 'There is no file “{value}” to answer. Use {expected}.',
      zh: '没有可回复的文件“{value}”。请使用{expected}。',
    },
    unreadable: {
      en: 'The front matter cannot be read ({reason}). Write one “key: value” on each line.',
      zh: '无法读取文首（{reason}）。请每行写一个“key: value”。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Keys of your own that are no mistake.'),
  }),
  examples: [
    { letter: '---\nkind: «appeal»\n---\n\nDear Amazon,', fixed: '---\nkind: poa\n---\n\nDear Amazon,' },
    {
      letter: '---\nkind: poa\nanswers: «01-repply.md»\n---\n\nDear Amazon,',
      files: ['00-notice.md', '01-reply.md'],
      fixed: '---\nkind: poa\nanswers: 01-reply.md\n---\n\nDear Amazon,',
    },
    {
      letter: '---\n«anwsers»: 00-notice.md\n---\n\nDear Amazon,',
      files: ['00-notice.md'],
      fixed: '---\nanswers: 00-notice.md\n---\n\nDear Amazon,',
    },
    {
      letter: '---\nsubmitted: «March 4, 2026»\n---\n\nDear Amazon,',
      fixed: '---\nsubmitted: 2026-03-04\n---\n\nDear Amazon,',
    },
    { letter: '---\nsubmitted: «03/04/2026»\nround: «second»\n---\n\nDear Amazon,' },
    { letter: '---\nkind: poa\n«kind»: dispute\n---\n\nDear Amazon,' },
    { letter: '---\n«kind：申诉信»\n---\n\n尊敬的亚马逊：' },
    { letter: '---\nkind: «申诉信»\n---\n\n尊敬的亚马逊：', fixed: '---\nkind: poa\n---\n\n尊敬的亚马逊：' },
    {
      letter: '---\nsubmitted: «2026年3月4日»\n---\n\n尊敬的亚马逊：',
      fixed: '---\nsubmitted: 2026-03-04\n---\n\n尊敬的亚马逊：',
    },
    { letter: '---\n«状态»: draft\n---\n\n尊敬的亚马逊：', fixed: '---\nstatus: draft\n---\n\n尊敬的亚马逊：' },
    {
      letter: '---\nanswers: «01-回覆.md»\n---\n\n尊敬的亚马逊：',
      files: ['01-回复.md'],
      fixed: '---\nanswers: 01-回复.md\n---\n\n尊敬的亚马逊：',
    },
    { letter: '---\nkind: poa\n---\n\nDear Amazon,' },
    {
      letter: '---\nkind: poa\nanswers: 01-reply.md\nstatus: draft\nsubmitted:\n---\n\nDear Amazon,',
      files: ['01-reply.md'],
    },
    { letter: '---\nanswers: 07-reply.md\n---\n\nDear Amazon,' },
    { letter: '---\nclient: Acme\n---\n\nDear Amazon,', options: { allow: ['client'] } },
    { letter: 'kind: appeal\n\nDear Amazon,' },
    { letter: '---\nkind: poa\nanswers: 00-通知.md\n---\n\n尊敬的亚马逊：', files: ['00-通知.md'] },
    { letter: '---\nkind: reply\nreceived: 2026-03-05\noutcome: more-info\nmarketplace: 美国\n---\n\n您好：' },
    { letter: '---\ntitle: 第二次申诉\nround: 2\nlanguage: zh\n---\n\n尊敬的亚马逊：' },
  ],

  *check({ letter, exists }, { allow }) {
    const { entries, error } = letter.frontMatter;
    if (error !== null) {
      yield { message: 'unreadable', span: visible(letter, error.span), data: { reason: error.message } };
      return;
    }
    for (const entry of entries) {
      const { key, keySpan, value, valueSpan } = entry;
      const problem = allow.includes(key) ? null : problemOf(entry, exists);
      if (problem === null) continue;
      const { near } = problem;
      if (problem.message === 'key') {
        const expected =
          near === undefined ? list(['kind', 'answers', 'status', 'submitted', 'received']) : quoted(near);
        yield { message: 'key', span: keySpan, data: { key, expected }, fixes: replaceWith(keySpan, near) };
      } else {
        const expected = near === undefined ? problem.expected : quoted(near);
        yield {
          message: problem.message,
          span: valueSpan,
          data: { key, value: show(value), expected },
          fixes: replaceWith(valueSpan, near),
        };
      }
    }
  },
});
