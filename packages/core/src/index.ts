/**
 * Judges Amazon appeal letters: text in, remarks out. Pure: no I/O, no clock, no state; runs in Node, browsers and
 * workers. All positions are half-open ranges of UTF-16 offsets into the text as given.
 *
 * @module
 */
import type { Config } from './engine/config.ts';
import type { Diagnostic } from './engine/diagnostic.ts';
import { lintWith } from './engine/lint.ts';
import { withFamilies, type Plugin } from './engine/plugin.ts';
import type { Rule } from './engine/rule.ts';
import { rulePage } from './engine/rule-page.ts';
import type { Case } from './model/case.ts';
import { settle } from './project/settle-config.ts';
import { interplay } from './rules/families.ts';
import { rules as ownRules } from './rules/index.ts';
import { takingPhrases } from './rules/phrases.ts';
import type { Locale } from './text/localized.ts';

/** Every rule of ours, in the order of its id. */
export const rules = takingPhrases(ownRules);

/** Every rule there is with these packs: what `createConfigResolver` needs to know. */
export function rulesWith(plugins: readonly Plugin[]): readonly Rule[] {
  return plugins.length === 0 ? rules : [...rules, ...plugins.flatMap((plugin) => plugin.rules)];
}

/**
 * Runs every enabled rule over a case and returns the remarks in the order of the letter. Pure, ordered and
 * deterministic; does not throw: a rule that does becomes an `internal/rule-failed` remark and the others still run.
 *
 * @param plugins The packs whose rules the config was resolved with.
 */
export function lint(subject: Case, config: Config, plugins: readonly Plugin[] = []): Diagnostic[] {
  return lintWith(subject, config, { rules: rulesWith(plugins), interplay: withFamilies(interplay, plugins) });
}

/** The page of a rule in Markdown: what it flags, what it lets pass, and why. Undefined for an unknown id. */
export function explain(ruleId: string, locale: Locale, plugins: readonly Plugin[] = []): string | undefined {
  const rule = rulesWith(plugins).find(({ id }) => id === ruleId);
  return rule === undefined ? undefined : rulePage(rule, locale);
}

/** What holds without a config file: every rule at its default, messages in this language. */
export function defaultConfig(locale: Locale): Config {
  return { ...settle([], rules).config, locale };
}

export { parseLetter } from './model/parse-letter.ts';
export type { ParseLetterOptions } from './model/parse-letter.ts';
export { parseNotice } from './model/parse-notice.ts';
export { createCopyIndex } from './model/copies.ts';
export type { Copy, CopyIndex } from './model/copies.ts';
export { deadlinesOf } from './model/due-dates.ts';
export type { DeadlineDays, DueDate } from './model/due-dates.ts';
export { receivedOn } from './model/received.ts';
export { fieldLength } from './model/field-length.ts';
export { coverageOf } from './model/coverage.ts';
export type { AskAnswer, Coverage, DocumentAnswer } from './model/coverage.ts';
export { inspectLetter, inspectNotice } from './engine/inspect.ts';
export type { LetterInspection, NoticeInspection } from './engine/inspect.ts';
export { freezeMark, frozenText, isAsFrozen } from './model/freeze.ts';
export { topicName } from './lexicon/topics.ts';
export { aspectNames } from './rules/names.ts';
export { askLinksOf } from './model/ask-links.ts';
export type { AskLink, Place } from './model/ask-links.ts';
export { commitmentsOf } from './model/commitments.ts';
export type { Commitment, Mention } from './model/commitments.ts';
export { compareRounds } from './model/compare-rounds.ts';
export type { AnsweringLetter, AskChange, FigureChange, RoundComparison } from './model/compare-rounds.ts';
export { figuresOf } from './model/figures.ts';
export type { Figure } from './model/figures.ts';
export { formTextOf } from './model/form-text.ts';
export type { FormLoss, FormSection, FormText } from './model/form-text.ts';
export { isSameMessage, ledgerOf, openAsks } from './model/ledger.ts';
export type { LedgerEntry, LedgerExit, LedgerSource, LedgerStep } from './model/ledger.ts';
export { isSubmitted } from './model/kind.ts';
export { wasRefused } from './model/attempts.ts';
export { readCaseFolder } from './project/case-folder.ts';
export type { CaseFolder, CaseFolderOptions } from './project/case-folder.ts';
export { caseStatus } from './project/case-status.ts';
export type { CaseStatus } from './project/case-status.ts';
export { nextLetter } from './project/next-letter.ts';
export type { NextLetter } from './project/next-letter.ts';
export { createCaseCache } from './project/case-cache.ts';
export type { CaseCache, LetterReading } from './project/case-cache.ts';
export { loadCase } from './project/load-case.ts';
export type { LoadCaseOptions } from './project/load-case.ts';
export { configNames, createConfigResolver, resolveConfig } from './project/find-config.ts';
export type { ConfigInForce, FindConfigOptions, ResolvedConfig } from './project/find-config.ts';
export { createPluginFinder } from './project/find-plugins.ts';
export type { NamedPlugin } from './project/find-plugins.ts';
export type { Origin } from './project/settle-config.ts';
export { joinPath } from './project/paths.ts';
export { isProjectFile } from './project/project-file.ts';
export { skeletonOf, skeletonParts } from './project/skeleton.ts';
export type { SkeletonManner, SkeletonPart } from './project/skeleton.ts';
export { levels, profiles, toJsonSchema } from './engine/config.ts';
export type { Config, EnabledRule, Level, Profile } from './engine/config.ts';
export { diffOutput, exportOutput, inspectOutput, lintOutput, outputSchemas, statusOutput } from './engine/contract.ts';
export { readConfigText } from './engine/config-text.ts';
export type { ConfigReading } from './engine/config-text.ts';
export type { ConfigProblem } from './engine/config-problem.ts';
export type { Diagnostic, DiagnosticFix } from './engine/diagnostic.ts';
export { readPlugin } from './engine/plugin.ts';
export type { Plugin, PluginProblem, PluginReading } from './engine/plugin.ts';
export { severities } from './engine/rule.ts';
export type { Data, Edit, Example, Finding, Fix, PhraseUse, Related, Rule, Severity } from './engine/rule.ts';
export type { Family } from './engine/interplay.ts';
export type { Case, Disorder, FiledLetter, Files, LinkedNotice, Round } from './model/case.ts';
export type { Directive } from './model/directives.ts';
export type { FrontMatter, FrontMatterEntry } from './model/front-matter.ts';
export { frontMatterKeys } from './model/front-matter-schema.ts';
export { aspects, kinds } from './model/letter.ts';
export type {
  Aspect,
  AspectState,
  Block,
  Evidence,
  EvidenceKind,
  Kind,
  Language,
  Letter,
  LetterKind,
  Link,
  Lost,
  MessageKind,
  Role,
  Section,
  Sentence,
} from './model/letter.ts';
export type {
  Ask,
  AskAspect,
  Deadline,
  DocumentAsk,
  Effect,
  Identifier,
  Metric,
  Notice,
  Outcome,
  Suspicion,
} from './model/notice.ts';
export type { Anchor, AnchorKind, Clause, Cue, CueClass, Mode, OpenPlace, Reading } from './model/reading.ts';
export { sourceSpan } from './text/flat-text.ts';
export type { FlatText, Run } from './text/flat-text.ts';
export { hasBlanks, parseBlanks, toPlain, toSnippet, toTitle } from './text/blanks.ts';
export type { BlankPart } from './text/blanks.ts';
export { didYouMean } from './text/did-you-mean.ts';
export { applyEdits, applyFixes } from './text/edits.ts';
export type { AppliedFixes, ApplicableFix, TextEdit } from './text/edits.ts';
export { lineIndex } from './text/line-index.ts';
export type { LineIndex, Position } from './text/line-index.ts';
export type { Locale, Localized } from './text/localized.ts';
export { contains, overlaps } from './text/span.ts';
export type { Span } from './text/span.ts';
