import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeReading } from './reading.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/reading/', import.meta.url));
const cases = readdirSync(fixtures).sort();

describe('reading', () => {
  it('has fixtures to look at', () => expect(cases.length).toBeGreaterThan(5));

  it.each(cases)('%s reads as its expected.json says', (name) => {
    const expected: unknown = JSON.parse(readFileSync(`${fixtures}${name}/expected.json`, 'utf8'));
    expect(describeReading(`${fixtures}${name}`)).toEqual(expected);
  });
});
