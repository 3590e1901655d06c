import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { draftOfCase } from '../case/draft-of-case';
import { draftStore } from '../case/draft-store';
import type { ExampleId } from '../home/examples';
import { exampleQuery, type ExampleFile } from './example-query';
import { Loading } from './Loading';

/** Opens an example as a draft of its own and goes on to its result; Back leads to where one came from. */
export default function ExamplePage({ id }: { readonly id: ExampleId }) {
  const { data: file } = useSuspenseQuery(exampleQuery(id));
  useEffect(() => void openExample(id, file), [file, id]);
  return <Loading />;
}

const openings = new Map<ExampleId, Promise<void>>();

/** Once, if it is asked for again before it is done. */
export function openExample(id: ExampleId, file: ExampleFile): Promise<void> {
  const open = async () => {
    await draftStore.openCopy(draftOfCase(file, `example-${id}`));
    openings.delete(id);
    navigate(`/${file.product}/result`, { replace: true });
  };
  const opening = openings.get(id) ?? open();
  openings.set(id, opening);
  return opening;
}
