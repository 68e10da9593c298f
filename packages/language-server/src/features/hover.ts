import { contains, rules, toPlain } from '@appeal-lint/core';
import type { Diagnostic, Example, Language, Locale, Rule, Section } from '@appeal-lint/core';
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Analysis } from '../analyses.ts';
import { asksOf, lettersAnswering, type AnsweredAsk } from '../asks.ts';
import { escapeMarkdown, plainMarkdown } from '../markdown.ts';
import { nameOf, toPath } from '../paths.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import { pageUri } from '../rule-pages.ts';
import { analysisOf, type Session } from '../session.ts';
import { documentOf, hasPage, locationOf } from '../to-lsp.ts';
import { say } from '../words.ts';
import { configHover } from './config-help.ts';

/** More remarks on one word are a wall that nobody reads. */
const most = 3;

/**
 * The reason behind a remark: why, what Amazon wrote, an example, the way out. The remark itself the client shows
 * anyway. On a heading: what the message asks of this part; on an ask: where it is answered. Nothing anywhere else.
 */
export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const { encoding } = session.client;
  const path = toPath(textDocument.uri);
  const config = session.documents.get(textDocument.uri);
  if (path !== null && config !== undefined && session.configs.isConfig(path)) {
    return configHover(session, config, offsetOf(config, position, encoding));
  }
  const analysis = analysisOf(session, textDocument.uri);
  if (analysis === null) return null;
  const { document, diagnostics, subject } = analysis;
  const offset = offsetOf(document, position, encoding);
  const here = diagnostics.filter(({ span }) => span.start <= offset && offset <= span.end);
  const [first] = here;
  const section = subject.letter.sections.find(({ titleSpan }) => contains(titleSpan, { start: offset, end: offset }));
  const parts = [
    ...answersText(session, analysis, offset),
    ...(section === undefined ? [] : sectionText(session, analysis, section)),
    ...here.slice(0, most).map((remark) => remarkText(session, analysis, remark)),
  ];
  if (parts.length === 0) return null;
  const text = parts.join('\n\n---\n\n');
  const span = first?.span ?? section?.titleSpan;
  return {
    contents: session.client.markdownHover
      ? { kind: 'markdown', value: text }
      : { kind: 'plaintext', value: plainMarkdown(text) },
    ...(span === undefined ? {} : { range: rangeOf(document, span, encoding) }),
  };
}

function remarkText(session: Session, analysis: Analysis, remark: Diagnostic): string {
  const { ruleId, why, fixes, span } = remark;
  const { locale } = analysis.inForce.config;
  const rule = rules.find(({ id }) => id === ruleId);
  const name = hasPage(ruleId) && session.client.opensContent ? `[${ruleId}](${pageUri(ruleId, locale)})` : ruleId;
  const example = rule === undefined ? null : exampleText(rule, languageAt(analysis, span.start), locale);
  return [
    `**${name}** ${escapeMarkdown(why)}`,
    ...relatedLines(session, analysis, remark),
    ...(fixes.length === 0 ? [] : [fixes.map(({ title }) => `- ${escapeMarkdown(title)}`).join('\n')]),
    ...(example === null ? [] : [example]),
  ].join('\n\n');
}

function relatedLines(session: Session, analysis: Analysis, { related }: Diagnostic): string[] {
  return related.map(({ path, span, message }) => {
    const { uri, range } = locationOf(session, analysis, path, span);
    const line = range.start.line + 1;
    return `[${escapeMarkdown(nameOf(path ?? analysis.path))}:${line}](${uri}#L${line}) ${escapeMarkdown(message)}`;
  });
}

function languageAt({ subject: { letter } }: Analysis, offset: number): Language {
  const sentence = letter.sentences.find(({ span }) => span.start <= offset && offset <= span.end);
  return sentence?.language ?? letter.language;
}

/** An example is there to be seen at a glance. */
const longest = 160;

/** The shortest example that shows a fault with its fix, else the shortest that shows a fault. */
function exampleText({ examples }: Rule, language: Language, locale: Locale): string | null {
  const own = examples.filter(({ letter, notice }) => {
    return letter.includes('«') && notice === undefined && /[\u3400-\u9FFF]/.test(letter) === (language === 'zh');
  });
  const short = own
    .filter(({ letter }) => letter.length <= longest)
    .toSorted((a, b) => a.letter.length - b.letter.length);
  const example = short.find(({ fixed }) => fixed !== undefined) ?? short[0];
  if (example === undefined) return null;
  return say(locale, 'example', { text: marked(example) });
}

function marked({ letter, fixed }: Example): string {
  const bad = `_${proseOf(letter.replace(/[«»]/g, ''))}_`;
  return fixed === undefined ? bad : `${bad} → _${proseOf(toPlain(fixed))}_`;
}

/** Without its headings, which only place the example. */
function proseOf(text: string): string {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return escapeMarkdown(lines.join(' ').trim());
}

function sectionText(session: Session, analysis: Analysis, { aspect }: Section): string[] {
  const { answers } = analysis.subject;
  if (answers === null || aspect === null) return [];
  const asked = asksOf(analysis).filter((ask) => ask.aspect === aspect);
  if (asked.length === 0) return [];
  const { locale } = analysis.inForce.config;
  return [asked.map((ask) => `- ${askText(session, answers.path, ask, locale)}`).join('\n')];
}

/** On an ask of a message: which letters answer it, and where. */
function answersText(session: Session, { path, subject, inForce }: Analysis, offset: number): string[] {
  if (subject.message === null) return [];
  const { locale } = inForce.config;
  const lines = lettersAnswering(session, subject.path ?? path).flatMap((letter) =>
    asksOf(letter)
      .filter(({ span }) => span.start <= offset && offset <= span.end)
      .map(({ answered, by }) => {
        const { uri, range } = locationOf(session, letter, null, by[0] ?? { start: 0, end: 0 });
        const line = range.start.line + 1;
        const place = by.length === 0 ? '' : `:${line}`;
        return `- ${say(locale, `answered-${answered}`)} [${escapeMarkdown(nameOf(letter.path))}${place}](${uri}#L${line})`;
      }),
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function askText(session: Session, path: string, { quote, span, answered }: AnsweredAsk, locale: Locale): string {
  const notice = documentOf(session, path);
  const line = notice.positionAt(span.start).line + 1;
  const link = `[${escapeMarkdown(nameOf(path))}:${line}](${notice.uri}#L${line})`;
  return `${say(locale, `answered-${answered}`)} ${link}: “${escapeMarkdown(quote)}”`;
}
