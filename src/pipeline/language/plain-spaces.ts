/** The same text, unit for unit, with every white space (non-breaking, thin, line break) as one ordinary space, so that patterns may write ' '. */
export function plainSpaces(text: string): string {
  return text.replace(/[^\S ]/g, ' ');
}
