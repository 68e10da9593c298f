/**
 * Remembers what was worked out of an object for as long as the object lives. The letters of a case are compared with
 * one another again and again; what each holds is read once.
 */
export function perObject<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const last = known.get(key);
    if (last !== undefined) return last;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
