import { lazy } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { isLinkPath } from '../case/link/link-address';
import { HomePage } from '../home/HomePage';
import { isExample } from '../home/examples';
import { useProducts } from '../terms/load-terms';
import { NotFoundPage } from './NotFoundPage';
import { openDraft } from './open-draft';
import { isStep, productRoute, worksheet } from './steps';

const WizardPage = lazy(() => import('../wizard/WizardPage'));
const NewDraftPage = lazy(() => import('./NewDraftPage'));
const ExamplePage = lazy(() => import('./ExamplePage'));
const ResultPage = lazy(() => import('../results/ResultPage'));
const ClaimPage = lazy(() => import('../claim-kit/ClaimPage'));
const SharedPage = lazy(() => import('./SharedPage'));
const WorksheetPage = lazy(() => import('../worksheet/WorksheetPage'));

export function Pages() {
  const [path] = useLocation();
  // A link may be damaged anywhere, so that no route would know it.
  if (isLinkPath(path)) return <SharedPage />;
  return (
    <Switch>
      <Route path="/">
        <HomePage openDraft={(draft) => void openDraft(draft)} />
      </Route>
      <Route path="/example/:id">
        {({ id }) => (isExample(id) ? <ExamplePage id={id} /> : <NotFoundPage />)}
      </Route>
      <Route path={productRoute}>
        {({ product, step }) => <ProductPage product={product} step={step} />}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}

function ProductPage({ product, step }: { readonly product: string; readonly step: string }) {
  const products = useProducts();
  if (!products.includes(product)) return <NotFoundPage />;
  if (step === 'new') return <NewDraftPage product={product} />;
  if (step === worksheet) return <WorksheetPage product={product} />;
  if (!isStep(step)) return <NotFoundPage />;
  if (step === 'result') return <ResultPage product={product} />;
  if (step === 'claim') return <ClaimPage product={product} />;
  return <WizardPage product={product} step={step} />;
}
