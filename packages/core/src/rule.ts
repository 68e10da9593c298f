/**
 * For authors of rules.
 *
 * @module
 */
export { defineRule, severities } from './engine/rule.ts';
export type { Data, Edit, Example, Finding, Fix, Related, Rule, RuleDefinition, Severity } from './engine/rule.ts';
export type { Case, Files, LinkedNotice } from './model/case.ts';
export type { Letter, Sentence, Section, Kind, Aspect, Role, Language } from './model/letter.ts';
export type { Notice, Ask } from './model/notice.ts';
export { sourceSpan } from './text/flat-text.ts';
export type { FlatText, Run } from './text/flat-text.ts';
export type { Locale, Localized } from './text/localized.ts';
export type { Span } from './text/span.ts';
