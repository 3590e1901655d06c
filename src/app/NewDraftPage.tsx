import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { draftStore } from '../case/draft-store';
import { Loading } from './Loading';

/** Begins a case anew and goes on to its first step; Back leads to where one came from. */
export default function NewDraftPage({ product }: { readonly product: string }) {
  useEffect(() => {
    const begin = async () => {
      await draftStore.startNew(product);
      navigate(`/${product}/purchase`, { replace: true });
    };
    void begin();
  }, [product]);
  return <Loading />;
}
