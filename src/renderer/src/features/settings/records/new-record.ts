/** A new record has no id yet, here ""; the store gives it one. */
export function withoutEmptyId<T extends { id: string }>(record: T): Omit<T, 'id'> & { id?: string } {
  const { id, ...rest } = record;
  return id === '' ? rest : { ...rest, id };
}
