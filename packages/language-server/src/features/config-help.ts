import { rules, toJsonSchema } from '@appeal-lint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionItem, Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod';
import { rangeOf } from '../positions.ts';
import type { Session } from '../session.ts';
import { jsonPlaceAt, type JsonPlace } from './json-place.ts';

interface Schema {
  readonly description?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly items?: Schema | undefined;
  readonly prefixItems?: readonly Schema[] | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
}

const schemaShape: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    description: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    properties: z.record(z.string(), schemaShape).optional(),
    items: schemaShape.optional().catch(undefined),
    prefixItems: z.array(schemaShape).optional(),
    anyOf: z.array(schemaShape).optional(),
  }),
);

let known: Schema | null = null;

/** The schema of a config: the same that its check, its docs and other editors use. */
function configSchema(): Schema {
  known ??= schemaShape.parse(toJsonSchema(rules));
  return known;
}

/** Keys and values that a config may have at a place. */
export function configCompletion({ client }: Session, document: TextDocument, offset: number): CompletionItem[] {
  const text = document.getText();
  const place = jsonPlaceAt(text, offset);
  const here = schemasAt(configSchema(), place.path);
  const choices = place.role === 'key' ? keysOf(here, place) : valuesOf(here);
  const { string } = place;
  // What stands between the quotation marks is replaced with them; the closing one may be missing.
  const span = string === null ? { start: offset, end: offset } : string;
  const range = rangeOf(document, span, client.encoding);
  const isFollowed = /^\s*:/.test(text.slice(span.end, span.end + 20));
  return choices.map(({ label, description }) => {
    const quoted = JSON.stringify(label);
    return {
      label: String(label),
      kind: place.role === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
      filterText: quoted,
      ...(description === undefined ? {} : { documentation: description }),
      textEdit: { range, newText: place.role === 'key' && !isFollowed ? `${quoted}: ` : quoted },
    };
  });
}

/** What a key of a config is; of a rule, also why there is one. */
export function configHover({ client }: Session, document: TextDocument, offset: number): Hover | null {
  const text = document.getText();
  const { string, role, path } = jsonPlaceAt(text, offset);
  if (string === null || role !== 'key') return null;
  const key = text.slice(string.start + 1, string.end - 1);
  const rule = rules.find(({ id }) => id === key);
  const { locale } = client;
  const [description] = schemasAt(configSchema(), [...path, key]).flatMap((schema) => schema.description ?? []);
  const value = rule === undefined ? description : `${rule.summary[locale]} ${rule.why[locale]}`;
  if (value === undefined) return null;
  return { contents: { kind: 'plaintext', value }, range: rangeOf(document, string, client.encoding) };
}

interface Choice {
  readonly label: unknown;
  readonly description: string | undefined;
}

function alternatives(schema: Schema): readonly Schema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(alternatives);
}

function schemasAt(root: Schema, path: JsonPlace['path']): readonly Schema[] {
  let here = alternatives(root);
  for (const step of path) {
    here = here
      .flatMap(({ properties, items, prefixItems }) => {
        const inner = typeof step === 'string' ? properties?.[step] : (prefixItems?.[step] ?? items);
        return inner === undefined ? [] : [inner];
      })
      .flatMap(alternatives);
  }
  return here;
}

function keysOf(schemas: readonly Schema[], { keys }: JsonPlace): Choice[] {
  return schemas.flatMap(({ properties = {} }) =>
    Object.entries(properties)
      .filter(([key]) => !keys.includes(key))
      .map(([label, { description }]) => ({ label, description })),
  );
}

function valuesOf(schemas: readonly Schema[]): Choice[] {
  const values = schemas.flatMap((schema) => schema.enum ?? []);
  return [...new Set(values)].map((label) => ({ label, description: undefined }));
}
