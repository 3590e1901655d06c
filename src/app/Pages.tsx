import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '../home/HomePage';
import { isExample } from '../home/examples';
import { useProducts } from '../terms/load-terms';
import { openDraft } from './open-draft';
import { agreement, isStep, productRoute, worksheet } from './steps';

/** Their addresses come in one file with what they need, which `start.tsx` has already asked for. */
const views = async () => (await import('./prefetch')).views;

const WizardPage = lazy(async () => (await views()).wizard());
const NewDraftPage = lazy(async () => (await views()).new());
const ExamplePage = lazy(async () => (await views()).example());
const ResultPage = lazy(async () => (await views()).result());
const AgreementPage = lazy(async () => (await views()).agreement());
const ClaimPage = lazy(async () => (await views()).claim());
const OtherPage = lazy(async () => (await views()).other());
const WorksheetPage = lazy(async () => (await views()).worksheet());
/** In development alone: a build has none. */
const GalleryPage = import.meta.env.DEV ? lazy(() => import('../gallery/GalleryPage')) : null;

export function Pages() {
  return (
    <Switch>
      <Route path="/">
        <HomePage openDraft={(draft) => void openDraft(draft)} />
      </Route>
      <Route path="/example/:id">
        {({ id }) => (isExample(id) ? <ExamplePage id={id} /> : <OtherPage />)}
      </Route>
      {GalleryPage && (
        <Route path="/gallery">
          <GalleryPage />
        </Route>
      )}
      <Route path={productRoute}>
        {({ product, step }) => <ProductPage product={product} step={step} />}
      </Route>
      <Route>
        <OtherPage />
      </Route>
    </Switch>
  );
}

function ProductPage({ product, step }: { readonly product: string; readonly step: string }) {
  const products = useProducts();
  if (!products.includes(product)) return <OtherPage />;
  if (step === 'new') return <NewDraftPage product={product} />;
  if (step === agreement) return <AgreementPage product={product} />;
  if (step === worksheet) return <WorksheetPage product={product} />;
  if (!isStep(step)) return <OtherPage />;
  if (step === 'result') return <ResultPage product={product} />;
  if (step === 'claim') return <ClaimPage product={product} />;
  return <WizardPage product={product} step={step} />;
}
