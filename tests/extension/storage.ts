import { vi } from 'vitest';

type Changes = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;
type Hear = (changes: Changes, area: string) => void;

/** The browser's storage, in memory: two areas, and events as the browser sends them, after the write. */
export function fakeStorage() {
  const listeners = new Set<Hear>();
  const area = (name: string) => {
    const items = new Map<string, unknown>();
    const tell = (changes: Changes): void => {
      for (const hear of listeners) queueMicrotask(() => hear(changes, name));
    };
    return {
      items,
      get: vi.fn(async (keys: readonly string[] | null) =>
        structuredClone(Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key)))),
      ),
      set: vi.fn(async (added: object) => {
        const changes = Object.entries(structuredClone(added)).map(([key, newValue]) => [key, { oldValue: items.get(key), newValue }] as const);
        for (const [key, { newValue }] of changes) items.set(key, newValue);
        tell(Object.fromEntries(changes));
      }),
      remove: vi.fn(async (keys: readonly string[]) => {
        const changes = keys.filter((key) => items.has(key)).map((key) => [key, { oldValue: items.get(key) }] as const);
        for (const key of keys) items.delete(key);
        tell(Object.fromEntries(changes));
      }),
    };
  };
  return {
    local: area('local'),
    sync: area('sync'),
    onChanged: { addListener: (hear: Hear) => listeners.add(hear), removeListener: (hear: Hear) => listeners.delete(hear) },
    forget: () => listeners.clear(),
  };
}
