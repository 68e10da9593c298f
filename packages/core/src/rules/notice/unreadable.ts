import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import type { Letter } from '../../model/letter.ts';
import type { MessageLanguage } from '../../model/notice.ts';
import type { Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import { messages } from '../kinds.ts';

const languageNames: Readonly<Record<MessageLanguage, Localized>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
  de: { en: 'German', zh: '德文' },
  fr: { en: 'French', zh: '法文' },
  ja: { en: 'Japanese', zh: '日文' },
  es: { en: 'Spanish', zh: '西班牙文' },
  it: { en: 'Italian', zh: '意大利文' },
  pt: { en: 'Portuguese', zh: '葡萄牙文' },
  nl: { en: 'Dutch', zh: '荷兰文' },
  pl: { en: 'Polish', zh: '波兰文' },
  sv: { en: 'Swedish', zh: '瑞典文' },
  tr: { en: 'Turkish', zh: '土耳其文' },
  ko: { en: 'Korean', zh: '韩文' },
  ar: { en: 'Arabic', zh: '阿拉伯文' },
  other: { en: 'a language that is not known here', zh: '未知语言' },
};

const longestMark = 120;

/** The first line behind the front matter: no sentence can be told in what is not read. */
function firstLine({ text, frontMatter }: Letter): Span {
  const from = frontMatter.span?.end ?? 0;
  const start = from + (text.slice(from).length - text.slice(from).trimStart().length);
  const line = /^[^\r\n]*/.exec(text.slice(start, start + longestMark))?.[0].trimEnd() ?? '';
  return { start, end: start + line.length };
}

export default defineRule({
  id: 'notice/unreadable',
  severity: 'warning',
  kinds: messages,
  summary: { en: 'A message is in a form that can be read.', zh: '通知要能被读懂。' },
  why: {
    en: 'What was not read is not checked: letters that answer it would pass without an answer to its asks.',
    zh: '没有读懂的内容无法检查，回复它的信件即使没有答到要求也不会被提示。',
  },
  messages: {
    language: {
      en: 'This message seems to be in {language}, so its asks may not have been found. Add a translation into English or Chinese above it, or check its asks yourself.',
      zh: '这封通知似乎是{language}，其中的要求可能没有识别出来。请在前面加上中文或英文译文，或自行核对要求。',
    },
    encoding: {
      en: 'This mail is in an encoding that cannot be read. Open it in a mail program and paste its text.',
      zh: '无法识别这封邮件的编码。请用邮件程序打开后粘贴正文。',
    },
    empty: {
      en: 'This mail holds no text, only headers or attachments. Paste the words of the message.',
      zh: '这封邮件没有正文，只有邮件头或附件。请粘贴通知的文字。',
    },
  },
  options: z.strictObject({
    languages: z
      .array(z.string())
      .default([])
      .describe('Languages, as codes such as "es", in which you check the asks yourself.'),
  }),
  examples: [
    {
      kind: 'notice',
      letter:
        '«Su cuenta de vendedor ha sido desactivada.»\n\nEnvíenos la causa del problema para que podamos ayudarle.',
    },
    { kind: 'reply', letter: '«Hesabınız incelendi ve bu karar için daha fazla bilgi gerekiyor.»' },
    {
      kind: 'notice',
      letter:
        '«From: Amazon <no-reply@amazon.com>»\nMIME-Version: 1.0\nContent-Type: text/plain; charset=x-none\n\n4pyT',
    },
    { kind: 'notice', letter: '«귀하의 판매자 계정이 비활성화되었습니다 (卖家账户). 문제의 원인을 설명해 주세요.»' },
    {
      kind: 'notice',
      letter: '«From: 亚马逊 <no-reply@amazon.com>»\nMIME-Version: 1.0\nContent-Type: image/png\n\niVBORw0KGgo',
    },
    { kind: 'reply', letter: '«Il suo account è stato disattivato (账户已停用), ci invii la causa del problema.»' },
    { kind: 'notice', letter: 'Your account is deactivated. Please send the root cause.' },
    { kind: 'reply', letter: 'Wir haben Ihr Konto überprüft. Ihr Verkäuferkonto wurde deaktiviert.' },
    { kind: 'notice', letter: 'Dear seller, the details are in the attached file.' },
    { kind: 'notice', letter: 'Su cuenta ha sido desactivada por una de las ofertas.', options: { languages: ['es'] } },
    { kind: 'notice', letter: '您的账户已被停用，请说明根本原因。' },
    { kind: 'reply', letter: '您好，详情见附件。' },
    { kind: 'notice', letter: '请提供 ASIN B0EXAMPLE1 的发票（invoice）。' },
  ],

  *check({ letter, message }, { languages }) {
    if (message === null || message.unread === null || letter.text.trim() === '') return;
    const { unread, language } = message;
    const span = firstLine(letter);
    if (unread === 'encoding') yield { message: 'encoding', span };
    else if (unread === 'no-text') yield { message: 'empty', span };
    else if (!languages.includes(language)) {
      yield { message: 'language', span, data: { language: languageNames[language] } };
    }
  },
});
