/**
 * Starts the server in a process of its own, on the transport that its arguments name.
 *
 * @module
 */
import { connect, localeIn } from './connect.ts';
import { newRun, today } from './clock.ts';
import { openDisk } from './disk.ts';
import { serve } from './server.ts';

const args = process.argv.slice(2);
const locale = localeIn(args);
serve(connect(args), { store: openDisk(), run: newRun(), today, ...(locale === undefined ? {} : { locale }) });
