import { titleOpenings, titleWords } from '../lexicon/part-titles.ts';
import type { Aspect } from './letter.ts';

function firstAspect(title: string): Aspect | null {
  for (const { aspect, words } of titleWords) if (words.test(title)) return aspect;
  return null;
}

const joint =
  /(?:\band\b|&|\/)\s{0,3}(?=how\b|what\b|(?:the )?steps?\b|prevent|future\b|long-term|measures\b|corrective)|(?:和|与|及|以及)(?=预防|防止|今后|后续|避免|长期)/i;

/** Whether a title joins two parts ("What we did and how we will avoid it"): it names neither alone. */
export function joinsParts(title: string): boolean {
  const named = new Set(title.split(joint).map(firstAspect));
  return named.has('prevention') && (named.has('actions') || named.has('root-cause'));
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

/**
 * Whether a plain line is beyond doubt a title: it opens like one and is no clause of its own ("Steps are checked daily"
 * is a clause). Chinese titles are nominal: they end in the title word or in the pattern "…的步骤".
 */
export function isPlainTitle(line: string): boolean {
  if (!looksLikeTitle(line)) return false;
  const bare = line.replace(/[:：]\s*$/, '').trim();
  if (han.test(bare)) {
    return (
      bare.length <= 28 &&
      /(?:原因|根源|起因|成因|分析|措施|步骤|步驟|方案|计划|計劃|整改|行动|行動|附件|证据|證據|材料|证明|證明|打算|做法|情况|情況|解决|解決|处理|處理|预防|預防|从何而来|什么|什麼|哪些|怎么回事|经过|經過|今后|今後|以后|以後)(?:清单|列表|如下|说明|說明)?[？?]?$/.test(bare) &&
      firstAspect(bare) !== null
    );
  }
  if (!titleOpenings.test(bare)) return false;
  if (firstAspect(bare) === null) return false;
  const words = bare.split(/\s+/).length;
  if (words <= 4) return !/\b(?:is|are|was|were|will|has|had)\b/i.test(bare);
  if (/^(?:what|which|why|how)\b/i.test(bare)) return true;
  return /\b(?:taken|took|take|taking|that|which|of|for|to|behind|so far|done)\b/i.test(bare) && !/^(?:\w+ ){1,3}(?:is|are|was|were|will|has been|have been)\b/i.test(bare);
}
