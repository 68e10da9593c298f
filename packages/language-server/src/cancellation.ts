import { LSPErrorCodes, Message, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, ConnectionOptions } from 'vscode-languageserver';

const text = 'The client does not need it any more.';

/** A request that is taken back before its turn is answered at once: a client that types fast would wait for it all. */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message) =>
      Message.isRequest(message)
        ? { jsonrpc: '2.0', id: message.id, error: { code: LSPErrorCodes.RequestCancelled, message: text } }
        : undefined,
  },
};

/** Ends the answer to a request that the client has taken back. */
export function stopIfCancelled({ isCancellationRequested }: CancellationToken): void {
  if (isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, text);
}
