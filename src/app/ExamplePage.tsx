import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { draftOfCase } from '../case/draft-of-case';
import { draftStore } from '../case/draft-store';
import type { ExampleId } from '../home/examples';
import { exampleQuery } from './example-query';
import { Loading } from './Loading';

/** Opens an example as a draft of its own and goes on to its result; Back leads to where one came from. */
export default function ExamplePage({ id }: { readonly id: ExampleId }) {
  const { data: file } = useSuspenseQuery(exampleQuery(id));
  useEffect(() => {
    const open = async () => {
      await draftStore.openCopy(draftOfCase(file, `example-${id}`));
      navigate(`/${file.product}/result`, { replace: true });
    };
    void open();
  }, [file, id]);
  return <Loading />;
}
