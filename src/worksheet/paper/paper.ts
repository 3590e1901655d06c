export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export function isPaper(text: string): text is Paper {
  return papers.some((paper) => paper === text);
}
