/** TRTC 2.1: 30 unavailable minutes in a full March; and the same 30 minutes in 17–31 March. */
export const exampleIds = ['full-month', 'part-month'] as const;
export type ExampleId = (typeof exampleIds)[number];

/** The agreement of each, so that it can be asked for before the example has come. */
export const exampleProducts: Readonly<Record<ExampleId, string>> = {
  'full-month': 'trtc',
  'part-month': 'trtc',
};

export function exampleAddress(id: ExampleId): string {
  return `#/example/${id}`;
}

export function isExample(text: string): text is ExampleId {
  return exampleIds.some((id) => id === text);
}
