/** `copydesk destination …`: adding, listing, removing. The password never stands on the command line. */
import { Argument, Option, type Command } from 'commander';
import { AppError } from '../../shared/model/errors';
import type { CommandContext } from './context';
import * as say from './say';

export function addDestinationCommands(program: Command, { api, out, readInput, env }: CommandContext): void {
  const destination = program.command('destination').description(say.words('cli.destination'));

  destination
    .command('list')
    .description(say.words('cli.destination.list'))
    .action(async () => out.result(await (await api()).destinations.list(), say.destinations));

  destination
    .command('add')
    .description(say.words('cli.destination.add'))
    .addArgument(new Argument('<kind>').choices(['wordpress']))
    .requiredOption('--name <name>', say.words('cli.destination.name'))
    .requiredOption('--url <url>', say.words('cli.destination.url'))
    .requiredOption('--user <user>', say.words('cli.destination.user'))
    .addOption(new Option('--allow-insecure', say.words('cli.destination.insecure')))
    .action(
      async (
        kind: 'wordpress',
        options: { name: string; url: string; user: string; allowInsecure?: boolean },
      ) => {
        const secret = (env['COPYDESK_SECRET'] ?? (await readInput())).trim();
        if (secret === '') throw new AppError('bad-input', { detail: say.words('cli.destination.noSecret') });
        const added = await (
          await api()
        ).destinations.add({
          kind,
          name: options.name,
          url: options.url,
          user: options.user,
          secret,
          allowInsecure: options.allowInsecure ?? false,
        });
        out.result(added, say.destinationAdded);
      },
    );

  destination
    .command('remove')
    .description(say.words('cli.destination.remove'))
    .argument('<name>')
    .action(async (name: string) => {
      const found = (await (await api()).destinations.list()).find((candidate) => candidate.name === name);
      if (!found) throw new AppError('destination-not-found', { name });
      await (await api()).destinations.remove({ id: found.id });
      out.result({ name }, say.removed);
    });
}
