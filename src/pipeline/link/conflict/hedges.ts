/** Adverbs and phrases by which a writer stands back from a statement. Source: Hyland (2005), Metadiscourse, hedges; newspaper evidentials. */
export const hedges =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|unconfirmed|could not be (?:independently )?(?:verified|confirmed))\b/giu;
