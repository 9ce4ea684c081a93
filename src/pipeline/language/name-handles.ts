import type { Source } from '../../story/records.ts';
import { familyName, fold, surnameKey } from './entities/model.ts';
import { bodyWords, coreWords, initials, letters } from './same-source.ts';

/** What a name has in common with every name that `samePerson` may take for the same person or weigh against it. */
export function personHandles({ name }: Source): string[] {
  const printed = name.split(' ');
  return [
    `full ${coreWords(name).at(-1) ?? ''}`,
    `surname ${surnameKey(familyName(printed) ?? '')}`,
    `surname ${surnameKey(printed[0] ?? '')}`,
    `given ${fold(printed[0] ?? '')}`,
    `tail ${fold(printed.at(-1) ?? '')}`,
  ];
}

/** What the name of a body has in common with every name that `sameBody` may take for the same body. */
export function bodyHandles({ name, names }: Source): string[] {
  return [
    `body ${bodyWords(name)[0] ?? ''}`,
    `letters ${initials(name)}`,
    ...[name, ...names.map((one) => one.name)].map((one) => `letters ${letters(one)}`),
  ];
}
