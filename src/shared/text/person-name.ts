/** People whom a desk does not know. Those of another desk have a UUID for an id; those of a Word file have their name. Pure. */

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** What somebody is called who is known by this id alone; null where it says nothing. */
export const nameInId = (id: string): string | null => (id === '' || UUID.test(id) ? null : id);
