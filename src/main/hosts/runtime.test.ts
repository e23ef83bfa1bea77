import { expect, it } from 'vitest';
import { AppError } from '../../shared/model/errors';
import { assertRuntime } from './runtime';

it('accepts a Node that the database module can run on', () => {
  expect(() => assertRuntime({ node: '24.21.0', napi: '10' })).not.toThrow();
  expect(() => assertRuntime()).not.toThrow();
});

it('refuses an older one by name instead of crashing on it', () => {
  expect(() => assertRuntime({ node: '20.20.2', napi: '9' })).toThrow(
    new AppError('runtime-too-old', { found: '20.20.2' }),
  );
  expect(() => assertRuntime({ node: '8.0.0' })).toThrow(AppError);
});
