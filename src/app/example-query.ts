import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { loadDataFile } from '../data-files/load-data-file';
import type { ExampleId } from '../home/examples';

const caseFile = z.looseObject({ format: z.literal('sla-case'), product: z.string() });

export type ExampleFile = z.infer<typeof caseFile>;

export const exampleQuery = (id: ExampleId) =>
  queryOptions({
    queryKey: ['examples', id],
    queryFn: () => loadDataFile(`examples/${id}.sla.json`, caseFile),
  });
