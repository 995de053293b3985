/** What somebody with a phone, a keyboard or a screen reader would stumble over on a page. */
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const PHONE = { width: 360, height: 740 };

/** What axe objects to under WCAG 2.2 AA and its best practices, one line each. */
export async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Fluent's focus manager puts hidden stops at the ends of a tab list and passes the focus on: by design.
    .exclude('[data-tabster-dummy]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Nothing sticks out at the side, and axe has nothing to object to. */
export async function isFit(page: Page): Promise<void> {
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  assert.ok(beyond <= 0, `${page.url()} sticks out by ${beyond} pixels`);
  assert.deepEqual(await objections(page), []);
}
