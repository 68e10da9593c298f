import { neutralTitles, titleOpenings, titleOrdinal, titleQuestionWords, titleWords } from '../lexicon/part-titles.ts';
import type { Aspect } from './letter.ts';

function firstAspect(title: string): Aspect | null {
  for (const { aspect, words } of titleWords) if (words.test(title)) return aspect;
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
function isStatement(line: string): boolean {
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
  /(?:原因|根源|起因|成因|分析|措施|步骤|步驟|方案|计划|計劃|整改|行动|行動|附件|证据|證據|材料|证明|證明|打算|做法|情况|情況|解决|解決|处理|處理|预防|預防|从何而来|什么|什麼|哪些|怎么回事|经过|經過|今后|今後|以后|以後)(?:清单|列表|说明|說明)?$/;

/** "我们采取以下措施" and "有三个原因" say it; "我们采取的措施" and "为解决问题所采取的措施" name it. */
const chineseStatement =
  /(?:我们|我們|本店|我司|我)(?:已经?|已經?|将|將|会|會|先后|立即)?(?:采取|採取|完成|进行|進行|实施|實施|制定|落实|落實|做)(?!.{0,12}的)|(?:我们|我們|我)(?:觉得|覺得|认为|認為|发现|發現|相信)|(?:有|存在)(?:以下|如下|下面|下列)?[一二两三四五六七八九十几多数\d]{0,3}(?:个|個|点|點|项|項|条|條|种|種|方面)/;

/**
 * Whether a plain line is beyond doubt a title: it opens like one and is no clause of its own ("Steps are checked daily"
 * is a clause). Chinese titles are nominal, ending in the title word or in the pattern "…的步骤", or ask a question.
 */
export function isPlainTitle(line: string): boolean {
  if (!looksLikeTitle(line)) return false;
  const bare = line
    .replace(/[:：]\s*$/, '')
    .replace(titleOrdinal, '')
    .trim();
  if (firstAspect(bare) === null) return false;
  if (han.test(bare)) {
    const asks = titleQuestionWords.test(bare) && (/[?？]$/.test(bare) || bare.length <= 16);
    return (
      bare.length <= 28 && !chineseStatement.test(bare) && (asks || chineseTitleEnd.test(bare.replace(/[?？]$/, '')))
    );
  }
  if (!titleOpenings.test(bare)) return false;
  if (/^(?:what|which|why|how)\b/i.test(bare)) return true;
  if (isStatement(bare)) return false;
  return (
    bare.split(/\s+/).length <= 4 ||
    /\b(?:taken|took|take|taking|that|which|of|for|to|behind|so far|done)\b/i.test(bare)
  );
}
