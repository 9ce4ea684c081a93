/** What the names of the stores begin with in which a browser keeps pages of the site at this path; the revision of the corpus follows. */
export const keptName = (base: string): string => `crossread ${base} `;
