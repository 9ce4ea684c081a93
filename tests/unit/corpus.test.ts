import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../corpus/panjshir-2021/', import.meta.url);

/** SHA-256 of the five texts as they were received. */
const received = {
  '000-correspondent.md': 'bf24a782d2f5134129d87fa902a3127e817e6b93ea07a574964eaaed7b3211ac',
  '001-presstv.md': '6308bc769558767c7c69d44465678ecc31d1d5a3aa2e8c7789c3715ce4fcdce5',
  '002-disha.md': '93183d926231ab511a5fb568af1be5847ffe0a89fce627ce8150e2ab70100392',
  '003-correspondent.md': 'e1eced41dc2a38806487d30ee4d22a05bed1e931341aa0a47ce236077d1493e1',
  '004-trtworld.md': 'a0f07cb47239494f0189235bf897cebadc4206880144cb97251d8a81c904da62',
};

describe('the default corpus', () => {
  it.each(Object.entries(received))('%s keeps the received text, byte for byte', (name, sha256) => {
    const file = readFileSync(new URL(name, folder));
    const closing = file.indexOf('\n---\n', 4);
    expect(file.subarray(0, 4).toString()).toBe('---\n');
    const body = file.subarray(closing + '\n---\n'.length);
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
  });
});
