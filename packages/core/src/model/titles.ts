import {
  amazonAsk,
  neutralTitles,
  titleOpenings,
  titleOrdinal,
  titleQuestionWords,
  titleWords,
} from '../lexicon/part-titles.ts';
import type { Aspect } from './letter.ts';

/** "What's fixed" and "How we'll keep it" say what "What is fixed" and "How we will keep it" say. */
function spelledOut(title: string): string {
  return title
    .replace(/['’]s\b(?= (?:been|being|done|fixed|different|new|changed|behind|left|next|wrong|missing)\b)/gi, ' is')
    .replace(/['’]ll\b/gi, ' will')
    .replace(/['’]ve\b/gi, ' have')
    .replace(/['’]re\b/gi, ' are');
}

function firstAspect(title: string): Aspect | null {
  const plain = spelledOut(title);
  for (const { aspect, words } of titleWords) if (words.test(plain)) return aspect;
  return null;
}

const joint =
  /(?:\band\b|&|\/|\+)\s{0,3}(?=how\b|what\b|(?:the |our )?(?:steps?|actions?|measures)\b|prevent|future\b|long-term|corrective|solution|resolution|remed)|(?:和|与|與|及|以及|、)(?=预防|預防|防止|今后|今後|后续|後續|避免|长期|長期|整改|解决|解決|纠正|糾正|改进|措施|已采取)/i;

/** Whether a title joins two parts ("What we did and how we will avoid it"): it names neither alone. */
export function joinsParts(title: string): boolean {
  return (
    new Set(
      title
        .split(joint)
        .map(firstAspect)
        .filter((aspect) => aspect !== null && aspect !== 'evidence'),
    ).size > 1
  );
}

/**
 * The part a title names, or null. Works on any title, however it is marked up. What stands under a title that joins two
 * parts is judged by its content.
 */
export function titleAspect(title: string): Aspect | null {
  return joinsParts(title) ? null : firstAspect(title);
}

const han = /[\u3400-\u9FFF]/;

const opened = /^[=~#<>|_[《〖〔「『【]{1,8}\s{0,3}/;
const closed = /\s{0,3}[=~#<>|_\]》〗〕」』】]{1,8}\s{0,3}[:：]?$/;
const inQuotes = /^(?:“[^“”]+”|"[^"]+"|‘[^‘’]+’)$/;

/** The words of a line without what was put around them to make it look like a title, and whether that was on both sides. */
export function unframed(line: string): { readonly words: string; readonly framed: boolean } {
  const trimmed = line.replace(/[:：]?\s{0,3}[-–—]{1,8}$/, '').trimEnd();
  if (inQuotes.test(trimmed)) return { words: trimmed.slice(1, -1).trim(), framed: false };
  const lead = opened.exec(trimmed)?.[0].length ?? 0;
  const tail = closed.exec(trimmed.slice(Math.max(lead, trimmed.length - 16)))?.[0].length ?? 0;
  return { words: trimmed.slice(lead, trimmed.length - tail).trim(), framed: lead > 0 && tail > 0 };
}

/** Whether a line is one of Amazon's asks, copied: longer than any title of a writer's own, and maybe with a full stop. */
export function isAmazonAsk(line: string): boolean {
  return (
    line.length <= 400 &&
    amazonAsk.test(line) &&
    !/[.!?。！？]\s*\S/.test(line.replace(/\.(?=\w)/g, '')) &&
    !isStatement(line)
  );
}

/** Whether a line is short and open enough to be a title at all; "（一）投诉从何而来" is, a sentence is not. */
export function looksLikeTitle(line: string): boolean {
  const bare = line.replace(/[:：]\s*$/, '');
  if (/[.。;；!！,，…]\s*$/.test(bare)) return false;
  if (han.test(bare)) return bare.length <= 36 && !/[。；！]/.test(bare) && (bare.match(/，/g)?.length ?? 0) <= 1;
  return bare.length <= 140 && bare.split(/\s+/).length <= 22 && !/[.!;] /.test(bare);
}

/** Whether a line is a title of a letter that names none of its parts: "Summary", "5 Outlook", 结语. */
export function isNeutralTitle(line: string): boolean {
  const bare = line
    .replace(/[:：]\s*$/, '')
    .replace(titleOrdinal, '')
    .trim();
  return neutralTitles.test(bare);
}

/** The verb of a statement, before any word that could make it part of a noun: "Documents for each batch are kept". */
const statementVerb =
  /^(?:(?!(?:that|which|who|we|i|you|they|how|what|why|where)\b)\S+ ){1,12}(?:is|are|was|were|will|has|have|had|can|could|must|should|need|needs|took|takes?|went|came|comes?|did|does?)\b/i;

/** Whether words bind a subject and a verb with each other, so that they say something instead of announcing it. */
export function isStatement(line: string): boolean {
  return (
    /^(?:we|i|it|they|he|she|there|this|you|我们|我們|我|本店|本公司)(?![A-Za-z])/i.test(line) ||
    statementVerb.test(line)
  );
}

/** Whether emphasis was put on a whole sentence: "**We will prevent this.**" is none, "**What we did.**" is a title. */
export function isEmphasised(bold: string): boolean {
  return /[.!。！]\s*$/.test(bold) && isStatement(bold);
}

const chineseTitleEnd =
  /(?:更正|原因|根源|起因|成因|分析|方法|办法|辦法|对策|對策|结果|結果|机制|機制|承诺|承諾|改正|改善|改进|改進|补救|補救|描述|安排|措施|步骤|步驟|方案|计划|計劃|整改|行动|行動|附件|证据|證據|材料|证明|證明|打算|做法|情况|情況|解决|解決|处理|處理|预防|預防|从何而来|什么|什麼|哪些|怎么回事|经过|經過|今后|今後|以后|以後)(?:清单|列表|说明|說明)?$/;
/** Titles of one or two words, too short to be anything else. */
const shortChineseTitle =
  /^(?:(?:已经|已經|已)?做(?:的|过的|過的)(?:事|事情)?|(?:已经|目前|现)?已(?:完成|落实|整改)(?:的(?:工作|事项?))?|后续|後續|长期|長期|往后|往後|今后|以后|日后安排|保证|保證|防范|防範|新(?:规|規|制度|流程)|善后|善後|(?:我们)?错在哪(?:里)?|怎么改的|改了什么|附上|附|(?:相关|所附)?(?:凭证|材料|证明|资料))$/;

/** "我们采取以下措施" and "有三个原因" say it; "我们采取的措施" and "为解决问题所采取的措施" name it. */
const chineseStatement =
  /(?:我们|我們|本店|我司|我)(?:已经?|已經?|将|將|会|會|先后|立即)?(?:采取|採取|完成|进行|進行|实施|實施|制定|落实|落實|做)(?!.{0,12}的)|(?:我们|我們|我)(?:觉得|覺得|认为|認為|发现|發現|相信)|(?:有|存在)(?:以下|如下|下面|下列)?[一二两三四五六七八九十几多数\d]{0,3}(?:个|個|点|點|项|項|条|條|种|種|方面)/;

/**
 * Whether a plain line is beyond doubt a title: it opens like one and is no clause of its own ("Steps are checked daily"
 * is a clause). Chinese titles are nominal, ending in the title word or in the pattern "…的步骤", or ask a question.
 */
export function isPlainTitle(line: string): boolean {
  if (!looksLikeTitle(line)) return false;
  const bare = spelledOut(line)
    .replace(/[:：]\s*$/, '')
    .replace(titleOrdinal, '')
    .trim();
  if (firstAspect(bare) === null) return false;
  if (han.test(bare)) {
    const asks = titleQuestionWords.test(bare) && (/[?？]$/.test(bare) || bare.length <= 16);
    return (
      bare.length <= 28 &&
      !chineseStatement.test(bare) &&
      (asks || shortChineseTitle.test(bare) || chineseTitleEnd.test(bare.replace(/[?？]$/, '')))
    );
  }
  if (!titleOpenings.test(bare)) return false;
  // "To stop it happening again" is a title, "To prevent this we do two things" is a sentence.
  if (/^(?:to|so that|in|from)\b.*\b(?:we|i)\b/i.test(bare)) return false;
  if (/^(?:what|which|why|how)\b/i.test(bare)) return true;
  if (isStatement(bare)) return false;
  return (
    bare.split(/\s+/).length <= 4 ||
    /\b(?:taken|took|take|taking|that|which|of|for|to|behind|so far|done)\b/i.test(bare)
  );
}
