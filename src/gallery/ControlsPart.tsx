import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { Button, ButtonLink, type ButtonKind } from '../ui/Button';
import { Part } from '../ui/Part';
import { Steps } from '../ui/Steps';
import { Wash } from '../ui/Wash';
import { LightAndDark, Specimen } from './Specimen';

const kinds: readonly ButtonKind[] = ['primary', 'secondary', 'plain'];

export function ControlsPart() {
  const { t } = useTranslation(['app', 'wizard']);
  const { formatInteger } = useFormats();
  const [amount, setAmount] = useState(1200);
  const go = t(($) => $.continue, { ns: 'wizard' });
  const long = t(($) => $.log.question.below, { ns: 'wizard' });
  return (
    <Part mark="D" title={<span lang="en">Buttons, steps, wash</span>}>
      <LightAndDark>
        {() => (
          <>
            {kinds.map((kind) => (
              <Buttons key={kind} kind={kind} text={go} long={long} />
            ))}
            <Specimen of="ButtonLink">
              <ButtonLink href="#/gallery">{go}</ButtonLink>
            </Specimen>
            <Specimen of="Steps">
              <Steps
                label={t(($) => $.steps.label)}
                current={1}
                steps={[
                  { href: '#/gallery?1', label: t(($) => $.steps.purchase) },
                  { href: '#/gallery?2', label: t(($) => $.steps.log) },
                  { href: '#/gallery?3', label: t(($) => $.steps.fees) },
                ]}
              />
            </Specimen>
            <Specimen of="Wash: press to change it">
              <Button kind="plain" onClick={() => setAmount(amount + 600)}>
                <Wash>{`${formatInteger(amount)}.00`}</Wash>
              </Button>
            </Specimen>
          </>
        )}
      </LightAndDark>
    </Part>
  );
}

interface ButtonsProps {
  readonly kind: ButtonKind;
  readonly text: string;
  readonly long: string;
}

function Buttons({ kind, text, long }: ButtonsProps) {
  return (
    <>
      <Specimen of={`Button ${kind}`}>
        <Button kind={kind}>{text}</Button>
      </Specimen>
      <Specimen of="hover" state="hover">
        <Button kind={kind}>{text}</Button>
      </Specimen>
      <Specimen of="focus" state="focus">
        <Button kind={kind}>{text}</Button>
      </Specimen>
      <Specimen of="disabled; busy (aria-disabled)">
        <Button kind={kind} disabled>
          {text}
        </Button>{' '}
        <Button kind={kind} aria-disabled>
          {text}
        </Button>
      </Specimen>
      <Specimen of="long text">
        <Button kind={kind}>{long}</Button>
      </Specimen>
    </>
  );
}
