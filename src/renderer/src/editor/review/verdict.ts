/** What is decided of a suggestion. */
export type Verdict = 'accept' | 'reject';
