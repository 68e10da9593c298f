/** Lets the messages be read that have come meanwhile: a cancellation, or the next key. */
export async function otherMessages(): Promise<void> {
  await new Promise((resolve) => void setTimeout(resolve, 0));
}
