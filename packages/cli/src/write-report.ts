import { say, sayCount } from './messages.ts';
import type { Paint } from './paint.ts';
import type { Report } from './report.ts';
import { visible } from './visible.ts';
import type { World } from './world.ts';

interface Manner {
  readonly format: string;
  readonly dryRun: boolean;
  readonly paint: Paint;
}

/** In a dry run for people the diff stands alone on standard output, so that `patch` can read it. */
function writeDiff({ files, locale }: Report, { stdout, stderr }: World): void {
  const changed = files.filter(({ diff }) => diff !== null && diff !== '');
  const diff = changed.map((file) => file.diff).join('');
  stdout.write(stdout.isTTY ? visible(diff) : diff);
  const count = changed.reduce((sum, file) => sum + file.fixed, 0);
  stderr.write(`${say(locale, 'wouldFix', { count, files: sayCount(locale, changed.length, 'file') })}\n`);
}

/** Writes a report in a format; formats load only when used. */
export async function writeReport(report: Report, { format, dryRun, paint }: Manner, world: World): Promise<void> {
  if (format === 'json') world.stdout.write((await import('./formats/json.ts')).json(report));
  else if (dryRun) writeDiff(report, world);
  else world.stdout.write((await import('./formats/pretty.ts')).pretty(report, paint));
}
