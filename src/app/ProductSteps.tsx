import { useTranslation } from 'react-i18next';
import { useRoute } from 'wouter';
import { Steps } from '../ui/Steps';
import { example, isStep, productRoute, stepAddress, steps, worksheet } from './steps';

/** The way through a claim, in the masthead of its pages. */
export function ProductSteps() {
  const { t } = useTranslation('app');
  const [, route] = useRoute(productRoute);
  if (!route) return null;
  const isAwaited = route.product === example || route.step === 'new';
  const current = isAwaited ? 'result' : route.step === worksheet ? 'claim' : route.step;
  if (!isStep(current)) return null;
  return (
    <Steps
      label={t(($) => $.steps.label)}
      current={steps.indexOf(current)}
      isAwaited={isAwaited}
      steps={steps.map((step) => ({
        href: stepAddress(route.product, step),
        label: t(($) => $.steps[step]),
      }))}
    />
  );
}
