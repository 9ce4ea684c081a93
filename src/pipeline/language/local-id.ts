/** Id of an entity inside one article, before the story's sources are settled. */
export const localId = (entity: number): string => `e${entity}`;
