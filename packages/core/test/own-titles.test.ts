import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { aspects, type Aspect } from '../src/model/letter.ts';
import { parseLetter } from '../src/model/parse-letter.ts';

/**
 * Small letters whose titles are in the writer's own words. `# id | language | voice` begins a letter, `## part | title` a
 * part; every other line is a sentence. `!role` marks a sentence that belongs to no part, `~` one that stands alone.
 * `unseen.txt` is for measuring only: no word, weight or rule is taken from it.
 */
interface OwnTitle {
  readonly title: string;
  readonly aspect: Aspect | null;
  readonly paragraphs: readonly string[];
}

type Style = (title: string, index: number) => string;

const han = /[\u3400-\u9FFF]/;
const chineseNumbers = '一二三四五六七八九十';

const styles: Readonly<Record<string, Style>> = {
  hash: (title) => `## ${title}`,
  bold: (title) => `**${title}**`,
  number: (title, index) => (han.test(title) ? `${chineseNumbers[index]}、${title}` : `${index + 1}. ${title}`),
  colon: (title) => (/[?？]$/.test(title) ? title : `${title}${han.test(title) ? '：' : ':'}`),
  plain: (title) => title,
};

function lettersOf(file: string): OwnTitle[][] {
  const text = readFileSync(new URL(`fixtures/headings/${file}`, import.meta.url), 'utf8');
  return text.split(/\n(?=# )/).map((letter) => letter.split(/\n(?=## )/).map(partOf));
}

function partOf(lines: string): OwnTitle {
  const [head = '', ...rest] = lines.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  const named = /^## (\S+) \| (.*)$/.exec(head);
  const sentences = named === null ? [head, ...rest] : rest;
  const joint = sentences.some((line) => han.test(line)) ? '' : ' ';
  const paragraphs = sentences
    .map((line) => line.replace(/^!\S+ /, '~ '))
    .join('\n')
    .split(/\n(?=~ )/)
    .map((paragraph) => paragraph.replace(/^~ /, '').replaceAll('\n', joint))
    .filter((paragraph) => paragraph !== '');
  return { title: named?.[2] ?? '', aspect: aspects.find((aspect) => aspect === named?.[1]) ?? null, paragraphs };
}

function written(letter: readonly OwnTitle[], style: Style): string {
  return letter
    .filter(({ title, paragraphs }) => title !== '' || paragraphs.length > 0)
    .flatMap(({ title, paragraphs }, index) => (title === '' ? paragraphs : [style(title, index), ...paragraphs]))
    .join('\n\n');
}

interface Figures {
  /** Share of titles of parts that got the part a reader gave them. */
  readonly right: number;
  /** Share of them that got another part. */
  readonly wrong: number;
  /** Titles of other things that were taken for one of a part. */
  readonly overread: number;
  /** Sentences that were taken for titles. */
  readonly lost: readonly string[];
}

function figuresOf(file: string, style: Style): Figures {
  const letters = lettersOf(file);
  const judged = letters.flatMap((letter) => {
    const { sections } = parseLetter(written(letter, style));
    const named = new Map(sections.map(({ title, aspect }) => [bare(title), aspect]));
    return letter
      .filter(({ title }) => title !== '')
      .map(({ title, aspect }) => ({ aspect, found: named.get(bare(title)) ?? null }));
  });
  const ofParts = judged.filter(({ aspect }) => aspect !== null);
  const others = judged.filter(({ aspect }) => aspect === null);
  const lost = letters.flatMap((letter) => {
    const prose = new Set(letter.flatMap(({ paragraphs }) => paragraphs).map(bare));
    const { sections } = parseLetter(written(letter, style));
    return sections.filter(({ form, title }) => form === 'heading' && prose.has(bare(title))).map(({ title }) => title);
  });
  return {
    right: ofParts.filter(({ aspect, found }) => aspect === found).length / ofParts.length,
    wrong: ofParts.filter(({ aspect, found }) => found !== null && aspect !== found).length / ofParts.length,
    overread: others.filter(({ found }) => found !== null).length / others.length,
    lost,
  };
}

function bare(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9\u3400-\u9FFF]/g, '');
}

describe.each(['dev.txt', 'unseen.txt'])('titles in the words of their writers, %s', (file) => {
  it('are many', () => {
    expect(lettersOf(file).flat().length).toBeGreaterThan(125);
  });

  test.each(Object.entries(styles))('name the part that a reader sees, as %s', (name, style) => {
    const { right, wrong, overread, lost } = figuresOf(file, style);
    expect(right).toBeGreaterThanOrEqual(name === 'hash' || name === 'bold' ? 0.96 : 0.85);
    expect(wrong).toBeLessThanOrEqual(0.02);
    expect(overread).toBeLessThanOrEqual(0.2);
    expect(lost).toEqual([]);
  });
});

const partsOf = (text: string): (readonly [string, Aspect | null])[] =>
  parseLetter(text).sections.map(({ title, aspect }) => [title, aspect] as const);

const cause = 'Our label printer broke on 3 March and we had no second one. Nobody noticed for two days.';
const acts = 'We bought a second printer on 6 March. We refunded all 41 buyers.';
const measures = 'From now on the shift lead prints a test label every Friday. Spare rolls will stay on the shelf.';

describe('a title that names no part by its words', () => {
  it('is named by what stands under it', () => {
    expect(partsOf(`## The mess\n\n${cause}\n\n## The sweat\n\n${acts}\n\n## The calm\n\n${measures}`)).toEqual([
      ['The mess', 'root-cause'],
      ['The sweat', 'actions'],
      ['The calm', 'prevention'],
    ]);
    expect(
      partsOf(
        '**乱局**\n\n打印机3月3日坏了，我们没有备用机，两天没人发现。\n\n**收拾**\n\n3月6日我们买了第二台打印机，给41位买家退了款。\n\n**安稳**\n\n今后每周五由班长打印一张测试面单，备用标签纸至少保留两周用量。',
      ),
    ).toEqual([
      ['乱局', 'root-cause'],
      ['收拾', 'actions'],
      ['安稳', 'prevention'],
    ]);
  });

  it('hands its part to the titles under it', () => {
    const text = `## The mess\n\n### Paper\n\n${cause}\n\n### Ink\n\nThe ink ran out because nobody checked it.\n\n## The calm\n\n${measures}`;
    expect(partsOf(text)).toEqual([
      ['The mess', 'root-cause'],
      ['Paper', 'root-cause'],
      ['Ink', 'root-cause'],
      ['The calm', 'prevention'],
    ]);
  });

  it('stays without a part where it heads all of them, greets, or names a thing', () => {
    for (const title of [
      'Our letter',
      'To the seller team',
      'Complaint 2',
      'Order 114-2223334-5556667',
      'Late shipments',
    ]) {
      expect(partsOf(`## ${title}\n\n${cause} ${acts} ${measures}`)).toEqual([[title, null]]);
    }
    expect(partsOf(`# Tidewell\n\n## The mess\n\n${cause}\n\n## The calm\n\n${measures}`)[0]).toEqual([
      'Tidewell',
      null,
    ]);
  });

  it('keeps the part of a standard title, whatever stands under it', () => {
    expect(partsOf(`## Root cause\n\n${acts}\n\n## Preventive measures\n\n${acts}`)).toEqual([
      ['Root cause', 'root-cause'],
      ['Preventive measures', 'prevention'],
    ]);
  });
});

describe('a title whose words lean two ways', () => {
  it('follows what stands under it', () => {
    expect(partsOf(`## Gap in our controls\n\n${cause}\n\n## Gap closed\n\n${acts}`)).toEqual([
      ['Gap in our controls', 'root-cause'],
      ['Gap closed', 'actions'],
    ]);
  });

  it('keeps what it claims to report, so that plans under it are seen', () => {
    const plans = '- We will hire a second agent.\n- We will refund all 41 buyers.';
    expect(partsOf(`## Already finished\n\n${plans}`)).toEqual([['Already finished', 'actions']]);
    expect(partsOf(`## 已经办好的\n\n- 我们会招聘一名客服。\n- 我们将给41位买家退款。`)).toEqual([
      ['已经办好的', 'actions'],
    ]);
  });
});

describe('a short plain line', () => {
  it('is a title where others of its look are, too', () => {
    expect(partsOf(`The mess\n\n${cause}\n\nThe sweat\n\n${acts}\n\nThe calm\n\n${measures}`)).toEqual([
      ['The mess', 'root-cause'],
      ['The sweat', 'actions'],
      ['The calm', 'prevention'],
    ]);
    expect(partsOf(`1. The mess\n\n${cause}\n\n2. The sweat\n\n${acts}\n\n3. The calm\n\n${measures}`).length).toBe(3);
  });

  it('may be a clause where others that are none stand beside it', () => {
    expect(
      partsOf(`The mess\n\n${cause}\n\nThe sweat\n\n${acts}\n\nScanning is part of packing\n\n${measures}`),
    ).toEqual([
      ['The mess', 'root-cause'],
      ['The sweat', 'actions'],
      ['Scanning is part of packing', 'prevention'],
    ]);
  });

  it('may stand alone over a list where its words lean to what is in it', () => {
    expect(partsOf('Already finished\n\n- We refunded all 41 buyers.\n- We bought a second printer.')).toEqual([
      ['Already finished', 'actions'],
    ]);
  });

  test.each([
    [
      'one of many that no part fits',
      `The shop\n\n${cause}\n\nThe cat\n\nIt sleeps in the window all day.\n\nThe boat\n\nIt was painted green by my uncle.\n\nThe sweat\n\n${acts}\n\nThe dog\n\nIt is old and sees the postman last.`,
    ],
    ['alone', `Hello.\n\nThe mess\n\n${cause} ${acts}\n\n${measures}`],
    ['a statement', `We fixed it\n\n${cause}\n\nWe refunded all\n\n${acts}\n\nIt will stay so\n\n${measures}`],
    ['with a full stop', `The mess.\n\n${cause}\n\nThe sweat.\n\n${acts}\n\nThe calm.\n\n${measures}`],
    ['a name and an address', `Ana Silva\n\nTidewell Timber\n\n${cause}\n\n${acts}\n\n${measures}`],
    ['before another short line', `The mess\n\nThe sweat\n\nThe calm\n\n${cause} ${acts}\n\n${measures}`],
  ])('is none: %s', (_, text) => {
    expect(partsOf(text)).toEqual([]);
  });
});
