import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftKey, EMPTY_DRAFT, readDraft, writeDraft } from '../../../tab/common/drafts.ts';
import { createKeep, type TextStore } from '../../../tab/common/keep.ts';

function memoryStore(): TextStore & { size: () => number } {
  const map = new Map<string, string>();
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    size: () => map.size,
  };
}

const forbidden: TextStore = {
  getItem: () => {
    throw new Error('forbidden');
  },
  setItem: () => {
    throw new Error('forbidden');
  },
  removeItem: () => {
    throw new Error('forbidden');
  },
};

describe('drafts', () => {
  const key = draftKey('p-1', 'UNM-2026-0042', 'return');

  it('come back as they were written, also after a reload', () => {
    const text = fc.string({ minLength: 1 }).filter((s) => s.trim() !== '');
    fc.assert(
      fc.property(text, fc.array(fc.string()), (typed, chosen) => {
        const store = memoryStore();
        const draft = { text: typed, partners: chosen, funds: [], knowledge: chosen };
        writeDraft(createKeep(store), key, draft);
        assert.deepEqual(readDraft(createKeep(store), key), draft);
      }),
    );
  });

  it('belong to one person, request and action', () => {
    const keep = createKeep(memoryStore());
    writeDraft(keep, key, { ...EMPTY_DRAFT, text: 'mine' });
    assert.equal(readDraft(keep, draftKey('p-2', 'UNM-2026-0042', 'return')).text, '');
    assert.equal(readDraft(keep, draftKey('p-1', 'UNM-2026-0042', 'decline')).text, '');
  });

  it('leave nothing behind once they are empty', () => {
    const store = memoryStore();
    const keep = createKeep(store);
    writeDraft(keep, key, { ...EMPTY_DRAFT, text: 'sent' });
    writeDraft(keep, key, EMPTY_DRAFT);
    assert.equal(store.size(), 0);
    assert.deepEqual(readDraft(keep, key), EMPTY_DRAFT);
  });

  it('count as not written when what is stored cannot be understood', () => {
    const store = memoryStore();
    for (const rubbish of ['{', '7', 'null', '{"text":3,"funds":"x"}']) {
      store.setItem(`desk:${key}`, rubbish);
      assert.deepEqual(readDraft(createKeep(store), key), EMPTY_DRAFT);
    }
  });

  it('are kept until the reload where the browser forbids storage', () => {
    const keep = createKeep(forbidden);
    writeDraft(keep, key, { ...EMPTY_DRAFT, text: 'typed' });
    assert.equal(readDraft(keep, key).text, 'typed');
  });
});
