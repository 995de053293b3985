import { AppManifestUtils } from '@microsoft/app-manifest';
import { checkIcons } from './icon-rules.ts';
import { checkTexts, type Manifest, type Translation } from './texts.ts';

/** Everything that goes into the package, before it is zipped. */
export interface Sources {
  manifest: unknown;
  /** By name of the file, such as `fr.json`. */
  translations: Readonly<Record<string, Translation>>;
  icons: Readonly<Record<string, Buffer>>;
}

/** Rules that Teams applies when the package is uploaded and that the schema does not know. */
function checkUploadRules(manifest: Manifest): string[] {
  const problems: string[] = [];
  if (!/^\d+\.\d+\.\d+$/.test(manifest.version)) {
    problems.push(`manifest.json: version is ${manifest.version}. Teams accepts three numbers only, such as 1.4.2.`);
  }
  const inTeams = manifest.bots?.some((bot) => bot.scopes.some((scope) => String(scope) === 'team'));
  // "Applications with manifest version 1.25 or higher that support the 'team' scope must include ..." (upload error).
  if (inTeams && !manifest.supportsChannelFeatures) {
    problems.push('manifest.json: supportsChannelFeatures is missing. The team scope needs "tier1".');
  }
  const hosts = new Set(manifest.validDomains);
  for (const tab of manifest.staticTabs ?? []) {
    if (tab.contentUrl && !hosts.has(new URL(tab.contentUrl).host)) {
      problems.push(`manifest.json: validDomains lacks the host of ${tab.contentUrl}. Teams would show a blank tab.`);
    }
  }
  return problems;
}

/**
 * What is wrong with the package, one line for each problem with file, place and remedy; empty when all is well.
 * Texts and upload rules are looked at once the manifest has the shape of its schema, which comes with the library:
 * no network is needed. Language files are checked by our own rules: a pattern in their schema does not compile.
 */
export async function checkSources({ manifest, translations, icons }: Sources): Promise<string[]> {
  const sound = manifest as Manifest;
  const shape = (await AppManifestUtils.validateAgainstSchema(sound)).map((problem) => `manifest.json: ${problem}`);
  const problems = [...shape, ...checkIcons(icons)];
  return shape.length > 0 ? problems : [...problems, ...checkTexts(sound, translations), ...checkUploadRules(sound)];
}
