/** The command line's commands for themes: which there are, a new one, and what is wrong with one. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { ThemeFinding, ThemeReport } from '../../shared/model/theme';
import type { CommandContext } from './context';
import * as say from './say';

export function addThemeCommands(program: Command, { api, out, cwd, checkTheme }: CommandContext): void {
  const theme = program.command('theme').description(say.words('cli.theme'));
  theme
    .command('list')
    .description(say.words('cli.theme.list'))
    .action(async () => {
      out.result(await (await api()).preview.themes(), (themes) =>
        themes
          .map(
            ({ name, title, version, folder }) =>
              `${[name, title, version, folder ?? ''].join('  ').trim()}\n`,
          )
          .join(''),
      );
    });
  theme
    .command('new')
    .argument('<name>')
    .description(say.words('cli.theme.new'))
    .option('--from <theme>', say.words('cli.theme.from'), 'default')
    .option('--title <title>', say.words('cli.theme.title'))
    .action(async (name: string, { from, title = name }: { from: string; title?: string }) => {
      out.result(await (await api()).themes.create({ name, title, from }), say.written);
    });
  theme
    .command('check')
    .argument('<dir>')
    .description(say.words('cli.theme.check'))
    .action(async (directory: string) => {
      const report = await checkTheme(resolve(cwd, directory));
      out.result(report, reportWords);
      if (report.problems.length > 0) out.fail();
    });
}

function reportWords({ name, problems, warnings, channels }: ThemeReport): string {
  const line = ({ file, line: at, reason }: ThemeFinding, word: string): string =>
    `${file}:${at}: ${word}${reason}\n`;
  return [
    ...problems.map((problem) => line(problem, '')),
    ...warnings.map((warning) => line(warning, `${say.words('cli.theme.warning')} `)),
    problems.length > 0
      ? ''
      : `${say.words('cli.theme.sound', { name, channels: channels.join(', '), warnings: warnings.length })}\n`,
  ].join('');
}
