import { describe, expect, it } from 'vitest';
import { cueOf } from '../../../src/pipeline/language/cue-forms.ts';

describe('cueOf', () => {
  it.each([
    ['said', 'say', 'past'],
    ['says', 'say', 'present'],
    ['saying', 'say', 'ing'],
    ['told', 'tell', 'past'],
    ['denied', 'deny', 'past'],
    ['denies', 'deny', 'present'],
    ['wrote', 'write', 'past'],
    ['written', 'write', 'past'],
    ['argued', 'argue', 'past'],
    ['arguing', 'argue', 'ing'],
    ['quipped', 'quip', 'past'],
    ['confesses', 'confess', 'present'],
    ['agreed', 'agree', 'past'],
    ['agreeing', 'agree', 'ing'],
    ['criticised', 'criticise', 'past'],
    ['labelled', 'label', 'past'],
    ['labeled', 'label', 'past'],
  ])('%s is %s, %s', (word, lemma, form) => {
    expect([cueOf(word)?.lemma, cueOf(word)?.form]).toEqual([lemma, form]);
  });

  it.each(['walked', 'sayed', 'telled', 'house', 'sad', ''])('%s is none', (word) => {
    expect(cueOf(word)).toBeUndefined();
  });
});
