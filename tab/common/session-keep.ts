import { createKeep, type TextStore } from './keep.ts';

function sessionStore(): TextStore | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

export const keep = createKeep(sessionStore());
