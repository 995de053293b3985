/** The part of `Storage` that we use; a frame may forbid it altogether. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Keeps what must survive a reload of this tab: drafts, the chosen persona.
 * Where the browser forbids storage (third-party frames with blocked cookies), it is kept until the reload only.
 */
export function createKeep(store: TextStore | null, prefix = 'desk:') {
  const memory = new Map<string, string>();
  const attempt = <T>(work: (s: TextStore) => T): T | null => {
    try {
      return store ? work(store) : null;
    } catch {
      return null;
    }
  };
  return {
    read(key: string): string | null {
      return memory.get(prefix + key) ?? attempt((s) => s.getItem(prefix + key));
    },
    write(key: string, value: string): void {
      memory.set(prefix + key, value);
      attempt((s) => s.setItem(prefix + key, value));
    },
    drop(key: string): void {
      memory.delete(prefix + key);
      attempt((s) => s.removeItem(prefix + key));
    },
  };
}
export type Keep = ReturnType<typeof createKeep>;
