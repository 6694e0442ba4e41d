import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What axe calls serious or critical in the page as it stands: the rule, and where. */
export async function seriousFindings(window: Page): Promise<readonly unknown[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }));
}
