import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '../home/HomePage';
import { isExample } from '../home/examples';
import { useProducts } from '../terms/load-terms';
import { openDraft } from './open-draft';
import { isStep, productRoute, worksheet } from './steps';

const WizardPage = lazy(() => import('../wizard/WizardPage'));
const NewDraftPage = lazy(() => import('./NewDraftPage'));
const ExamplePage = lazy(() => import('./ExamplePage'));
const ResultPage = lazy(() => import('../results/ResultPage'));
const ClaimPage = lazy(() => import('../claim-kit/ClaimPage'));
const OtherPage = lazy(() => import('./OtherPage'));
const WorksheetPage = lazy(() => import('../worksheet/WorksheetPage'));

export function Pages() {
  return (
    <Switch>
      <Route path="/">
        <HomePage openDraft={(draft) => void openDraft(draft)} />
      </Route>
      <Route path="/example/:id">
        {({ id }) => (isExample(id) ? <ExamplePage id={id} /> : <OtherPage />)}
      </Route>
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
  if (step === worksheet) return <WorksheetPage product={product} />;
  if (!isStep(step)) return <OtherPage />;
  if (step === 'result') return <ResultPage product={product} />;
  if (step === 'claim') return <ClaimPage product={product} />;
  return <WizardPage product={product} step={step} />;
}
