import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MAX_BYTES } from '../../bot/store/check.ts';
import type { Draft, Store } from '../../bot/store/store.ts';
import { at, draft, refusal } from './drafts.ts';

const statuses = <T>(results: PromiseSettledResult<T>[]) => results.map((result) => result.status).sort();

export function writesContract(open: () => Promise<Store>): void {
  describe('one document', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    it('is read as it was written, with a version', async () => {
      const written = draft('UNM-2026-0042', {
        status: 'cosigning',
        tags: ['agency:unicef', 'country:sn', 'agency:iom'],
        createdAt: at(1),
        updatedAt: at(2),
        body: { title: 'Formation des garde-frontières', list: [1, null, { deep: true }] },
      });
      const stored = await store.create(written);
      const { version, ...rest } = stored;
      assert.deepEqual(rest, written);
      assert.ok(version.length > 0);
      assert.deepEqual(await store.get('request', 'UNM-2026-0042'), stored);
    });

    it('is null when nobody wrote it', async () => {
      assert.equal(await store.get('request', 'nobody'), null);
    });

    it('is created once', async () => {
      await store.create(draft('a', { body: 1 }));
      await assert.rejects(store.create(draft('a', { body: 2 })), refusal('exists'));
      assert.equal((await store.get('request', 'a'))?.body, 1);
    });

    it('is created by one of many who try at once', async () => {
      const results = await Promise.allSettled([1, 2, 3, 4, 5].map((body) => store.create(draft('a', { body }))));
      assert.deepEqual(statuses(results), ['fulfilled', 'rejected', 'rejected', 'rejected', 'rejected']);
    });

    it('is another one under another kind', async () => {
      await store.create(draft('a', { body: 'request' }));
      await store.create(draft('a', { kind: 'person', body: 'person' }));
      assert.equal((await store.get('request', 'a'))?.body, 'request');
      assert.equal((await store.get('person', 'a'))?.body, 'person');
      assert.equal(await store.get('setting', 'a'), null);
    });

    it('is replaced whole, and gets another version', async () => {
      const first = await store.create(draft('a', { tags: ['x'], body: { old: 1 } }));
      const next = draft('a', {
        status: 'submitted',
        tags: ['y'],
        createdAt: at(3),
        updatedAt: at(4),
        body: { new: 1 },
      });
      const second = await store.replace(next, first.version);
      assert.notEqual(second.version, first.version);
      assert.deepEqual(await store.get('request', 'a'), { ...next, version: second.version });
      assert.deepEqual((await store.query({ kind: 'request', allTags: ['x'] })).rows, []);
      assert.deepEqual((await store.query({ kind: 'request', allTags: ['y'] })).rows, [second]);
    });

    it('is not replaced or deleted with a version that is past', async () => {
      const first = await store.create(draft('a'));
      const second = await store.replace(draft('a', { body: 'second' }), first.version);
      await assert.rejects(store.replace(draft('a', { body: 'third' }), first.version), refusal('version-changed'));
      await assert.rejects(store.delete('request', 'a', first.version), refusal('version-changed'));
      assert.deepEqual(await store.get('request', 'a'), second);
    });

    it('is replaced by one of many who read the same version', async () => {
      const { version } = await store.create(draft('a'));
      const other = await open();
      const results = await Promise.allSettled(
        [1, 2, 3, 4, 5, 6].map((n) => (n % 2 ? store : other).replace(draft('a', { body: n }), version)),
      );
      assert.equal(statuses(results).filter((status) => status === 'fulfilled').length, 1);
      for (const result of results) {
        if (result.status === 'rejected') assert.equal(result.reason.code, 'version-changed');
        else assert.deepEqual(await store.get('request', 'a'), result.value);
      }
    });

    it('is missing after it was deleted', async () => {
      const { version } = await store.create(draft('a', { tags: ['x'] }));
      await store.delete('request', 'a', version);
      assert.equal(await store.get('request', 'a'), null);
      assert.deepEqual((await store.query({ kind: 'request', allTags: ['x'] })).rows, []);
      await assert.rejects(store.replace(draft('a'), version), refusal('missing'));
      await assert.rejects(store.delete('request', 'a', version), refusal('missing'));
    });

    it('does not take the version of a namesake deleted before it', async () => {
      const first = await store.create(draft('a'));
      await store.delete('request', 'a', first.version);
      await store.create(draft('a'));
      await assert.rejects(store.replace(draft('a'), first.version), refusal('version-changed'));
    });

    it('keeps any JSON as its body', async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ stringUnit: 'binary' }), async (body) => {
          count += 1;
          const { id } = await store.create(draft(`json-${count}`, { body }));
          assert.deepEqual((await store.get('request', id))?.body, JSON.parse(JSON.stringify(body)));
        }),
        { numRuns: 40 },
      );
    });

    it('keeps every script, and mends a letter cut in half', async () => {
      const body = {
        ar: 'بناء القدرات',
        zh: '能力建设',
        ru: 'Миграция',
        emoji: '👩🏽‍🏫',
        nul: 'a\u0000b',
        cut: 'ok \ud83d',
      };
      await store.create(draft('a', { body }));
      assert.deepEqual((await store.get('request', 'a'))?.body, { ...body, cut: 'ok \ufffd' });
    });

    it('has any id of the allowed characters', async () => {
      for (const id of ['.', '..', '-', '19:meeting_ABC.def-1', 'x'.repeat(200), 'a:b:c', 'UPPER', 'upper']) {
        await store.create(draft(id, { body: id }));
        assert.equal((await store.get('request', id))?.body, id);
      }
    });

    it('has no other id', async () => {
      for (const id of ['', 'a/b', 'a b', 'é', 'a\n', 'x'.repeat(201), 'a?b', 'a#b', '%2e', "a'b"]) {
        await assert.rejects(store.create(draft(id)), refusal('invalid'), id);
        await assert.rejects(store.get('request', id), refusal('invalid'), id);
        await assert.rejects(store.delete('request', id, '1'), refusal('invalid'), id);
      }
    });

    it('is refused with the wrong status, tags, instants or body', async () => {
      const wrong: Partial<Draft>[] = [
        { status: '' },
        { tags: [''] },
        { tags: Array.from({ length: 101 }, (_, n) => `t${n}`) },
        { createdAt: '2026-01-01' },
        { createdAt: '2026-01-01T00:00:00Z' },
        { updatedAt: '2026-01-01T00:00:00.000+01:00' },
        { body: undefined },
        { kind: 'other' as 'request' },
      ];
      for (const over of wrong) {
        await assert.rejects(store.create(draft('a', over)), refusal('invalid'), JSON.stringify(over));
      }
      assert.equal(await store.get('request', 'a'), null);
    });

    it('may be just under the limit of size and is refused above it', async () => {
      // Three bytes a letter: the limit counts bytes.
      const euros = Math.floor((MAX_BYTES - 400) / 3);
      const large = await store.create(draft('large', { body: '€'.repeat(euros) }));
      assert.equal((await store.get<string>('request', 'large'))?.body.length, euros);
      const tooLarge = '€'.repeat(Math.ceil(MAX_BYTES / 3));
      await assert.rejects(store.create(draft('larger', { body: tooLarge })), refusal('invalid', /limit/));
      await assert.rejects(store.replace(draft('large', { body: tooLarge }), large.version), refusal('invalid'));
      assert.equal(await store.get('request', 'larger'), null);
    });

    it('cannot be reached once the store is closed', async () => {
      await store.close();
      await store.close();
      await assert.rejects(store.get('request', 'a'), refusal('unavailable', /closed/));
      await assert.rejects(store.create(draft('a')), refusal('unavailable', /closed/));
    });
  });
}
