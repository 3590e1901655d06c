import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '../home/HomePage';
import { isExample } from '../home/examples';
import { useProducts } from '../terms/load-terms';
import { lazily } from '../ui/lazily';
import { openDraft } from './open-draft';
import { views } from './page-parts';
import { agreement, isStep, productRoute, worksheet } from './steps';

const WizardPage = lazily(views.wizard);
const NewDraftPage = lazily(views.new);
const ExamplePage = lazily(views.example);
const ResultPage = lazily(views.result);
const AgreementPage = lazily(views.agreement);
const ClaimPage = lazily(views.claim);
const OtherPage = lazily(views.other);
const WorksheetPage = lazily(views.worksheet);
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
      {/* A route without a path misses an address with a line break. */}
      <Route path={/^/}>
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
