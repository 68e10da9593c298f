import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { refusedOf } from '../../model/attempts.ts';
import type { Round } from '../../model/case.ts';
import { likeness, statementsOf, type Statement } from '../../model/statements.ts';
import { excerpt } from '../excerpt.ts';
import { plan } from '../kinds.ts';
import { fileName } from '../names.ts';

/** Half of the words in common, other words allowed. */
const alike = 0.5;

/** Announced, and of a kind that is done once: what is done "if …" or day by day stays a promise for ever. */
function isOpen({ tense, acts, sentence }: Statement): boolean {
  if (tense !== 'planned' || acts.size === 0) return false;
  return !sentence.reading.clauses.some(({ mode }) => mode === 'trigger');
}

interface Earlier {
  readonly round: Round;
  readonly statement: Statement;
}

function promisesOf(rounds: readonly Round[]): Earlier[] {
  return rounds.flatMap((round) =>
    statementsOf(round.letter)
      .filter(isOpen)
      .map((statement) => ({ round, statement })),
  );
}

/** The latest promise of the same act on the same thing. */
function sameIn(promises: readonly Earlier[], { acts, markers }: Statement): Earlier | undefined {
  return promises.findLast(
    ({ statement }) =>
      [...acts].some((act) => statement.acts.has(act)) && likeness(markers, statement.markers) >= alike,
  );
}

function reportIt({ sentence, span }: Statement): Fix {
  const isWhole = span.start === sentence.span.start;
  const text =
    sentence.language === 'zh'
      ? '我们已于${1:日期}${2:完成此事}，${3:数量}（${4:证明文件}）'
      : `${isWhole ? 'We' : 'we'} \${1:did it} on \${2:date}: \${3:number} (\${4:proof})`;
  return {
    kind: 'fill-in',
    title: { en: 'Report when it was done', zh: '写明何时已完成' },
    edits: [{ span, text }],
  };
}

const refused = {
  en: 'We do not have enough information to reactivate your account at this time.',
  zh: '我们没有足够的信息来重新激活您的账户。',
};

const inRound = (letter: string): Readonly<Record<string, string>> => ({
  '01-appeal.md': letter,
  '01-reply.md': /[一-鿿]/.test(letter) ? refused.zh : refused.en,
});

export default defineRule({
  id: 'round/repeated-promise',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'What was promised is done by the next letter.', zh: '上一封承诺的事，下一封要写明已完成。' },
  why: {
    en: 'A promise that is still a promise one letter later tells the reviewer that nothing happened in between.',
    zh: '一封信之后仍只是承诺，等于告诉审核人员这段时间什么都没有做。',
  },
  messages: {
    again: {
      en: '“{words}” was already promised in {file}. Say when it was done, or what stands in the way.',
      zh: '“{words}”在{file}中已经承诺过。请写明何时已完成，或尚未完成的原因。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## Prevention\n\n«Our packers will get a two-hour training on labels».',
      beside: inRound('## Prevention\n\nOur packers will get a training on labels.'),
      fixed: '## Prevention\n\nWe ${1:did it} on ${2:date}: ${3:number} (${4:proof}).',
    },
    {
      letter: '## Prevention\n\n«We are going to install two cameras above the packing bench».',
      beside: inRound('## Prevention\n\nWe will install cameras above the bench.'),
    },
    {
      letter: '## Prevention\n\nThe agents answer within 12 hours. «We will hire two more agents».',
      beside: inRound('## Actions taken\n\nWe plan to hire more agents.'),
    },
    {
      letter: '## 预防措施\n\n«我们将对打包员进行培训»。',
      beside: inRound('## 预防措施\n\n我们会对打包员培训。'),
      fixed: '## 预防措施\n\n我们已于${1:日期}${2:完成此事}，${3:数量}（${4:证明文件}）。',
    },
    {
      letter: '## 预防措施\n\n«我们会更换外箱供应商»。',
      beside: inRound('## 预防措施\n\n我们将更换外箱的供应商。'),
    },
    {
      letter: '## 预防措施\n\n«我们将招聘两名客服»。',
      beside: inRound('## 预防措施\n\n我们会招聘客服人员。'),
    },
    {
      letter: '## Prevention\n\nThe training promised on 4 March took place on 6 March (attendance sheet: annex 1).',
      beside: inRound('## Prevention\n\nOur packers will get a training on labels.'),
    },
    {
      letter: '## Prevention\n\nWe will install a scanner at bay 4.',
      beside: inRound('## Prevention\n\nWe will hire two agents.'),
    },
    {
      letter: '## Prevention\n\nIf a label does not scan, we will contact the buyer.',
      beside: inRound('## Prevention\n\nIf a label does not scan, we will contact the buyer.'),
    },
    {
      letter: '## Prevention\n\nOur packers will get a training on labels.',
      beside: { '01-appeal.md': '## Prevention\n\nOur packers will get a training on labels.' },
    },
    {
      letter: '## 预防措施\n\n上一封承诺的培训已于3月6日完成，签到表见附件1。',
      beside: inRound('## 预防措施\n\n我们会对打包员培训。'),
    },
    {
      letter: '## 预防措施\n\n我们将安装扫码枪。',
      beside: inRound('## 预防措施\n\n我们会招聘客服人员。'),
    },
    {
      letter: '## 预防措施\n\n如果标签无法扫描，我们会联系买家。',
      beside: inRound('## 预防措施\n\n如果标签无法扫描，我们会联系买家。'),
    },
  ],

  *check({ letter, rounds }) {
    const refusedRounds = refusedOf(rounds);
    if (refusedRounds.length === 0) return;
    const promises = promisesOf(refusedRounds);
    for (const statement of statementsOf(letter)) {
      const earlier = isOpen(statement) ? sameIn(promises, statement) : undefined;
      if (earlier === undefined) continue;
      const { round } = earlier;
      yield {
        message: 'again',
        span: statement.span,
        data: {
          words: excerpt(letter.text.slice(statement.span.start, statement.span.end)),
          file: fileName(round.path),
        },
        fixes: [reportIt(statement)],
        related: [
          {
            path: round.path,
            span: earlier.statement.span,
            message: { en: 'It was promised here.', zh: '此处已承诺。' },
          },
        ],
      };
    }
  },
});
