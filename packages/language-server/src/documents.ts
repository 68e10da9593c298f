import { TextDocuments, type Connection, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { logWarning } from './log.ts';
import { offsetOf, type Encoding } from './positions.ts';

/**
 * Keeps the documents that the client has open. A change that is not newer than what is there is left out and logged:
 * applied, it would make the texts of client and server differ for good.
 *
 * @param encodingOf What positions are counted in, known once the client has introduced itself.
 */
export function openDocuments(connection: Connection, encodingOf: () => Encoding): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: TextDocument.create,
    update: (document, changes, version) => {
      if (version <= document.version) {
        logWarning(connection, `${document.uri}: change ${version} came after ${document.version} and was left out.`);
        return document;
      }
      return changed(document, changes, { version, encoding: encodingOf() });
    },
  });
}

type Change = TextDocumentContentChangeEvent;

/** Each change is about the text that the one before it left. */
function changed(
  document: TextDocument,
  changes: readonly Change[],
  { version, encoding }: { readonly version: number; readonly encoding: Encoding },
): TextDocument {
  if (encoding === 'utf-16') return TextDocument.update(document, [...changes], version);
  return changes.reduce((before, change) => {
    if (!('range' in change)) return TextDocument.update(before, [change], version);
    const { start, end } = change.range;
    const range = {
      start: before.positionAt(offsetOf(before, start, encoding)),
      end: before.positionAt(offsetOf(before, end, encoding)),
    };
    return TextDocument.update(before, [{ range, text: change.text }], version);
  }, document);
}
