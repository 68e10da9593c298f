import type { Locale } from '@appeal-lint/core';
import type { Connection } from 'vscode-languageserver';
import {
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { connectionOptions } from './cancellation.ts';

/**
 * Opens the transport that arguments name: `--node-ipc`, `--socket=PORT` and `--pipe=NAME` (also with a blank for `=`);
 * without any of them the standard streams. The process ends when the client closes it.
 */
export function connect(args: readonly string[]): Connection {
  if (args.includes('--node-ipc')) {
    process.once('disconnect', exitAlone);
    return createConnection(
      ProposedFeatures.all,
      new IPCMessageReader(process),
      new IPCMessageWriter(process),
      connectionOptions,
    );
  }
  const port = valueOf(args, '--socket');
  const pipe = valueOf(args, '--pipe');
  if (port === undefined && pipe === undefined) {
    return createConnection(ProposedFeatures.all, process.stdin, process.stdout, connectionOptions);
  }
  const [reader, writer] =
    pipe === undefined ? createServerSocketTransport(Number(port)) : createServerPipeTransport(pipe);
  reader.onClose(exitAlone);
  reader.onError(exitAlone);
  return createConnection(ProposedFeatures.all, reader, writer, connectionOptions);
}

/** The language that `--locale=en` or `--locale zh` asks for. */
export function localeIn(args: readonly string[]): Locale | undefined {
  const named = valueOf(args, '--locale');
  return named === 'en' || named === 'zh' ? named : undefined;
}

/** The client went without a word. */
function exitAlone(): void {
  process.exit(1);
}

function valueOf(args: readonly string[], name: string): string | undefined {
  const joined = args.find((arg) => arg.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
