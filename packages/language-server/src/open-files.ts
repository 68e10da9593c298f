import type { Files } from '@appeal-lint/core';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { folderOf, nameOf, toPath } from './paths.ts';
import type { Store } from './store.ts';

/** What something was made of: it is out of date once any of this has changed. */
export interface Traces {
  readonly paths: ReadonlySet<string>;
  /** The state of all files when it was made. */
  readonly moment: number;
}

/** The files of a case as its writer sees them: the text of an open document counts before what is saved. */
export interface OpenFiles extends Files {
  /** The open document of a path. */
  documentAt(path: string): TextDocument | undefined;
  /** Runs something and keeps which files and folders it asked for; what runs inside and is traced itself does not count. */
  traced<Result>(run: () => Result): { readonly result: Result; readonly traces: Traces };
  isCurrent(traces: Traces): boolean;
  /** The state of all files now. */
  moment(): number;
  /** A file has come, gone or changed. */
  fileChanged(path: string): void;
  /** Anything may have changed; nobody watches the disk. */
  allChanged(): void;
}

/**
 * Opens the door of the core over open documents, then a store. What the store says is remembered until it is told to
 * have changed: a letter is judged at every key, and its message is read once.
 */
export function openFiles(documents: TextDocuments<TextDocument>, store: Store): OpenFiles {
  const uris = new Map<string, string>();
  const texts = new Map<string, string | null>();
  const known = new Map<string, boolean>();
  const sizes = new Map<string, number | null>();
  const folders = new Map<string, readonly string[]>();
  const changes = new Map<string, number>();
  let moment = 0;
  let everything = 0;
  let traced: Set<string> | null = null;

  const trace = (path: string): void => {
    traced?.add(path);
  };
  const documentAt = (path: string): TextDocument | undefined => documents.get(uris.get(path) ?? '');
  const changedAt = (path: string): void => {
    moment += 1;
    changes.set(path, moment);
  };
  const fileChanged = (path: string): void => {
    texts.delete(path);
    known.delete(path);
    sizes.delete(path);
    folders.delete(folderOf(path));
    changedAt(path);
    changedAt(folderOf(path));
  };

  documents.onDidOpen(({ document: { uri } }) => {
    const path = toPath(uri);
    if (path === null) return;
    uris.set(path, uri);
    fileChanged(path);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    const path = toPath(uri);
    if (path !== null) changedAt(path);
  });
  documents.onDidClose(({ document: { uri } }) => {
    const path = toPath(uri);
    if (path === null) return;
    uris.delete(path);
    fileChanged(path);
  });

  return {
    documentAt,
    readText(path) {
      trace(path);
      const document = documentAt(path);
      return document === undefined ? remembered(texts, path, (one) => store.readText(one)) : document.getText();
    },
    exists(path) {
      trace(path);
      return documentAt(path) !== undefined || remembered(known, path, (one) => store.exists(one));
    },
    ...(store.size === undefined
      ? {}
      : {
          size(path) {
            trace(path);
            return remembered(sizes, path, (one) => store.size?.(one) ?? null);
          },
        }),
    list(folder) {
      trace(folder);
      const names = remembered(folders, folder, (one) => store.list(one));
      const opened = [...uris.keys()].filter((path) => folderOf(path) === folder).map(nameOf);
      return opened.length === 0 ? names : [...new Set([...names, ...opened])].toSorted();
    },
    traced(run) {
      const paths = new Set<string>();
      const [before, outer] = [moment, traced];
      traced = paths;
      try {
        return { result: run(), traces: { paths, moment: before } };
      } finally {
        traced = outer;
      }
    },
    isCurrent({ paths, moment: then }) {
      if (moment === then) return true;
      if (everything > then) return false;
      for (const path of paths) if ((changes.get(path) ?? 0) > then) return false;
      return true;
    },
    moment: () => moment,
    fileChanged,
    allChanged() {
      for (const memory of [texts, known, sizes, folders]) memory.clear();
      moment += 1;
      everything = moment;
    },
  };
}

function remembered<Answer>(memory: Map<string, Answer>, path: string, ask: (path: string) => Answer): Answer {
  const known = memory.get(path);
  if (known !== undefined) return known;
  const answer = ask(path);
  memory.set(path, answer);
  return answer;
}
