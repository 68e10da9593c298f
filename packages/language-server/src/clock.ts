/** The day it is where the user is, such as `2026-03-04`. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Tells this run of the server from every other one. */
export function newRun(): string {
  return Date.now().toString(36);
}
