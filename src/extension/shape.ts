/** A check of unknown data where it enters: a message, a stored setting. */
export type Check<T> = (value: unknown) => value is T;

export const isString: Check<string> = (value): value is string => typeof value === 'string';
export const isNumber: Check<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
export const isBoolean: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

/** One of a few given values. */
export const among =
  <const T extends string | number | null>(...values: readonly T[]): Check<T> =>
  (value): value is T =>
    (values as readonly unknown[]).includes(value);

export const nullable =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value);

export const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(check);

const hasFields = (value: unknown, fields: object): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries<Check<unknown>>(fields as Record<string, Check<unknown>>).every(([name, check]) => check((value as Record<string, unknown>)[name]));

/** An object with these fields, each as its own check says; the compiler asks for a check of every field of T. */
export const shape =
  <T extends object>(fields: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value): value is T =>
    hasFields(value, fields);

/** As {@link shape}, for the fields that whoever takes the value relies on; the rest is taken as it is. */
export const partly =
  <T extends object>(fields: { readonly [K in keyof T]?: Check<T[K]> }): Check<T> =>
  (value): value is T =>
    hasFields(value, fields);

/** A value that passes at least one of the checks. */
export const either =
  <T extends readonly unknown[]>(...checks: { readonly [K in keyof T]: Check<T[K]> }): Check<T[number]> =>
  (value): value is T[number] =>
    checks.some((check) => check(value));
