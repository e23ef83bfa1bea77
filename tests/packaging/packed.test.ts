/**
 * The installable app, packed around a stand-in for Electron's binary: what lies in it, its fuses, and that everything the
 * program reads at run time came along – the packed files are unpacked elsewhere and run by Node. Electron itself is not run.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/runtime.mjs';

const inNode = promisify(execFile);
const OFF = '0'.charCodeAt(0);
const ON = '1'.charCodeAt(0);

/** The files that a download of Electron has and the packer asks for; the binary has nothing but its fuses, all on. */
function electronStandIn(folder: string): string {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak', 'chrome-sandbox'])
    writeFileSync(join(folder, file), '');
  const fuses = '1'.repeat(8);
  const wire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001${String.fromCharCode(fuses.length)}${fuses}`;
  writeFileSync(join(folder, 'electron'), `no program ${wire}`, { mode: 0o755 });
  return folder;
}

describe.runIf(process.platform === 'linux')('the packed app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-packed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let app = '';
  let resources = '';
  let files: string[] = [];

  beforeAll(async () => {
    const output = join(folder, 'dist');
    await inNode(
      process.execPath,
      [
        ...[join(root, 'node_modules/electron-builder/cli.js'), '--dir', '--publish', 'never'],
        `-c.electronDist=${electronStandIn(join(folder, 'electron'))}`,
        `-c.directories.output=${output}`,
      ],
      { cwd: root },
    );
    const [unpacked = ''] = readdirSync(output).filter((name) => name.endsWith('unpacked'));
    app = join(output, unpacked);
    resources = join(app, 'resources');
    files = listPackage(join(resources, 'app.asar'), { isPack: false });
  });

  it('has the built program and only those packages that it loads', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        ...[
          '/package.json',
          '/out/main/index.js',
          '/out/main/store-worker.js',
          '/out/main/compute-worker.js',
        ],
        ...['/out/preload/index.cjs', '/out/renderer/index.html'],
      ]),
    );
    const packages = files.flatMap(
      (file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(file)?.[1] ?? [],
    );
    expect(packages.filter((name) => !name.startsWith('@img/')).sort()).toEqual([
      ...[
        '@cspell/dict-fr-fr',
        'better-sqlite3',
        'detect-libc',
        'dictionary-en',
        'dictionary-en-gb',
        'dictionary-es',
      ],
      ...['fflate', 'harper.js', 'semver', 'sharp'],
    ]);
  });

  it('leaves natives beside the archive, those of this platform alone', () => {
    const beside = readdirSync(resources, { recursive: true, encoding: 'utf8' });
    expect(beside.filter((file) => /better-sqlite3\/prebuilds\/.+/.test(file))).toEqual([
      `app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
    ]);
    expect(files.filter((file) => /\.node$|\.so[.\d]*$/.test(file)).sort()).toEqual(
      beside
        .filter((file) => /\.node$|\.so[.\d]*$/.test(file))
        .map((file) => file.replace('app.asar.unpacked', ''))
        .sort(),
    );
  });

  it('turns off the ways in that an installed app must not have', async () => {
    const wire = await getCurrentFuseWire(join(app, 'copydesk'));
    expect({
      runAsNode: wire[FuseV1Options.RunAsNode],
      nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
      inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
      onlyFromAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
      fileRights: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
    }).toEqual({ runAsNode: OFF, nodeOptions: OFF, inspect: OFF, onlyFromAsar: ON, fileRights: OFF });
  });

  it('runs from its own files: the store, pictures, dictionaries, themes', async () => {
    const alone = join(folder, 'alone');
    extractAll(join(resources, 'app.asar'), alone);
    for (const name of readdirSync(resources).filter((each) => !each.startsWith('app.asar')))
      cpSync(join(resources, name), join(alone, 'resources', name), { recursive: true });
    // A window cannot be opened here; the command line starts the same services in the same workers.
    cpSync(join(root, 'out/main/cli.js'), join(alone, 'out/main/cli.js'));
    const copydesk = async (...words: string[]): Promise<unknown> => {
      const args = [join(alone, 'out/main/cli.js'), ...words, '--json', '--data', join(folder, 'desk')];
      return JSON.parse((await inNode(process.execPath, args)).stdout);
    };

    await copydesk('desk', 'import', join(alone, 'resources/sample-desk'));
    const article = join(folder, 'article.md');
    writeFileSync(article, '# The ferry\n\nThe ferry crosses at dawn, and nobody recieves a ticket.\n');
    const { id } = (await copydesk('import', article)) as { id: string };
    expect(JSON.stringify(await copydesk('check', id))).toContain('recieves');

    const pieces = (await copydesk('list')) as { id: string; headline: string }[];
    const sample = pieces.find((piece) => piece.id !== id);
    await copydesk('export', sample?.id ?? '', '--to', 'html', '--confirm', '--out', join(folder, 'files'));
    const written = readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' });
    expect(written).toContainEqual(expect.stringMatching(/\.(jpe?g|png|webp)$/));
    await copydesk('preview', sample?.id ?? '', '--out', join(folder, 'page.html'));
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain(sample?.headline);
  });
});
