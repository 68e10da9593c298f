import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readChinese } from '../src/model/reading/chinese/read-chinese.ts';
import type { ReadingContext } from '../src/model/reading.ts';

const parts = ['root-cause', 'actions', 'prevention', 'evidence'] as const;
const sentenceSchema = z.strictObject({
  text: z.string(),
  part: z.enum(parts).nullable(),
  listed: z.boolean(),
  commitment: z.boolean(),
  vague: z.boolean(),
  done: z.boolean(),
  concrete: z.boolean(),
  absolute: z.boolean(),
  held: z.boolean().default(false),
});
type Sentence = z.output<typeof sentenceSchema>;

const file = new URL('fixtures/promises-zh.json', import.meta.url);
const sentences = z.array(sentenceSchema).parse(JSON.parse(readFileSync(file, 'utf8')));

const inPart = (part: ReadingContext['part'], listed = false): ReadingContext => ({
  part,
  headed: part !== null,
  listed,
});
const prevention = inPart('prevention');
const read = (text: string, context: ReadingContext = prevention) => readChinese(text, context);

/** What the reader says of a sentence, in the terms of the fixture. */
function predict({ text, part, listed }: Sentence) {
  const reading = read(text, inPart(part, listed));
  return {
    commitment: reading.commitment,
    vague: reading.open.length > 0,
    concrete: reading.concrete,
    absolute: reading.absolute.length > 0,
  };
}

function scores(cases: readonly Sentence[], flag: keyof ReturnType<typeof predict>) {
  let right = 0;
  let alarms = 0;
  let missed = 0;
  for (const sentence of cases) {
    const found = predict(sentence)[flag];
    if (found && sentence[flag]) right += 1;
    else if (found) alarms += 1;
    else if (sentence[flag]) missed += 1;
  }
  return { precision: right / (right + alarms), recall: right / (right + missed) };
}

describe('labelled sentences', () => {
  const seen = sentences.filter(({ held }) => !held);
  const held = sentences.filter((sentence) => sentence.held);

  // Held sentences were written in batches and read once before anybody looked: the last two batches (118 sentences)
  // then gave commitment 95/95 and 86/93, vague 88/95 and 83/100. What they taught was mended, so these are higher.
  // Four later batches (some 400 sentences) gave 85/69, 91/91, 96/92 and 95/89 for commitment, 69/71, 63/92, 84/93 and
  // 75/95 for vague.
  test.each([
    ['commitment', seen, 0.97, 0.97],
    ['vague', seen, 0.97, 0.97],
    ['concrete', seen, 0.88, 0.94],
    ['absolute', seen, 0.88, 0.92],
    ['commitment', held, 0.97, 0.97],
    ['vague', held, 0.95, 0.97],
    ['concrete', held, 0.8, 0.88],
    ['absolute', held, 0.95, 0.95],
  ] as const)('%s', (flag, cases, precision, recall) => {
    const found = scores(cases, flag);
    expect(found.precision).toBeGreaterThanOrEqual(precision);
    expect(found.recall).toBeGreaterThanOrEqual(recall);
  });
});

describe('modes', () => {
  test.each([
    ['我们会及时回复买家。', 'commit'],
    ['我们保证质量。', 'perform'],
    ['每批抽检20件。', 'standing'],
    ['已于3月4日下架。', 'done'],
    ['买家会自行退货。', 'other'],
    ['感谢您的耐心。', 'other'],
    ['您的来信我们收到了。', 'done'],
    ['我们深知责任重大。', 'none'],
  ])('%s is %s', (text, mode) => {
    expect(read(text, inPart(null)).clauses.at(-1)?.mode).toBe(mode);
  });

  test.each([
    ['由于人手不足,我们会尽快招人。', ['background', 'commit']],
    ['为了不漏消息,每天18:00核对收件箱。', ['purpose', 'standing']],
    ['一旦收到投诉,立即停售。', ['trigger', 'standing']],
    ['感谢您的来信,我们今后会改进。', ['other', 'commit']],
    ['买家说客服保证退款,并且会赔偿。', ['other', 'other']],
  ])('%s', (text, modes) => {
    expect(read(text).clauses.map(({ mode }) => mode)).toEqual(modes);
  });

  test.each([
    '我们召开了会议。',
    '财务会计核对了退款。',
    '给我们一次机会。',
    '我们将12件库存销毁了。',
    '这需要时间。',
    '政策要求卖家及时回复。',
  ])('no commitment: %s', (text) => {
    expect(read(text, inPart('actions')).commitment).toBe(false);
    expect(read(text, inPart('actions')).future).toBeNull();
  });
});

describe('the part decides about conduct without a verb of promise', () => {
  test.each(['每季度复查一次', '无检测报告不付定金', '到货抽检10件,记入台账', '供应商须提前15天书面通知'])(
    '%s',
    (text) => {
      expect(read(text, inPart('prevention', true))).toMatchObject({ commitment: true, open: [] });
      expect(read(text, inPart('root-cause', true)).commitment).toBe(false);
    },
  );
  test('a bare noun in a table cell is none', () => {
    for (const text of ['节假日', '仓储主管 何敏', '超过 30 单', '当天积压', '触发条件']) {
      expect(read(text, inPart('prevention', true)).commitment).toBe(false);
    }
  });
});

describe('anchors', () => {
  test.each([
    ['24小时内回复', 'deadline', '24小时内'],
    ['3月5日前完成', 'deadline', '3月5日前'],
    ['每周一盘点', 'frequency', '每周'],
    ['逐单核对', 'frequency', '逐单核对'],
    ['抽检20件', 'quantity', '20件'],
    ['安全库存从20件提高到60件', 'range', '从20件提高到60'],
    ['由仓库主管签字', 'role', '仓库主管'],
    ['填写检验记录表', 'document', '检验记录表'],
    ['用扫码枪核对', 'tool', '扫码枪'],
    ['ASIN B0C7MMK2P9 停售', 'id', 'B0C7MMK2P9'],
    ['3月5日发货', 'date', '3月5日'],
    ['不合格则整批退回', 'fallback', '不合格则整批'],
    ['移除该ASIN', 'act', '移除'],
    ['系统自动拦截无单号订单', 'method', '系统自动拦'],
  ])('%s holds a %s', (text, kind, words) => {
    const found = read(text).anchors.filter((anchor) => anchor.kind === kind);
    expect(found.map(({ start, end }) => text.slice(start, end))).toContain(words);
  });

  test.each([
    '举一反三',
    '百分之百的努力',
    '拿出十二分的诚意',
    '再给我们一次机会',
    '第一时间处理',
    '进一步提升',
    '在____小时内回复',
    '每一位买家都很重要',
  ])('%s holds none', (text) => {
    expect(read(text).anchors).toEqual([]);
  });
});

describe('open places', () => {
  test('a weak word is named by its class', () => {
    const text = '我们会尽快处理。';
    const [place] = read(text).open;
    expect(place).toMatchObject({ class: 'urgency' });
    expect(text.slice(place?.start, place?.end)).toBe('尽快');
  });
  test('a promise without weak word is underlined to the end of its clause', () => {
    const text = '我们会让买家看到变化,请放行。';
    const [place] = read(text, inPart(null)).open;
    expect(place?.class).toBe('nothing-to-check');
    expect(text.slice(place?.start, place?.end)).toBe('会让买家看到变化');
  });
  test('an attempt stays open beside its deadline', () => {
    expect(read('我们尽量在12小时内回复买家。').open.map(({ class: cue }) => cue)).toContain('effort');
  });
  test('full-width and half-width punctuation read alike, traditional script too', () => {
    for (const text of ['今后,我们会更加严格.', '今后，我们会更加严格。', '今後，我們會更加嚴格。']) {
      expect(read(text, inPart(null))).toMatchObject({ commitment: true });
      expect(read(text, inPart(null)).open).not.toEqual([]);
    }
  });
  test('questions and lead-ins are no promises', () => {
    expect(read('我们会怎么改进?').commitment).toBe(false);
    expect(read('我们将采取以下措施:').commitment).toBe(false);
  });
});

describe('future', () => {
  test.each([
    ['我们会及时回复买家的消息。', '我们会'],
    ['我们将采取以下措施来改善绩效:', '我们将'],
    ['我们计划联系所有受影响的买家。', '我们计划'],
  ])('%s', (text, words) => {
    const { future } = read(text, inPart('actions'));
    expect(future === null ? null : text.slice(future.start, future.end)).toBe(words);
  });
  test.each(['亚马逊会负责配送。', '我们已退款,款项会在3天内到账。', '将63个SKU的处理时间改为2天。'])(
    'none in %s',
    (text) => {
      expect(read(text, inPart('actions')).future).toBeNull();
    },
  );
});

describe('assurances', () => {
  test.each(['我们保证此类问题绝不会再次发生。', '同样的错误永远不会再犯。', '百分之百让您满意。'])('%s', (text) => {
    expect(read(text).absolute.length).toBeGreaterThan(0);
  });
  test.each([
    '保证金已缴纳。',
    '我们无法保证每单准时。',
    '为避免再次发生,每批留样5件。',
    '面料为100%棉。',
    '我们不再使用该物流商。',
  ])('not %s', (text) => {
    expect(read(text).absolute).toEqual([]);
  });
});

test('any text is read in linear time and without a throw', () => {
  const garbage = ['我们将', '每', '由从', '1', '(', '将把', '没不', ' :,', '\uFFFC', '发货前', '百分之'].map((unit) =>
    unit.repeat(100_000 / unit.length),
  );
  for (const text of garbage) {
    const before = performance.now();
    read(text);
    expect(performance.now() - before).toBeLessThan(250);
  }
});
