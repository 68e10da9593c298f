import type { Kind, Language } from '../model/letter.ts';
import type { Ask, AskAspect, DocumentAsk, Notice } from '../model/notice.ts';
import type { Localized } from '../text/localized.ts';

const partTitles: Readonly<Record<AskAspect, Localized>> = {
  'root-cause': { en: 'Root cause', zh: '根本原因' },
  actions: { en: 'Actions taken', zh: '已采取的措施' },
  prevention: { en: 'Prevention', zh: '预防措施' },
  evidence: { en: 'Evidence', zh: '证据' },
  documents: { en: 'Documents', zh: '文件' },
  dispute: { en: 'Why the policy was not violated', zh: '为何没有违反政策' },
  additional: { en: 'Additional details', zh: '补充信息' },
};

/** Blanks in brackets are reported as placeholders until they are filled: nothing here is a fact. */
const blanks: Readonly<Record<AskAspect, Localized>> = {
  'root-cause': {
    en: '[what went wrong], because [why it could happen], from [date] to [date], in [number] orders.',
    zh: '[出了什么问题]，因为[为何会发生]，时间从[日期]到[日期]，涉及[数量]个订单。',
  },
  actions: {
    en: 'On [date] we [what you did], see [record or file].',
    zh: '[日期]，我们已[完成了什么]，见[记录或文件]。',
  },
  prevention: {
    en: 'Since [date] [who] [does what] [how often], recorded in [where].',
    zh: '自[日期]起，[由谁][做什么][多久一次]，记录在[何处]。',
  },
  evidence: { en: '[file name]: [what it shows].', zh: '[文件名]：[说明什么]。' },
  documents: { en: '[file name]: [what it shows].', zh: '[文件名]：[说明什么]。' },
  dispute: { en: '[what happened], shown by [record or file].', zh: '[实际情况]，见[记录或文件]。' },
  additional: { en: '[anything Amazon does not know yet].', zh: '[亚马逊尚不了解的情况]。' },
};

const greeting: Localized = { en: 'Dear Seller Performance Team,', zh: '尊敬的卖家绩效团队：' };
const closing: Localized = { en: 'Sincerely,\n[your name], [store name]', zh: '此致\n[姓名]，[店铺名称]' };

/** One part of a letter that is still to be written. */
export interface SkeletonPart {
  readonly aspect: AskAspect;
  readonly title: string;
  /** Amazon's words that ask for it; empty where no message asks. */
  readonly quote: string;
  /** One for each topic, without a list marker; facts are blanks in brackets. */
  readonly bullets: readonly string[];
}

type Heading = Omit<SkeletonPart, 'title'>;

const order: readonly AskAspect[] = [
  'root-cause',
  'actions',
  'prevention',
  'dispute',
  'evidence',
  'documents',
  'additional',
];
/** Topics that name nothing a writer could use as a label. */
const unnamed = new Set(['issue', 'policy', 'unspecified']);

function labelled(topic: string, blank: string): string {
  return unnamed.has(topic) ? blank : `${topic.replaceAll('-', ' ')}: ${blank}`;
}

/** One heading for each ask in Amazon's words; an ask of several topics has one bullet for each. */
function headingsOf(asks: readonly Ask[], documents: readonly DocumentAsk[], language: Language): Heading[] {
  const byAsk = new Map<string, Heading>();
  const add = (aspect: AskAspect, quote: string, bullet: string): void => {
    const key = `${aspect} ${quote}`;
    byAsk.set(key, { aspect, quote, bullets: [...(byAsk.get(key)?.bullets ?? []), bullet] });
  };
  for (const { aspect, topic, quote } of asks) add(aspect, quote, labelled(topic, blanks[aspect][language]));
  for (const { type, quote } of documents) add('documents', quote, labelled(type, blanks.documents[language]));
  return [...byAsk.values()].toSorted((a, b) => order.indexOf(a.aspect) - order.indexOf(b.aspect));
}

function usualHeadings(language: Language): Heading[] {
  const usual = ['root-cause', 'actions', 'prevention'] as const;
  return usual.map((aspect) => ({ aspect, quote: '', bullets: [blanks[aspect][language]] }));
}

function kindOf(headings: readonly Pick<Heading, 'aspect'>[]): Kind {
  const asked = (...aspects: readonly AskAspect[]): boolean => headings.some(({ aspect }) => aspects.includes(aspect));
  if (asked('root-cause', 'actions', 'prevention')) return 'poa';
  if (asked('dispute')) return 'dispute';
  return asked('documents') ? 'documents' : 'poa';
}

/** Repeated titles are told apart by a number, as each needs an answer of its own. */
function titleOf(heading: Heading, headings: readonly Heading[], language: Language): string {
  const same = headings.filter(({ aspect }) => aspect === heading.aspect);
  const title = partTitles[heading.aspect][language];
  return same.length === 1 ? title : `${title} (${same.indexOf(heading) + 1})`;
}

/**
 * The parts of a letter that answers a message, in the order they are read, with every fact left blank. Without a
 * message, or where it asks for nothing that is known, the usual three.
 */
export function skeletonParts(notice: Pick<Notice, 'asks' | 'documents'> | null, language: Language): SkeletonPart[] {
  const found = notice === null ? [] : headingsOf(notice.asks, notice.documents, language);
  const headings = found.length === 0 ? usualHeadings(language) : found;
  return headings.map((heading) => ({
    ...heading,
    title: titleOf(heading, headings, language),
    quote: heading.quote.replace(/\s+/g, ' ').trim(),
  }));
}

/** What a new letter takes from the one before. */
export interface SkeletonManner {
  readonly language: Language;
  /** How a heading is written, by its number from 0; `## …` when left out. */
  readonly heading?: (title: string, index: number) => string;
  /** Lines that stand under a heading before its blanks: what was said already. */
  readonly carried?: (part: SkeletonPart) => readonly string[];
}

/** A letter that answers a notice in the order of its parts, with every fact left blank. */
export function skeletonOf(notice: Notice, noticeName: string, manner?: SkeletonManner): string {
  const written: Language = manner?.language ?? (notice.language === 'zh' ? 'zh' : 'en');
  const parts = skeletonParts(notice, written);
  const texts = parts.map((part, index) =>
    [
      manner?.heading?.(part.title, index) ?? `## ${part.title}`,
      ...(part.quote === '' ? [] : [`> ${part.quote}`]),
      ...(manner?.carried?.(part) ?? []),
      part.bullets.map((bullet) => `- ${bullet}`).join('\n'),
    ].join('\n\n'),
  );
  const frontMatter = `---\nkind: ${kindOf(parts)}\nanswers: ${noticeName}\n---`;
  return `${[frontMatter, greeting[written], ...texts, closing[written]].join('\n\n')}\n`;
}
