import type { TeamsManifestV1D25 } from '@microsoft/app-manifest';

export type Manifest = TeamsManifestV1D25.TeamsManifestV1D25;
/** A language file: the text of each translatable place, by its path such as `staticTabs[1].name`. */
export type Translation = Readonly<Record<string, string>>;

interface Place {
  path: string;
  text: string;
  /** Characters. */
  limit: number;
}

/**
 * Every text of the manifest that people read, with the length that Teams shows: the first four and the tab's name by
 * the 1.25 schema, commands by the narrower limits of the command menu (title 32, description 128).
 */
export function translatable(manifest: Manifest): Place[] {
  const places: Place[] = [
    { path: 'name.short', text: manifest.name.short, limit: 30 },
    { path: 'name.full', text: manifest.name.full ?? '', limit: 100 },
    { path: 'description.short', text: manifest.description.short, limit: 80 },
    { path: 'description.full', text: manifest.description.full, limit: 4000 },
  ];
  manifest.staticTabs?.forEach((tab, t) => {
    if (tab.name !== undefined) places.push({ path: `staticTabs[${t}].name`, text: tab.name, limit: 128 });
  });
  manifest.bots?.forEach((bot, b) => {
    bot.commandLists?.forEach((list, l) => {
      list.commands.forEach((command, c) => {
        const path = `bots[${b}].commandLists[${l}].commands[${c}]`;
        places.push({ path: `${path}.title`, text: command.title, limit: 32 });
        places.push({ path: `${path}.description`, text: command.description, limit: 128 });
      });
    });
  });
  return places;
}

function lengthProblem(file: string, { path, text, limit }: Place): string | null {
  if (text.trim() === '') return `${file}: ${path} is empty. Write it.`;
  // Teams counts UTF-16 units, as JavaScript does.
  return text.length > limit ? `${file}: ${path} has ${text.length} characters. Shorten it to ${limit}.` : null;
}

/** What is wrong with the texts in any language; empty when all is well. */
export function checkTexts(manifest: Manifest, translations: Readonly<Record<string, Translation>>): string[] {
  const places = translatable(manifest);
  const problems = places.map((place) => lengthProblem('manifest.json', place));
  for (const { file } of manifest.localizationInfo?.additionalLanguages ?? []) {
    const translation = translations[file];
    if (!translation) {
      problems.push(`${file} is missing: localizationInfo names it. Add it to manifest/languages/.`);
      continue;
    }
    for (const place of places) {
      const text = translation[place.path];
      if (text === undefined) problems.push(`${file}: ${place.path} is missing. Translate "${place.text}".`);
      else problems.push(lengthProblem(file, { ...place, text }));
    }
    const known = new Set(places.map((place) => place.path));
    for (const key of Object.keys(translation)) {
      if (key !== '$schema' && !known.has(key))
        problems.push(`${file}: ${key} is no place of the manifest. Remove it.`);
    }
  }
  return problems.filter((problem) => problem !== null);
}
