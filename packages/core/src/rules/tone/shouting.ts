import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { loudWords, ordinaryWords } from '../../lexicon/en/capitals.ts';
import { maskQuotes } from '../../model/quotes.ts';
import { sourceSpan, type FlatText } from '../../text/flat-text.ts';
import type { Span } from '../../text/span.ts';
import { isAllowed } from '../findings.ts';
import { sent } from '../kinds.ts';

interface Shout extends Span {
  readonly words: string;
  readonly quiet: string;
}

const capitalRun =
  /(?<![A-Za-z0-9@./_-])[A-Z][A-Z’']{1,18}(?:[ ,]{1,2}[A-Z][A-Z’']{0,18}){0,40}(?![A-Za-z0-9@/_]|[-.][A-Za-z0-9])/g;
const repeatedMarks = /[!！?？](?: ?[!！?？]){1,40}/g;
/** Where one of several words in capitals is chosen, printed or pressed, it is a code. */
const codeBefore =
  /(?:\b[A-Z]{2,20}["'”’]?,? ?(?:\/|or|and|,) ?|\b(?:writes?|written|wrote|says?|shows?|shown|reads?|marks?|marked|stamp(?:s|ed)?|labell?ed|labels?|status|is|set to|ticks?|ticked|at|code|button|field|column|tab|called|named|press(?:es|ed)?) )$/;
const codeWords =
  /^(?:no|none|all|stop|true|false|right|wrong|zero|one|two|three|same|best|more|help|own|up|whole|entire)$/;
const adverb =
  /^(?!family|supply|assembly|reply|apply|anomaly|butterfly|monopoly|daily|weekly|monthly|yearly|quarterly)[a-z]{4,14}ly$/;
/** Names of companies and addresses stand in capitals in documents. */
const nameEnding = /^[ ,]{1,3}(?:CO|LTD|LLC|INC|GMBH|CORP|LIMITED|COMPANY|[A-Z]{2} \d{5}|\d{5})\b/i;
const nameWords = /\b(?:LTD|LLC|INC|GMBH|CORP|LIMITED|TECHNOLOGY|TRADING|INTERNATIONAL|ELECTRONIC|ELECTRONICS)\b/;

function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/[’']/g, '');
  return loudWords.has(lower) || ordinaryWords.has(lower);
}

/** "US" and "IT" are names in capitals; a word shouts if it is plain English beyond doubt. */
function isShouted(words: readonly string[], before: string, after: string): boolean {
  if (words.length === 1) {
    const word = (words[0] ?? '').toLowerCase().replace(/[’']/g, '');
    if (!loudWords.has(word) && !adverb.test(word)) return false;
    if (codeWords.test(word) && codeBefore.test(before)) return false;
    if (word === 'no' && /^\s?[.:#\d]/.test(after)) return false;
    if (word === 'me' && (/,\s?$/.test(before) || /^\s?\d/.test(after))) return false;
    if (word === 'one' && /(?:xbox|series)\s?$/i.test(before)) return false;
    return /[a-z]/.test(before + after) || /[\u3400-\u9FFF]/.test(before + after);
  }
  const plain = words.filter(isPlainWord).length;
  return words.length === 2
    ? plain >= 1 &&
        words.every((word) => word.length > 1 || word === 'I' || word === 'A') &&
        (plain === 2 || words.some((word) => loudWords.has(word.toLowerCase())))
    : plain * 2 >= words.length;
}

function lowerCase(words: string, startsSentence: boolean): string {
  const lower = words.toLowerCase().replace(/\bi\b/g, 'I');
  return startsSentence ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

function capitalsIn(plain: string): Shout[] {
  const shouts: Shout[] = [];
  for (const match of plain.matchAll(capitalRun)) {
    const end = match.index + match[0].length;
    const before = plain.slice(0, match.index);
    const after = plain.slice(end);
    if (nameEnding.test(after) || nameWords.test(match[0]) || (/\bNO$/.test(match[0]) && /^\s?[.:#\d]/.test(after)))
      continue;
    const words = match[0].split(/[ ,]+/);
    if (!isShouted(words, before, after)) continue;
    shouts.push({ start: match.index, end, words: match[0], quiet: lowerCase(match[0], before.trim() === '') });
  }
  return shouts;
}

function oneMark(marks: string): string {
  const wide = /[！？]/.test(marks);
  if (/[?？]/.test(marks)) return wide ? '？' : '?';
  if (marks.length >= 3) return wide ? '。' : '.';
  return wide ? '！' : '!';
}

function marksIn(plain: string): Shout[] {
  return [...plain.matchAll(repeatedMarks)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    quiet: oneMark(match[0]),
  }));
}

function placed(flat: FlatText, { start, end, words, quiet }: Shout): { span: Span; words: string; quiet: string } {
  return { span: sourceSpan(flat, start, end), words, quiet };
}

function quieten(span: Span, text: string): Fix {
  return { kind: 'safe', title: { en: `Write “${text}”`, zh: `改为“${text}”` }, edits: [{ span, text }] };
}

export default defineRule({
  id: 'tone/shouting',
  severity: 'info',
  kinds: sent,
  summary: {
    en: 'Write in small letters and end a sentence with one mark.',
    zh: '用普通写法，句末只用一个标点。',
  },
  why: {
    en: 'Capitals and rows of exclamation marks read as emotion, which Amazon’s help page asks to leave out.',
    zh: '大写和连用感叹号显得情绪化，亚马逊帮助页面要求避免。',
  },
  messages: {
    shouts: {
      en: '“{words}” shouts. Write it in small letters, with one mark.',
      zh: '“{words}”语气过重。请用普通写法和一个标点。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words in capitals to accept, such as a brand.'),
  }),
  examples: [
    { letter: 'We «NEVER» sold used goods.', fixed: 'We never sold used goods.' },
    { letter: 'The boxes were «BRAND NEW» and sealed.', fixed: 'The boxes were brand new and sealed.' },
    { letter: 'Please read our plan«!!!»', fixed: 'Please read our plan.' },
    { letter: '请审核我们的计划«！！！»', fixed: '请审核我们的计划。' },
    { letter: '为什么没有回复«？？»', fixed: '为什么没有回复？' },
    { letter: '我们«NEVER»卖过二手商品。', fixed: '我们never卖过二手商品。' },
    { letter: 'UPC, EAN and FNSKU were checked.' },
    { letter: 'SHENZHEN APEX TRADING CO., LTD issued the invoice.' },
    { letter: 'The SKU is LED-ONE-XL.' },
    { letter: '附件：FCC、CPC证书。' },
    { letter: '已于5月3日完成！' },
    { letter: 'SKU为LED-ONE-XL。' },
  ],

  *check({ letter }, { allow }) {
    const capitals = letter.sentences.flatMap((sentence) =>
      capitalsIn(sentence.plain).map((shout) => placed(sentence.flat, shout)),
    );
    // Marks stand at the end of headings too, where capitals are a style.
    const marks = letter.blocks.flatMap(({ flat, quoted, kind }) =>
      quoted || kind === 'code' ? [] : marksIn(maskQuotes(flat.text).plain).map((shout) => placed(flat, shout)),
    );
    for (const { span, words, quiet } of [...capitals, ...marks]) {
      if (isAllowed(words, allow)) continue;
      yield { message: 'shouts', span, data: { words }, fixes: [quieten(span, quiet)] };
    }
  },
});
