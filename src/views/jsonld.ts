/** JSON that is safe inside a script element: no `<` of an article can end it. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
