import assert from 'node:assert/strict';
import { checkSources, type Sources } from '../../../manifest/check.ts';
import { pack } from '../../../manifest/package.ts';
import type { Manifest } from '../../../manifest/texts.ts';
import { sources } from './sources.ts';

interface Spoiled extends Sources {
  manifest: Manifest;
  translations: Record<string, Record<string, string>>;
  icons: Record<string, Buffer>;
}

/** The problems after one thing was spoiled; none before. */
async function problemsAfter(spoil: (copy: Spoiled) => void): Promise<string[]> {
  const copy = sources() as Spoiled;
  spoil(copy);
  return checkSources(copy);
}

const one = async (spoil: (copy: Spoiled) => void, expected: RegExp) => {
  const problems = await problemsAfter(spoil);
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0] ?? '', expected);
};

describe('check of the Teams app package', () => {
  it('finds nothing wrong with what is delivered', async () => {
    assert.deepEqual(await problemsAfter(() => undefined), []);
  });

  it('names a short name that is too long', async () => {
    await one((copy) => {
      copy.manifest.name.short = 'x'.repeat(31);
    }, /^manifest\.json: \/name\/short .*30/);
  });

  it('names an id that is no GUID', async () => {
    await one((copy) => {
      copy.manifest.id = 'desk';
    }, /^manifest\.json: \/id /);
  });

  it('names a thirteenth command', async () => {
    await one((copy) => {
      const commands = copy.manifest.bots?.[0]?.commandLists?.[0]?.commands;
      while (commands && commands.length < 13) commands.push({ title: `c${commands.length}`, description: 'd' });
    }, /commandLists\/0\/commands .*12/);
  });

  it('names a command description that the menu would cut', async () => {
    await one((copy) => {
      const command = copy.manifest.bots?.[0]?.commandLists?.[0]?.commands[0];
      if (command) command.description = 'x'.repeat(129);
    }, /^manifest\.json: bots\[0\]\.commandLists\[0\]\.commands\[0\]\.description has 129 characters\. Shorten it to 128\./);
  });

  it('names a text that is missing in one language', async () => {
    await one((copy) => {
      delete copy.translations['fr.json']?.['staticTabs[1].name'];
    }, /^fr\.json: staticTabs\[1\]\.name is missing\. Translate "Desk"\./);
  });

  it('names a translation that is too long, and one that is empty', async () => {
    const problems = await problemsAfter((copy) => {
      copy.translations['es.json'] = {
        ...copy.translations['es.json'],
        'name.short': 'x'.repeat(31),
        'name.full': ' ',
      };
    });
    assert.deepEqual(problems, [
      'es.json: name.short has 31 characters. Shorten it to 30.',
      'es.json: name.full is empty. Write it.',
    ]);
  });

  it('names a translation of a place that the manifest does not have', async () => {
    await one((copy) => {
      copy.translations['es.json'] = { ...copy.translations['es.json'], 'staticTabs[7].name': 'Nada' };
    }, /^es\.json: staticTabs\[7\]\.name is no place/);
  });

  it('names a language file that is missing', async () => {
    await one((copy) => {
      delete copy.translations['es.json'];
    }, /^es\.json is missing/);
  });

  it('names an icon that is missing', async () => {
    await one((copy) => {
      delete copy.icons['outline.png'];
    }, /^outline\.png is missing/);
  });

  it('names the channel support that the team scope needs at upload', async () => {
    await one((copy) => {
      delete copy.manifest.supportsChannelFeatures;
    }, /supportsChannelFeatures/);
  });

  it('names a version that Teams would refuse at upload', async () => {
    await one((copy) => {
      copy.manifest.version = '1.0.0-beta.1';
    }, /version is 1\.0\.0-beta\.1/);
  });

  it('names a tab whose host is not among the valid domains', async () => {
    await one((copy) => {
      copy.manifest.validDomains = ['other.example.org'];
    }, /validDomains lacks the host of https:\/\/desk\.example\.org\/tab\//);
  });

  it('keeps a faulty package from being made', async () => {
    const copy = sources() as Spoiled;
    delete copy.icons['color.png'];
    await assert.rejects(pack(copy), /color\.png is missing/);
  });
});
