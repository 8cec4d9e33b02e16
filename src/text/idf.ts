import table from './idf.json' with { type: 'json' }

/** ln(articles / articles that have the stem), in PolNeAR's train split (`training/words/idf.ts`). */
const IDF = new Map(
  Object.entries(table).flatMap(([idf, stems]) => stems.split(' ').map((stem) => [stem, Number(idf)])),
)

/** Weight of stems that the table does not have: as rare as a word of two articles in 840. */
export const RAREST = 6

/** How much it tells that two statements share this stem. A static table, so that no decision depends on what else is stored. */
export const weight = (stem: string): number => IDF.get(stem) ?? RAREST
