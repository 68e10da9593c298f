import { fieldLength } from '@appeal-lint/core';
import * as z from 'zod';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { Section } from '@appeal-lint/core';
import type { Analysis } from '../analyses.ts';
import { sectionsOf } from '../asks.ts';
import { positionOf, spanOf } from '../positions.ts';
import { analysisOf, type Session } from '../session.ts';
import { say } from '../words.ts';

const limits = z.looseObject({ characters: z.number().optional() });

/** Behind each heading of a form: how many characters its field still takes. Silent until a limit is set. */
export function inlayHints(session: Session, { textDocument, range }: InlayHintParams): InlayHint[] {
  const analysis = analysisOf(session, textDocument.uri);
  if (analysis === null || !session.settings.of(analysis.path).inlayHints) return [];
  const { document, subject, inForce } = analysis;
  const { encoding } = session.client;
  const visible = spanOf(document, range, encoding);
  return sectionsOf(subject.letter)
    .filter(({ titleSpan }) => visible.start <= titleSpan.end && titleSpan.end <= visible.end)
    .flatMap((section) => {
      const limit = limitOf(analysis, section);
      if (limit === null) return [];
      const left = limit - fieldLength(subject.letter, section);
      const id = left < 0 ? 'charactersOver' : 'charactersLeft';
      return [
        {
          position: positionOf(document, section.titleSpan.end, encoding),
          label: say(inForce.config.locale, id, { count: Math.abs(left) }),
          paddingLeft: true,
        },
      ];
    });
}

function limitOf({ inForce, subject }: Analysis, { aspect }: Section): number | null {
  const enabled = inForce.config.rules.find(({ rule }) => rule.id === 'length/field');
  if (aspect === null || enabled === undefined || !enabled.rule.kinds.includes(subject.letter.kind)) return null;
  const options = limits.safeParse(enabled.options);
  if (!options.success) return null;
  const own = options.data[aspect];
  return typeof own === 'number' ? own : (options.data.characters ?? null);
}
