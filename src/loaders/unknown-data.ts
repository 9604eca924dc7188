/** Whether data that may be anything has fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a key or index of data that may be anything. */
export function child(data: unknown, key: string | number): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (Reflect.get(data, key) as unknown)
    : undefined;
}
