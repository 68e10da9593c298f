import { coverageOf, createCaseCache, isProjectFile, lint, loadCase } from '@appeal-lint/core';
import type { Case, Coverage, Diagnostic } from '@appeal-lint/core';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigFor, Configs } from './configs.ts';
import type { OpenFiles, Traces } from './open-files.ts';
import { toUri } from './paths.ts';
import { isUnsaved, type Workspace } from './workspace.ts';

/** A file as judged: what every feature is a view of. */
export interface Analysis {
  /** Differs whenever anything differs that the result depends on: text, message, files beside it, config. */
  readonly id: string;
  readonly path: string;
  readonly document: TextDocument;
  /** The version that the client knows; null for a file that is not open. */
  readonly version: number | null;
  readonly subject: Case;
  readonly inForce: ConfigFor;
  /** Every remark, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** How far the letter answers its message; null without one. */
  readonly coverage: Coverage | null;
}

export interface Analyses {
  /** The analysis of a file; null where there is none, or where it is no letter. Nothing is judged twice. */
  of(path: string): Analysis | null;
  /** Whether there is an analysis that is out of date. */
  isStale(path: string): boolean;
  /** Drops everything, where settings of the editor have changed. */
  forget(): void;
  forgetOne(path: string): void;
}

export interface AnalysesOptions {
  readonly files: OpenFiles;
  readonly configs: Configs;
  readonly workspace: Workspace;
  /** Tells this run of the server from an earlier one, whose results a client may still hold. */
  readonly run: string;
  /** The day that deadlines are judged by; without it they are not judged. */
  readonly today: () => string | null;
}

interface Remembered {
  readonly day: string | null;
  readonly generation: number;
  readonly analysis: Analysis | null;
  readonly traces: Traces;
}

/** The one way from a file to its remarks: the only caller of `lint`. */
export function openAnalyses({ files, configs, workspace, run, today }: AnalysesOptions): Analyses {
  const remembered = new Map<string, Remembered>();
  /** The messages and earlier rounds of a case are read once, however often one of its letters is. */
  let cache = createCaseCache();
  let count = 0;

  const analyze = (path: string, day: string | null): Analysis | null => {
    const open = files.documentAt(path);
    const text = files.readText(path);
    if (text === null) return null;
    const place = workspace.placeOf(path);
    const inForce = configs.of(place);
    const document = open ?? TextDocument.create(toUri(path), languageOf(path), 0, text);
    if (!isLetter(document, path, inForce) || isTooLarge(text)) return null;
    const { config } = inForce;
    const { kind, language } = config;
    const now = day === null ? {} : { now: day };
    const subject = loadCase(files, place, { text, kind, language, cache, ...now });
    if (subject === null) return null;
    count += 1;
    return {
      id: `${run}.${count}`,
      path,
      document,
      version: open === undefined ? null : open.version,
      subject,
      inForce,
      diagnostics: lint(subject, config).filter((one) => !isOfPack(one, inForce)),
      coverage: subject.answers === null ? null : coverageOf(subject.letter, subject.answers.notice),
    };
  };

  const isFresh = (path: string, { traces, day, generation }: Remembered): boolean =>
    day === today() && files.isCurrent(traces) && generation === configs.generationOf(workspace.placeOf(path));

  return {
    of(path) {
      const known = remembered.get(path);
      if (known !== undefined && isFresh(path, known)) return known.analysis;
      const day = today();
      const generation = configs.generationOf(workspace.placeOf(path));
      const { result, traces } = files.traced(() => analyze(path, day));
      remembered.set(path, { analysis: result, traces, day, generation });
      return result;
    },
    isStale(path) {
      const known = remembered.get(path);
      return known !== undefined && known.analysis !== null && !isFresh(path, known);
    },
    forget() {
      remembered.clear();
      cache = createCaseCache();
    },
    forgetOne: (path) => void remembered.delete(path),
  };
}

/** A letter is a few pages. More than this is a paste gone wrong, and reading it would hold up the editor. */
export function isTooLarge(text: string): boolean {
  return text.length > 1_000_000;
}

/** What an editor takes a file for. */
function languageOf(path: string): string {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown';
  return /\.txt$/i.test(path) ? 'plaintext' : '';
}

/** Plain text is a letter where it is not saved yet, or where the config names it: most is something else. */
function isLetter({ languageId }: TextDocument, path: string, { selected, namesFiles }: ConfigFor): boolean {
  if (!selected) return false;
  if (languageId === 'plaintext') return isUnsaved(path) || namesFiles;
  return languageId === 'markdown' && (isUnsaved(path) || namesFiles || !isProjectFile(path));
}

/** A suppression may name a rule of a pack, which is not known here. */
function isOfPack({ ruleId }: Diagnostic, { packs }: ConfigFor): boolean {
  return packs.length > 0 && ruleId === 'directive/unknown-rule';
}
