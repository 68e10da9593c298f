import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Letter } from '../../model/letter.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import type { Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import { isAllowed } from '../findings.ts';
import { letters } from '../kinds.ts';

interface Kind {
  readonly name: Localized;
  readonly pattern: RegExp;
  /** What the text around it has to speak of; null where the words alone tell. */
  readonly near: RegExp | null;
  readonly holds?: (words: string) => boolean;
}

const buyer =
  /\b(?:buyers?|customers?|clients?|consignee|recipient|ship(?:ped)? to|delivered to|deliver(?:y)? address|shipping address)\b|买家|客户|顾客|收件人|收货人|收货地址/i;
/** Contacts that Amazon asks for. */
const wanted =
  /\b(?:supplier|manufacturer|factory|distributor|lawyer|attorney|rights owner|our (?:company|office|phone|address|e-?mail)|my (?:phone|e-?mail|number)|contact person|emergency|registered|business licen[cs]e|utility)\b|供应商|厂家|律师|权利人|本公司|我司|我们的|联系人|紧急|营业执照/i;

/** The check digit of payment cards (Luhn); other long numbers fail it nine times in ten. */
function isCardNumber(words: string): boolean {
  const digits = words.replace(/\D/g, '');
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const value = Number(digits.charAt(digits.length - 1 - index)) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

const kinds: readonly Kind[] = [
  {
    name: { en: 'a card number', zh: '银行卡号' },
    pattern: /(?<![\d-])\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}(?![\d-])|(?<![\d-])\d{13,19}(?![\d-])/g,
    near: null,
    holds: isCardNumber,
  },
  {
    name: { en: 'a password', zh: '密码' },
    pattern:
      /(?:\bpass ?(?:word|code)s?(?: is| was)?|密码(?:是|为)?)\s?[:：=]?\s?(?=[A-Za-z0-9@#$!_-]{0,30}\d)[A-Za-z0-9@#$!_-]{6,30}/gi,
    near: null,
  },
  {
    name: { en: 'an identity number', zh: '身份证件号码' },
    pattern:
      /(?<![\d-])\d{17}[\dXx](?![\d-])|(?<=\b(?:ssn|social security (?:number|no\.?))\s?[:#]?\s?)\d{3}-\d{2}-\d{4}(?!\d)|(?<=\bpassport (?:number|no\.?)\s?[:#]?\s?)[A-Z]{0,2}\d{6,9}(?!\d)|(?<=护照(?:号码?)?\s?[:：]?\s?)[A-Z]{0,2}\d{6,9}(?!\d)/gi,
    near: null,
  },
  {
    name: { en: 'an e-mail address of a buyer', zh: '买家的邮箱' },
    pattern: /(?<![\w.+-])[\w.+-]{1,40}@(?!amazon\.)[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}/g,
    near: buyer,
  },
  {
    name: { en: 'a phone number of a buyer', zh: '买家的电话' },
    pattern:
      /(?<![\d-])(?:\+?\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\d-])|(?<![\d-])1[3-9]\d{9}(?![\d-])|(?<![\d-])\+\d{8,14}(?!\d)|(?<=(?:phone|tel|mobile|电话|手机)(?: number|号码?)?\s?[:：]?\s?)\d{7,12}(?!\d)/gi,
    near: buyer,
  },
  {
    name: { en: 'an address of a buyer', zh: '买家的地址' },
    pattern:
      /(?<!\w)\d{1,5} (?:[A-Z][a-z]{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Terrace|Circle)\b(?:,? [A-Z][\w ]{1,30},? [A-Z]{2} \d{5})?|[\u4E00-\u9FFF]{2,12}(?:路|街|大道|巷)\d{1,5}号(?:[\u4E00-\u9FFF\d]{1,12}[室栋单元楼])?/g,
    near: buyer,
  },
  {
    name: { en: 'personal data of a buyer', zh: '买家的个人信息' },
    pattern:
      /(?<=[(（][^()（）]{0,20})(?:(?:full )?name and (?:phone|address)[a-z ]{0,20}|手机号码?\s?\d{0,2}位?|姓名(?:和|及|、)(?:电话|手机|地址)[\u4E00-\u9FFF]{0,6})(?=[)）])/gi,
    near: buyer,
  },
  {
    name: { en: 'the name of a buyer', zh: '买家姓名' },
    pattern:
      /(?<=\b(?:[Bb]uyer|[Cc]ustomer|[Rr]ecipient)(?:['’]s)?(?: name)?(?: is| was)?\s?:?\s)(?!The |A |An |Our |We |Messages?|Service|Feedback|Claims?|Returns?|Review|Amazon|Seller|Two|Three|Four|One)(?:M(?:r|rs|s)\. )?[A-Z][a-z]{1,15} [A-Z][a-z]{1,15}(?! (?:Guarantee|Policy|Service|Messag))|(?<=(?:买家|收件人|客户)(?:姓名|名字)?[:：]\s?)[\u4E00-\u9FFF]{2,3}(?=[,，、。；;\s）)]|$)/g,
    near: /\d{3}-\d{7}-\d{7}|(?:买家|收件人|客户)(?:姓名|名字)?[:：]/,
  },
];

/** Private data holds a digit, an @ or one of these words; most blocks hold none. */
const telling = /[\d@]|name|姓名|手机|买家|收件人|客户/i;

/** The same line tells whose contact it is. */
function lineAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 160);
  const next = text.indexOf('\n', end);
  return text.slice(from, Math.min(next < 0 ? text.length : next, end + 160));
}

function* dataIn({ blocks }: Letter): Generator<{ span: Span; words: string; kind: Kind }> {
  for (const { flat, kind: blockKind } of blocks) {
    if (blockKind === 'code' || !telling.test(flat.text)) continue;
    for (const kind of kinds) {
      if (kind.near?.test(flat.text) === false) continue;
      for (const match of flat.text.matchAll(kind.pattern)) {
        const [words] = match;
        const end = match.index + words.length;
        if (kind.holds !== undefined && !kind.holds(words)) continue;
        const around = lineAround(flat.text, match.index, end);
        if (kind.near !== null && (!kind.near.test(around) || wanted.test(around))) continue;
        yield { span: sourceSpan(flat, match.index, end), words, kind };
      }
    }
  }
}

/** Words that only lead to the data: a label or a preposition makes no sense without what follows. */
const leading =
  /(?:\s?(?:\b(?:at|on|via|under|with|from|to|by|of|for|named|called|is|was|e-?mail|mail|phone|tel|mobile|number|address|passport|password)\b(?: ?(?:number|no\.?|address|is|was))?\s?[:#]?\s?){1,3}|\s?(?:电话|手机|号码|邮箱|地址|姓名|名字|护照号?|身份证号?|密码){1,2}(?:是|为)?\s?[:：]?\s?|\s?[:：]\s?)$/i;
const openers = '(（[【';
const closers = ')）]】';

/** The data with the brackets, label or preposition that stand there for it alone, and one space beside it. */
function redactedSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  const lead = leading.exec(text.slice(Math.max(0, from - 40), from));
  if (lead !== null) from -= lead[0].length;
  const bracket = openers.indexOf(text[from - 1] ?? ' ');
  if (bracket >= 0 && text[from - 1] !== undefined && closers.indexOf(text[to] ?? ' ') === bracket) {
    from -= 1;
    to += 1;
  }
  if (',，、'.includes(text[to] ?? ' ') && text[from - 1] === text[to]) from -= 1;
  if (text[from - 1] === ' ' && /^(?:[\s.,;:!?)），。；：]|$)/.test(text.slice(to, to + 1))) from -= 1;
  return { start: from, end: to };
}

function redact(text: string, span: Span): Fix {
  return {
    kind: 'rewrite',
    title: { en: 'Remove the private data', zh: '删除隐私信息' },
    edits: [{ span: redactedSpan(text, span), text: '' }],
  };
}

export default defineRule({
  id: 'content/personal-data',
  severity: 'warning',
  kinds: letters,
  summary: {
    en: 'No private data of buyers, no card numbers and no passwords stand in a letter.',
    zh: '信中不写买家的隐私信息、卡号或密码。',
  },
  why: {
    en: 'Letters lie in folders and are pasted into forms. Amazon finds a buyer by the order id.',
    zh: '信件会存放在文件夹中，也会粘贴到表单里。亚马逊凭订单号即可找到买家。',
  },
  messages: {
    private: {
      en: '“{words}” looks like {type}. Remove it; the order id is enough.',
      zh: '“{words}”像是{type}。请删除，订单号即可。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words to accept, such as a contact that Amazon asked for.'),
  }),
  examples: [
    { letter: 'The buyer («anna.k@example.com») was refunded.', fixed: 'The buyer was refunded.' },
    { letter: 'We charged the card «4111 1111 1111 1111».', fixed: 'We charged the card.' },
    { letter: 'We called the buyer at «555-214-9087».', fixed: 'We called the buyer.' },
    { letter: 'The buyer, phone: «555-214-9087», was refunded.', fixed: 'The buyer, was refunded.' },
    { letter: '买家电话«13812345678»，已退款。', fixed: '买家，已退款。' },
    { letter: '买家（手机：«13812345678»）已退款。', fixed: '买家已退款。' },
    { letter: '收件人地址：«中山路118号5室»。', fixed: '收件人。' },
    { letter: '后台«密码：shop2026x»。', fixed: '后台。' },
    { letter: 'Order 111-1234567-1234567 was refunded on 4 May.' },
    { letter: 'Supplier: Example Textiles, sales@example.com, 555-214-9087.' },
    { letter: 'Our emergency contact number is 555-214-9087.' },
    { letter: '订单111-1234567-1234567已退款。' },
    { letter: '供应商联系人：王先生，13812345678。' },
    { letter: '运单号9400110200881234567890已签收。' },
  ],

  *check({ letter }, { allow }) {
    for (const { span, words, kind } of dataIn(letter)) {
      if (isAllowed(words, allow)) continue;
      yield { message: 'private', span, data: { words, type: kind.name }, fixes: [redact(letter.text, span)] };
    }
  },
});
