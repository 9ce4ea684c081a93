/** Words the page of all quotes says once it stands: how a list is taken away, in the order of `listForms`, and the keys of the search. */
export const lateStrings = {
  forms: ['CSV', 'JSON', 'CSL', 'BibTeX', 'RIS', 'Annotations'],
  keys: 'Keyboard: Down goes from the box into the list, Up at its top goes back, Esc clears the box and then leaves it, Ctrl or Cmd with K goes to the box.',
} as const;
