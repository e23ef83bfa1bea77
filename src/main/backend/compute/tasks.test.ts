import { expect, it } from 'vitest';
import { translate } from '../../../shared/messages/translate';
import { aboutOf } from './pool';
import { TASKS, type TaskName } from './tasks';

it('are told of in words when they have to be stopped', () => {
  const names = Object.keys(TASKS) as TaskName[];
  const said = names.map((name) => translate('error.task-timeout.cause', { task: aboutOf(name) }));
  expect(said.filter((words) => !/^[A-Z].* took too long and was stopped\.$/.test(words))).toEqual([]);
  expect(said).toContain('Reading the file took too long and was stopped.');
});
