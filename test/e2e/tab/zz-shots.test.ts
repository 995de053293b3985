import { stage } from './stage.ts';
import { labelledState, requestView } from './requests.ts';
import { createMatcher } from '../../../bot/matching/matcher.ts';
import { loadReference } from '../../../bot/reference/load.ts';
import { presentPartners, presentSet, presentExcluded } from '../../../bot/usecases/present-partners.ts';
import { presentFunds } from '../../../bot/usecases/present-funds.ts';
import { presentKnowledge } from '../../../bot/usecases/present-hits.ts';
const reference = loadReference(); const matcher = createMatcher(reference);
matcher.signal('undp',{countries:['NE'],openReferrals:2,accepted:3,declined:1,completed:1});
const deps = { reference, matcher } as any;
const q = { id:'q', title:'Child protection – Niger', need:'Border police in Agadez need training on the protection of children on the move.', countries:['NE'], region:null, level:'national', objectives:[7], themes:['child-protection','border-management'], supportTypes:['training','infrastructure'], agencies:['unicef','iom'], otherText:'' } as any;
const facts = { endorsement:'obtained', markers:{gender:'x','human-rights':'','child-sensitivity':''}, budget:[], coFinancing:null, requestedBy:'' } as any;
const m = matcher.match(q, facts);
const real = (lang: 'en'|'fr'|'es') => ({ partners: presentPartners(deps,m.partners,q,lang), set: presentSet(deps,m.set,{...q,themes: lang==='es' ? [] : q.themes},lang), excluded: presentExcluded(deps,m.excluded,lang), peers: [], funds: presentFunds(deps,m.funds,lang), knowledge: presentKnowledge(deps,m.knowledge,q,lang) });
describe('shots', () => {
  const scene = stage();
  for (const [name, width, lang, theme, high] of [['desk',1280,'en','default',2400],['phone',360,'en','default',1900],['dark',900,'es','dark',1500],['contrast',900,'fr','contrast',1500],['fr',360,'fr','default',1900]] as const)
    it(name, async function () {
      this.timeout(60000);
      const set = await scene({ width, height: high });
      set.desk.view = requestView({ state: labelledState('assessing'), actions: ['record-matches'] });
      set.desk.matches = real(lang);
      const page = await set.open('coordinator', `&lang=${lang}&theme=${theme}#/requests/UNM-2026-0042/matches`);
      await page.locator('details').first().waitFor();
      await page.locator('details').first().locator('summary').click();
      await page.locator('section[aria-labelledby] button').first().click();
      await page.locator('h1').scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/team/b/${name}.png` });
      if (name === 'phone') { await page.locator('h2', { hasText: 'Start-up' }).scrollIntoViewIfNeeded(); await page.mouse.wheel(0, 1500); await page.waitForTimeout(300); await page.screenshot({ path: '/tmp/team/b/phone2.png' }); }
    });
});
