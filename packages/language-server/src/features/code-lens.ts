import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { Locale, Section, Span } from '@appeal-lint/core';
import type { Analysis } from '../analyses.ts';
import { asksOf, lettersAnswering, sectionsOf, type AnsweredAsk } from '../asks.ts';
import { nameOf } from '../paths.ts';
import { rangeOf } from '../positions.ts';
import { analysisOf, type Session } from '../session.ts';
import { say } from '../words.ts';

/**
 * Above a letter how many asks it answers, above each part which; above each ask of a message where it is answered.
 * The lenses only tell: none of them runs anything.
 */
export function codeLenses(session: Session, { textDocument }: CodeLensParams): CodeLens[] {
  const analysis = analysisOf(session, textDocument.uri);
  if (analysis === null || !session.settings.of(analysis.path).codeLens) return [];
  const lens = (span: Span, title: string): CodeLens => ({
    range: rangeOf(analysis.document, span, session.client.encoding),
    command: { title, command: '' },
  });
  return analysis.subject.message === null ? letterLenses(analysis, lens) : messageLenses(session, analysis, lens);
}

type MakeLens = (span: Span, title: string) => CodeLens;

function letterLenses(analysis: Analysis, lens: MakeLens): CodeLens[] {
  const asks = asksOf(analysis);
  const { letter, answers } = analysis.subject;
  if (answers === null || asks.length === 0) return [];
  const { locale } = analysis.inForce.config;
  const open = asks.filter(({ answered }) => answered !== 'yes').map(({ number }) => number);
  const count = { yes: asks.length - open.length, all: asks.length, name: nameOf(answers.path) };
  const title = say(locale, 'answersMessage', count);
  const whole = open.length === 0 ? title : `${title} · ${say(locale, 'openAsks', { numbers: open.join(', ') })}`;
  return [
    lens(topOf(analysis), whole),
    ...sectionsOf(letter).flatMap((section) => {
      const told = partTitle(section, asks, locale);
      return told === null ? [] : [lens(section.titleSpan, told)];
    }),
  ];
}

/** The first words that the reader sees, below the front matter. */
function topOf({ subject: { letter } }: Analysis): Span {
  const [first] = letter.blocks;
  return first?.span ?? letter.frontMatter.span ?? { start: 0, end: 0 };
}

function partTitle({ span }: Section, asks: readonly AnsweredAsk[], locale: Locale): string | null {
  const inside = asks.filter(({ by }) => by.some((one) => span.start <= one.start && one.end <= span.end));
  const numbers = (answered: AnsweredAsk['answered']): string =>
    inside
      .filter((ask) => ask.answered === answered)
      .map(({ number }) => number)
      .join(', ');
  const told = (['yes', 'weak'] as const).flatMap((answered) => {
    const id = answered === 'yes' ? 'answersAsks' : 'touchesAsks';
    return numbers(answered) === '' ? [] : [say(locale, id, { numbers: numbers(answered), all: asks.length })];
  });
  return told.length === 0 ? null : told.join(' · ');
}

function messageLenses(session: Session, { path, subject, inForce }: Analysis, lens: MakeLens): CodeLens[] {
  const letters = lettersAnswering(session, subject.path ?? path).map((letter) => ({
    name: nameOf(letter.path),
    asks: asksOf(letter),
  }));
  const [first] = letters;
  if (first === undefined) return [];
  const { locale } = inForce.config;
  return first.asks.map(({ span, number }) => {
    const named = (isAnswered: boolean): string =>
      letters
        .filter(({ asks }) => (asks[number - 1]?.answered === 'yes') === isAnswered)
        .map(({ name }) => name)
        .join(', ');
    const [answered, open] = [named(true), named(false)];
    const told = [
      ...(answered === '' ? [] : [say(locale, 'askAnsweredIn', { names: answered })]),
      ...(open === '' ? [] : [say(locale, 'askOpen', { names: open })]),
    ];
    return lens(span, told.join(' · '));
  });
}
