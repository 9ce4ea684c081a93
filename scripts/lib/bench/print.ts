/** One ratio, on its line. */
export const line = (what: string, ratio: number): void =>
  console.log(`  ${what.padEnd(62)}${ratio.toFixed(2).padStart(7)} × its time`);
