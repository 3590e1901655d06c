import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import * as z from 'zod/mini';
import { draftOfCase } from '../case/draft-of-case';
import { draftStore } from '../case/draft-store';
import { loadDataFile } from '../data-files/load-data-file';
import type { ExampleId } from '../home/examples';
import { Loading } from './Loading';

const caseFile = z.looseObject({ format: z.literal('sla-case'), product: z.string() });

/** Opens an example as a draft of its own and goes on to its result; Back leads to where one came from. */
export default function ExamplePage({ id }: { readonly id: ExampleId }) {
  const { data: file } = useSuspenseQuery({
    queryKey: ['examples', id],
    queryFn: () => loadDataFile(`examples/${id}.sla.json`, caseFile),
  });
  useEffect(() => {
    const open = async () => {
      await draftStore.openCopy(draftOfCase(file, `example-${id}`));
      navigate(`/${file.product}/result`, { replace: true });
    };
    void open();
  }, [file, id]);
  return <Loading />;
}
