/**
 * Starts the server in a process of its own, on the transport that its arguments name.
 *
 * @module
 */
import { connect } from './connect.ts';
import { newRun, today } from './clock.ts';
import { openDisk } from './disk.ts';
import { serve } from './server.ts';

serve(connect(process.argv.slice(2)), { store: openDisk(), run: newRun(), today });
