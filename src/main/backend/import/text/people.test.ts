import { describe, expect, it } from 'vitest';
import { bioWithoutSubject, readBio } from './bio';
import { readBareNames, readByline } from './people';

describe('readByline', () => {
  it.each([
    ['By Ada Quill', [{ name: 'Ada Quill', bio: '' }]],
    [
      'by Ada Quill and Tom van der Meer',
      [
        { name: 'Ada Quill', bio: '' },
        { name: 'Tom van der Meer', bio: '' },
      ],
    ],
    ['By Ada Quill, economics columnist', [{ name: 'Ada Quill', bio: 'economics columnist' }]],
    ['By ADA QUILL | Senior Editor', [{ name: 'ADA QUILL', bio: 'Senior Editor' }]],
    ['Von Jonas Weber', [{ name: 'Jonas Weber', bio: '' }]],
    ['Par Marie d’Arcy', [{ name: 'Marie d’Arcy', bio: '' }]],
    ['Por Lucía Fernández', [{ name: 'Lucía Fernández', bio: '' }]],
    ['作者：李明', [{ name: '李明', bio: '' }]],
  ])('%s', (line, authors) => {
    expect(readByline(line)).toEqual(authors);
  });
  it.each([
    'By investing in its ports, the city grows.',
    'By the numbers',
    'By 2030',
    'Von hier bis zum Hafen',
    'Ada Quill',
  ])('no byline: %s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe('readBareNames', () => {
  it('takes full names only', () => {
    expect(readBareNames('Ada Quill')).toEqual([{ name: 'Ada Quill', bio: '' }]);
    expect(readBareNames('Ada Quill, Columnist')).toEqual([{ name: 'Ada Quill', bio: 'Columnist' }]);
    expect(readBareNames('The Harbour')).toBeNull();
    expect(readBareNames('Ports and ferries')).toBeNull();
  });
});

describe('readBio', () => {
  it('gives a nameless author the whole sentence', () => {
    const line = 'The author is a lecturer in port law at the University of Example.';
    expect(readBio(line)).toEqual([{ name: '', bio: line }]);
    expect(bioWithoutSubject(line)).toBe('is a lecturer in port law at the University of Example.');
  });
  it.each([
    ['Ada Quill is a columnist at the Gazette.', 'Ada Quill', 'is a columnist at the Gazette.'],
    ['(Ada Quill, a former pilot, teaches navigation.)', 'Ada Quill', 'a former pilot, teaches navigation.'],
    ['Marie Durand est économiste à l’université.', 'Marie Durand', 'est économiste à l’université.'],
    ['（作者：李明，某大学教授）', '李明', '某大学教授'],
  ])('%s', (line, name, bio) => {
    expect(readBio(line)).toEqual([{ name, bio }]);
  });
  it('names two authors at once', () => {
    expect(readBio('Ada Quill and Tom Roe are economists.')?.map((author) => author.name)).toEqual([
      'Ada Quill',
      'Tom Roe',
    ]);
  });
  it.each([
    'The harbour is a member of the league.',
    'Port Haven is a town.',
    'It is a professor who says so.',
  ])('no bio: %s', (line) => {
    expect(readBio(line)).toBeNull();
  });
});
